/** Which files of an archive are texts, by their names; pictures and programs beside them are passed over. */

import { readableEndings } from '../readable-endings.js';

const readable = new RegExp(`\\.(?:md|${readableEndings.join('|')})$`, 'i');
/** What archiving programs add for themselves. */
const hidden = /(?:^|\/)(?:\.|__MACOSX\/)/;

export function isWanted(name: string): boolean {
  return readable.test(name) && !hidden.test(name);
}

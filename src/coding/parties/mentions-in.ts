/** A stretch of the text in, where people are named there out, in order. */

import { contains, type Span } from '../../text/span.js';
import type { PersonMention } from '../mentions/types.js';
import type { Scene } from './types.js';

export function mentionsIn({ mentions }: Pick<Scene, 'mentions'>, span: Span): readonly PersonMention[] {
  return mentions.personMentions.filter((m) => contains(span, m.span));
}

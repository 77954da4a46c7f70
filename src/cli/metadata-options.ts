/** The options that say what is known about inputs, shared by the commands that read them. */

import { type Command, InvalidArgumentError } from 'commander';
import type { GivenMetadata } from '../ingest/index.js';
import { isRealDay, readDay } from '../ingest/read-day.js';
import { primaryLanguage } from '../ingest/recognise-language.js';

export type MetadataOptions = {
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
};

export function addMetadataOptions(command: Command): Command {
  return command
    .option('--published <day>', 'day published, YYYY-MM-DD; wins over what the input says', checkDay)
    .option('--publisher <name>', 'who published it; wins over what the input says')
    .option('--language <tag>', 'its language, "fr" or "en"; wins over what the text looks like', checkLanguage);
}

/** Only what was given, so that nothing empty hides what a page says. */
export function givenMetadata({ published, publisher, language }: MetadataOptions): GivenMetadata {
  return {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
  };
}

function checkDay(value: string): string {
  const day = /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? readDay(value) : null;
  if (day && isRealDay(day)) return value;
  throw new InvalidArgumentError(`"${value}" is no day of the calendar. Right would be YYYY-MM-DD, say 2024-09-04.`);
}

function checkLanguage(value: string): string {
  if (primaryLanguage(value) !== null) return value;
  throw new InvalidArgumentError(`"${value}" is no language tag. Right would be two letters, say fr.`);
}

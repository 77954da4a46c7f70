/** The patterns of a language and a reader of texts in; the examples that do not hold out. Examples are tests: types.ts. */

import { overlaps, type Span } from '../../text/span.js';
import type { WrittenPattern } from './types.js';

/** A pattern that fired, and the words on which it did. */
export type Fired = { readonly pattern: string; readonly trigger: Span };

/** What one sentence gives, read as a document of its own: what fired, and of that what became an act. */
export type SentenceReading = { readonly fired: readonly Fired[]; readonly acts: readonly Fired[] };

export type ExampleFault = {
  readonly pattern: string;
  /** `matches`: the pattern should have fired on the words in brackets; `leaves`: it should have read no act. */
  readonly rule: 'matches' | 'leaves';
  readonly example: string;
  /** What fired instead: "fr.report.say on \"a dit\"". */
  readonly found: readonly string[];
};

/**
 * Hold each pattern to its examples.
 *
 * "Le ministre [a promis] de livrer le blé." under `fr.commit.pledge` holds when that very pattern fires on words that meet the
 * brackets. Nobody need be known to act: "le ministre" is nobody in a sentence that stands alone. An example of `leaves`
 * holds when no act is read by the pattern. Costs some milliseconds an example.
 */
export function checkExamples(
  patterns: readonly WrittenPattern[],
  read: (sentence: string) => SentenceReading,
): ExampleFault[] {
  return patterns.flatMap((pattern) => [
    ...pattern.matches.flatMap((example) => checkMatch(pattern, example, read)),
    ...pattern.leaves.flatMap((example) => checkLeave(pattern, example, read)),
  ]);
}

type Read = (sentence: string) => SentenceReading;

function checkMatch({ id }: WrittenPattern, example: string, read: Read): ExampleFault[] {
  const { text, trigger } = takeBrackets(example);
  const { fired } = read(text);
  const holds = trigger !== null && fired.some((each) => each.pattern === id && overlaps(each.trigger, trigger));
  return holds ? [] : [{ pattern: id, rule: 'matches', example, found: describe(fired, text) }];
}

function checkLeave({ id }: WrittenPattern, example: string, read: Read): ExampleFault[] {
  const { text } = takeBrackets(example);
  const { acts } = read(text);
  const isRead = acts.some((act) => act.pattern === id);
  return isRead ? [{ pattern: id, rule: 'leaves', example, found: describe(acts, text) }] : [];
}

/** "Il [a promis] de …" → the sentence without brackets, and where the words in them stand. */
function takeBrackets(example: string): { text: string; trigger: Span | null } {
  const [start, end] = [example.indexOf('['), example.indexOf(']')];
  const trigger: Span | null = start >= 0 && end > start + 1 ? [start, end - 1] : null;
  return { text: example.replace(/[[\]]/g, ''), trigger };
}

function describe(fired: readonly Fired[], text: string): string[] {
  return fired.map(({ pattern, trigger }) => `${pattern} on "${text.slice(...trigger)}"`);
}

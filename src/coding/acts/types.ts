/** What the readers of acts share: the scene, the talk so far, and an act before it has an id. */

import type { Span } from '../../text/span.js';
import type { DateMention } from '../dates/types.js';
import type { Discourse, Scene } from '../parties/types.js';
import type { PatternIndex } from '../patterns/types.js';
import type { Act, ActKind, Topic } from '../types.js';

export type KindCodes = { readonly cameo: string; readonly plover: string; readonly family: string };

/** Everything that reading acts needs of the tables. */
export type ActTables = {
  readonly patterns: PatternIndex;
  readonly codes: Readonly<Record<ActKind, KindCodes>>;
  readonly topics: TopicIndex;
};

export type TopicWords = {
  readonly topic: Topic;
  readonly rank: number; // its place in the table
  readonly expression: RegExp; // sticky; finds any of its stems
};

/** Topics by what their stems begin with. */
export type TopicIndex = ReadonlyMap<string, readonly TopicWords[]>;

export type Reading = {
  readonly scene: Scene;
  readonly talk: Discourse;
  readonly tables: ActTables;
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Span[];
};

/** An act before it is numbered and joined to its contact, with the trace for `explain`. */
export type DraftAct = Omit<Act, 'id' | 'contact' | 'plover' | 'cameo'> & {
  readonly trace: readonly string[];
  /** "cette demande", "this request": tells again an act that was told before. */
  readonly anaphoric: boolean;
  /** The sentence of an act that is told as something before the story ("avait félicité"); null for all others. */
  readonly before: Span | null;
};

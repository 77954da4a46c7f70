/**
 * Tagged words in, the words among them that only tell who speaks out: "Trade, the minister added, has doubled", "Trade has doubled, she noted
 * at the meeting", "According to the minister, trade has doubled". Parsers take such words for the main clause or for its subject, and lose
 * what is reported, so they are parsed by themselves.
 */

import { isSource, type SourceOpenings } from './is-source.js';

/** What is asked of a word here. */
export type PlainWord = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly finite: boolean;
};

/** Half-open, in words: the clause or phrase, and what is left out with it when the rest is parsed. */
export type Insertion = {
  readonly relation: 'parataxis' | 'obl';
  readonly inside: readonly [number, number];
  readonly left: readonly [number, number];
};

/** Lemmas of verbs that are inserted, and the words that open a phrase which names a source. */
export type InsertedWords = { readonly verbs: ReadonlySet<string>; readonly sources: SourceOpenings };

/** Words of the longest clause: "Acting State Secretary A. B told the press after the talks in Valletta". */
const longest = 14;

export function findInsertion(words: readonly PlainWord[], inserted: InsertedWords): Insertion | null {
  const opening = openingSource(words, inserted.sources);
  if (opening) return opening;
  for (let open = 1; open < words.length; open++) {
    const found = isDash(words[open]) ? insertionAt(words, open, inserted) : null;
    if (found) return found;
  }
  return null;
}

/** "According to Minister A, trade has doubled": up to the first comma behind which a clause starts. */
function openingSource(words: readonly PlainWord[], sources: SourceOpenings): Insertion | null {
  if (!isSource(words, sources)) return null;
  const commas = words.flatMap((w, i) => (w.form === ',' ? [i] : []));
  const close = commas.find((i) => startsClause(words.slice(i + 1))) ?? commas[0];
  if (close === undefined || hasFinite(words.slice(0, close)) || !hasFinite(words.slice(close))) return null;
  return { relation: 'obl', inside: [0, close], left: [0, close + 1] };
}

function insertionAt(words: readonly PlainWord[], open: number, { verbs, sources }: InsertedWords): Insertion | null {
  const close = closeOf(words, open);
  const inside = words.slice(open + 1, close);
  if (inside.length > longest) return null;
  if (words[open - 1]?.form === 'that') return asideAt(words, open, close);
  if (isAside(inside)) return partedAt(words, open, close);
  const relation = isReport(inside, verbs)
    ? 'parataxis'
    : isSource(inside, sources) && !hasFinite(inside)
      ? 'obl'
      : null;
  const left = relation && leftOut(words, open, close);
  return left ? { relation, inside: [open + 1, close], left } : null;
}

/** "hoped that, thanks to the talks, trade would grow": between "that" and its clause. */
function asideAt(words: readonly PlainWord[], open: number, close: number): Insertion | null {
  const inside = words.slice(open + 1, close);
  const isPhrase = inside.length > 1 && !hasFinite(inside) && !inside.some(isRelative);
  const isClosed = words[close]?.form === ',' && startsClause(words.slice(close + 1));
  return isPhrase && isClosed ? { relation: 'obl', inside: [open + 1, close], left: [open, close + 1] } : null;
}

/** "meanwhile"; "for his part" is none, since it also tells who speaks. */
function isAside(inside: readonly PlainWord[]): boolean {
  const [only, ...more] = inside;
  return more.length === 0 && asides.test(only?.form ?? '');
}

const asides = /^(meanwhile|however|likewise|moreover|therefore|nevertheless|additionally|too|also)$/;

/** "The minister, meanwhile, expressed …": between a subject that opens the sentence and its verb. */
function partedAt(words: readonly PlainWord[], open: number, close: number): Insertion | null {
  const before = words.slice(0, open);
  const verb = words.slice(close + 1).find((w) => w.upos !== 'ADV');
  const isPast = verb?.upos === 'VERB' && (verb.finite || /ed$/.test(verb.form));
  const isTold = words[close]?.form === ',' && (isPast || (verb?.upos === 'AUX' && verb.finite));
  if (!isTold || !isSpeaker(before) || before.some((w) => w.form === ',')) return null;
  return { relation: 'obl', inside: [open + 1, close], left: [open, close + 1] };
}

function isDash(word: PlainWord | undefined): boolean {
  return word !== undefined && /^[,–—]$/.test(word.form);
}

function isEnd(words: readonly PlainWord[], at: number): boolean {
  return at >= words.length || (at === words.length - 1 && /^[.!?;]$/.test(words[at]?.form ?? ''));
}

function closeOf(words: readonly PlainWord[], open: number): number {
  const length = words.slice(open + 1).findIndex((w, i) => isDash(w) || isEnd(words, open + 1 + i));
  return length < 0 ? words.length : open + 1 + length;
}

/** A subject, one verb of saying, and nothing behind it that it could govern; or "said the minister". */
function isReport(inside: readonly PlainWord[], verbs: ReadonlySet<string>): boolean {
  if (inside.some((w) => /^[:;«»“”"()]$/.test(w.form) || w.upos === 'SCONJ')) return false;
  const at = inside.findIndex((w, i) => (w.upos === 'VERB' && verbs.has(w.lemma) && isTold(w)) || isReports(inside, i));
  const verb = inside[at];
  if (!verb) return false;
  if (at === 0) return verb.lemma === 'say' && isSpeaker(inside.slice(1));
  const group = inside.slice(0, at).findLastIndex((w) => w.upos !== 'ADV' && w.upos !== 'AUX') + 1;
  return (
    isSpeaker(inside.slice(0, group)) && isHelped(inside.slice(group, at), inside) && isTail(verb, inside.slice(at + 1))
  );
}

/** "the ministry reports", which is tagged as if there were reports of a ministry. */
function isReports(inside: readonly PlainWord[], at: number): boolean {
  return inside[at]?.form === 'reports' && at > 0 && at === inside.length - 1;
}

/** A past or a finite present, whatever it was tagged. */
function isTold({ form, lemma, finite }: PlainWord): boolean {
  return finite || (form !== lemma && !/ing$/.test(form));
}

function isSpeaker(phrase: readonly PlainWord[]): boolean {
  const [first] = phrase;
  const opens = first && (/^(DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(first.upos) || /^[A-Z].*ing$/.test(first.form));
  const last = phrase.at(-1);
  const isClosed = last !== undefined && /^(PROPN|NOUN|PRON)$/.test(last.upos);
  return !!opens && isClosed && !phrase.some((w) => w.upos === 'AUX' || w.finite || isRelative(w));
}

function isRelative({ form }: PlainWord): boolean {
  return /^(who|whom|which|that|what|whose)$/i.test(form);
}

/** "has also said"; in the passive only "it was noted" and "the minister was told". */
function isHelped(group: readonly PlainWord[], inside: readonly PlainWord[]): boolean {
  const helpers = group.filter((w) => w.upos === 'AUX').map((w) => w.lemma);
  const isNobody = inside[0]?.form.toLowerCase() === 'it' || inside.some((w) => /^(told|informed)$/.test(w.form));
  if (isNobody && helpers.join() === 'be') return true;
  return inside[0]?.form.toLowerCase() !== 'it' && helpers.every((lemma) => lemma === 'have');
}

/** "at the meeting", "further", "on Monday"; "went on to say"; "told the press". */
function isTail(verb: PlainWord, tail: readonly PlainWord[]): boolean {
  if (tail.some((w) => w.finite || w.upos === 'AUX' || isRelative(w))) return false;
  const [first] = tail;
  if (verb.lemma === 'go') return first?.form === 'on';
  if (!first || verb.lemma === 'tell') return true;
  return /^(ADV|ADP)$/.test(first.upos) && !tail.some((w) => w.upos === 'VERB');
}

/** From the mark before the clause to its end, or to the mark behind it where the rest goes on without one; null where nothing is reported. */
function leftOut(words: readonly PlainWord[], open: number, close: number): readonly [number, number] | null {
  const before = words.slice(0, open);
  const behind = words.slice(close + 1);
  if (isEnd(words, close)) return hasFinite(before) ? [open, close] : null;
  if (isPredicate(behind))
    return hasFinite(before) && /^(that|which|who)$/.test(behind[0]?.form ?? '') ? null : [open, close + 1];
  if (hasFinite(before)) return goesOnSaying(behind) ? null : [open, close];
  const isOpening = /^(ADP|ADV|SCONJ|VERB)$/.test(before[0]?.upos ?? '');
  return isOpening && startsClause(behind) ? [open, close] : null;
}

function hasFinite(words: readonly PlainWord[]): boolean {
  return words.some((w) => w.finite);
}

/** "… is making efforts", "… also bore the mark": what stood before the insertion is its subject. */
function isPredicate(behind: readonly PlainWord[]): boolean {
  return behind.find((w) => w.upos !== 'ADV')?.finite ?? false;
}

/** ", adding that …", ", and stressed …", ", that …": said by whoever said what stands before. */
function goesOnSaying([first, ...rest]: readonly PlainWord[]): boolean {
  if (!first || /^(that|which|who)$/.test(first.form) || first.upos === 'VERB') return true;
  const next = rest.find((w) => w.upos !== 'ADV');
  return first.upos === 'CCONJ' && next !== undefined && (next.finite || /ed$/.test(next.form));
}

function startsClause(behind: readonly PlainWord[]): boolean {
  const isNominal =
    /^(DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(behind[0]?.upos ?? '') && !isRelative(behind[0] as PlainWord);
  const finite = behind.findIndex((w) => w.finite);
  return isNominal && finite > 0 && !behind.slice(0, finite).some((w) => w.upos === 'SCONJ' || isDash(w));
}

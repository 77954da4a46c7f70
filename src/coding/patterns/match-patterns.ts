/** One word of a tree and the patterns in; the patterns that read it out, each with the words that matched. */

import type { Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';
import { keepLast } from '../../text/keep-last.js';
import { keepResults } from '../../text/keep-results.js';
import type { Span } from '../../text/span.js';
import { genitives } from '../syntax/genitives.js';
import { keepPerWord } from '../syntax/keep-per-word.js';
import { baseRelation, conjuncts, dependents, isBelow, spanOf, type Tree } from '../syntax/tree.js';
import { type VerbGroup, verbGroup } from '../syntax/verb-group.js';
import { type Complement, complementsOf } from './complements.js';
import type { Pattern, PatternIndex } from './types.js';

export type Match = {
  readonly pattern: Pattern;
  readonly tree: Tree;
  readonly head: Word;
  readonly group: VerbGroup;
  /** The act noun or predicate that a verb carries: "gratitude" in "a exprimé sa gratitude". */
  readonly carrier: Word | null;
  readonly complements: readonly Complement[];
  readonly trigger: Span;
};

/** Longest stretch of words over which a verb and its act noun still read as one trigger. */
const triggerReach = 7;

/** The best match for each act that `head` names: one as a rule, several for "exprimer sa gratitude et sa volonté". */
export function matchPatterns(tree: Tree, head: Word, index: PatternIndex): readonly Match[] {
  return candidatesFor(tree, head, index).length > 0 ? matcherOf(index)(tree, head) : none;
}

const none: readonly Match[] = [];

/** Asked for every word that may trigger an act, and again for the clauses in which it stands: matched once. */
const matcherOf = keepEach((index: PatternIndex) => keepPerWord((tree, head) => findMatches(tree, head, index)));

function findMatches(tree: Tree, head: Word, index: PatternIndex): Match[] {
  const view = viewOf(tree, head);
  const matches: Match[] = [];
  for (const pattern of candidatesFor(tree, head, index)) matches.push(...tryPattern(view, pattern));
  return matches.length > 0 ? bestPerCarrier(matches) : matches;
}

function candidatesFor(tree: Tree, head: Word, index: PatternIndex): readonly Pattern[] {
  if (head.upos === 'VERB' || head.upos === 'AUX') {
    const verbs = index.byVerb.get(head.lemma) ?? [];
    const more = isPlainPast(tree, head) ? [] : predicates(head, index);
    return more.length > 0 ? [...verbs, ...more] : verbs;
  }
  if (head.upos === 'ADP' || head.upos === 'SCONJ') return [];
  return isPredicate(tree, head) ? predicates(head, index) : [];
}

/** "Japan committed to build": a verb told for itself, and not what somebody is ("is committed"). */
function isPlainPast(tree: Tree, head: Word): boolean {
  return head.feats.VerbForm === 'Fin' && dependents(tree, head, 'aux', 'cop').length === 0;
}

function predicates(head: Word, index: PatternIndex): readonly Pattern[] {
  return index.byPredicate.get(head.lemma) ?? index.byPredicate.get(formsOf(head.form)[2]) ?? [];
}

function isPredicate(tree: Tree, head: Word): boolean {
  return predicative.has(baseRelation(head)) || dependents(tree, head, 'cop').length > 0;
}

const predicative: ReadonlySet<string> = new Set(['root', 'advcl', 'conj', 'ccomp', 'acl']);

/** A word as its patterns look at it; what several of them ask for is gathered once. */
type View = {
  readonly tree: Tree;
  readonly head: Word;
  readonly group: VerbGroup;
  readonly predicates: () => readonly Word[];
  readonly subjects: () => readonly Word[];
  readonly objects: (light: readonly string[]) => readonly Word[];
  readonly complements: (carrier: Word | null) => readonly Complement[];
};

function viewOf(tree: Tree, head: Word): View {
  return {
    tree,
    head,
    group: verbGroup(tree, head),
    predicates: keepLast<void, Word[]>(() => predicateWords(tree, head)),
    subjects: () => subjectWords(tree, head),
    objects: keepLast((light) => objectWords(tree, head, light)),
    complements: keepLast((carrier) => complementsOf(tree, head, carrier)),
  };
}

function tryPattern(view: View, pattern: Pattern): Match[] {
  const { tree, head, group } = view;
  if (!holdsForm(pattern, group)) return [];
  const carriers = carriersOf(view, pattern);
  if (carriers === null) return [];
  return carriers.flatMap((carrier) => {
    const complements = view.complements(sharerOf(view, pattern, carrier));
    if (
      !holdsWords(
        tree,
        head,
        pattern,
        complements.filter((c) => !isBefore(c, head)),
        carrier,
      )
    )
      return [];
    return [
      { pattern, tree, head, group, carrier, complements, trigger: triggerOf(tree, group, carrier, head, pattern) },
    ];
  });
}

/** "sa volonté et sa détermination de livrer": of two nouns of one pattern the content hangs on the last. */
function sharerOf({ tree, complements }: View, { noun }: Pattern, carrier: Word | null): Word | null {
  if (!carrier || !noun || complements(carrier).some((c) => c.form !== 'noun')) return carrier;
  const next = dependents(tree, carrier, 'conj').find((d) => isOneOf(d, noun));
  return next && complements(next).some((c) => c.form !== 'noun') ? next : carrier;
}

/** "Over lunch, they discussed trade": what a preposition brings in before the verb is no more than a circumstance. */
function isBefore({ form, marker, head }: Complement, verb: Word): boolean {
  return form === 'noun' && marker !== null && head.id < verb.id;
}

function holdsForm(pattern: Pattern, group: VerbGroup): boolean {
  if (pattern.reflexive !== 'any' && pattern.reflexive !== group.reflexive && pattern.verb) return false;
  if ((pattern.denied && !group.negated) || (pattern.time && !pattern.time.includes(group.time))) return false;
  if (pattern.voice === 'active') return !group.passive;
  return pattern.voice === 'any' || group.passive;
}

/** The words that carry the act; [null] when the verb alone does; null when the pattern asks for one and none is there. */
function carriersOf({ predicates, objects, subjects }: View, pattern: Pattern): (Word | null)[] | null {
  if (pattern.predicate && pattern.verb) return some(predicates(), pattern.predicate, pattern);
  if (pattern.subject) return some(subjects(), pattern.subject, pattern, false);
  if (pattern.noun && pattern.verb) return some(objects(pattern.light), pattern.noun, pattern);
  return [null];
}

function some(
  words: readonly Word[],
  lemmas: readonly string[],
  pattern: Pattern,
  mayLack = pattern.particle !== undefined,
): (Word | null)[] | null {
  const found = words.filter((word, at) => isOneOf(word, lemmas) && words.indexOf(word) === at);
  if (found.length > 0) return found;
  return mayLack ? [null] : null;
}

function predicateWords(tree: Tree, head: Word): Word[] {
  const direct = dependents(tree, head, 'xcomp', 'obj', 'advmod', 'obl', 'amod', 'ccomp', 'acl', 'advcl').flatMap((d) =>
    conjuncts(tree, d),
  );
  return dependents(tree, head, 'cop').length > 0 ? [head, ...direct] : direct;
}

/** "an exchange of views took place", "there was an exchange": the talk that happens. */
function subjectWords(tree: Tree, head: Word): Word[] {
  return dependents(tree, head, 'nsubj', 'nsubj:pass', 'obl:unmarked').flatMap((d) => conjuncts(tree, d));
}

/** Nouns that a support verb may carry, also behind a light noun: "faire part de sa satisfaction". */
function objectWords(tree: Tree, head: Word, lightNouns: readonly string[]): Word[] {
  const objects = dependents(tree, head, 'obj', 'iobj', 'nsubj:pass', 'xcomp').flatMap((d) => conjuncts(tree, d));
  const light = objects.filter((word) => lightNouns.includes(word.lemma));
  const oblique = dependents(tree, head, 'obl').filter((d) => isCarriedBare(tree, d, light.length > 0));
  const inside = objects
    .flatMap((d) => dependents(tree, d, 'amod', 'nmod', 'appos'))
    .filter((d) => !dependents(tree, d, 'case').length);
  const near = tree.sentence.words
    .slice(head.id, head.id + carrierReach)
    .filter((w) => w.upos === 'NOUN' && isBelow(tree, w, head) && !objects.includes(w) && isBare(tree, w))
    .filter((w) => !tree.sentence.words.slice(head.id, w.id).some((v) => v.upos === 'VERB' || v.upos === 'SCONJ'));
  return [
    ...objects,
    ...near,
    ...inside,
    ...oblique.flatMap((d) => conjuncts(tree, d)),
    ...light.flatMap((word) => dependents(tree, word, 'nmod').flatMap((d) => conjuncts(tree, d))),
  ];
}

/** No preposition, or, behind a light noun, one that only says what it holds: "fait part de sa gratitude", and not "… pour le soutien". */
function isCarriedBare(tree: Tree, word: Word, isHeld: boolean): boolean {
  const cases = dependents(tree, word, 'case');
  return cases.length === 0 || (isHeld && cases.every((c) => genitives.has(c.lemma)));
}

/** Words behind the verb among which its noun is looked for when the parser hung it elsewhere. */
const carrierReach = 9;

/** No preposition, and a determiner of its own: "ses vœux". */
function isBare(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case', 'mark').length === 0 && dependents(tree, word, 'det', 'nmod:poss').length > 0;
}

function holdsWords(
  tree: Tree,
  head: Word,
  p: Pattern,
  complements: readonly Complement[],
  carrier: Word | null,
): boolean {
  if (p.particle && !hasParticle(tree, head, p.particle)) return false;
  if (p.of && !holdsOwner(tree, carrier ?? head, p.of, p.particle ?? [])) return false;
  if (p.object && !hasObject(tree, head, p.object)) return false;
  if (p.to && !complements.some((c) => c.form === 'infinitive' && isOneOf(c.head, p.to ?? []))) return false;
  if (p.complement && !holdsComplement(p, complements)) return false;
  if (!p.complement && p.marker && !complements.some((c) => holdsMarker(p, c))) return false;
  return carrier !== null || !p.noun || p.particle !== undefined || p.verb === undefined;
}

/** "au menu de l'entretien", "fait l'objet d'un examen": hung on the word, or on the fixed word behind it. */
function holdsOwner(tree: Tree, word: Word, owners: readonly string[], particles: readonly string[]): boolean {
  const fixed = dependents(tree, word, 'obj', 'obl').filter((d) => isOneOf(d, particles));
  return [word, ...fixed].some((w) => dependents(tree, w, 'nmod', 'obl').some((d) => isOneOf(d, owners)));
}

function holdsComplement(p: Pattern, complements: readonly Complement[]): boolean {
  const wanted = p.complement ?? [];
  if (wanted.includes('none') && complements.length === 0) return true;
  return complements.some(
    (c) => wanted.includes(c.form) && (c.form === 'clause' || c.form === 'quote' || holdsMarker(p, c)),
  );
}

function holdsMarker(p: Pattern, c: Complement): boolean {
  return !p.marker || p.marker.includes(c.marker ?? 'none');
}

/** Words behind the verb in which its particle stands, however it is hung: "mettant en avant". */
const particleReach = 3;

function hasParticle(tree: Tree, head: Word, lemmas: readonly string[]): boolean {
  const near = dependents(tree, head).filter((d) => !['nsubj', 'ccomp', 'advcl', 'conj'].includes(d.deprel));
  const next = tree.sentence.words.slice(head.id, head.id + particleReach).filter((w) => isBelow(tree, w, head));
  if (next.some((w) => isOneOf(w, lemmas))) return true;
  // "fait partie des chefs d'État": a name is no fixed word.
  const inside = (d: Word) => dependents(tree, d).filter((e) => !/^\p{Lu}/u.test(e.form));
  return near.some((d) => isOneOf(d, lemmas) || inside(d).some((e) => isOneOf(e, lemmas)));
}

/** Words behind the verb in which its object is looked for even where the parser hung it deeper. */
const objectReach = 6;

function hasObject(tree: Tree, head: Word, lemmas: readonly string[]): boolean {
  return objectOf(tree, head, lemmas) !== undefined;
}

/** The object of the list, or the noun inside the object that is. "a rappelé au diplomate que": no object beside a clause. */
export function objectOf(tree: Tree, head: Word, lemmas: readonly string[]): Word | undefined {
  if (dependents(tree, head, 'ccomp').some((d) => d.id > head.id)) return undefined;
  // "In a call with the minister, X welcomed …": what opens a sentence is nobody's object.
  const hearers = hearersOf(tree, head);
  const objects = dependents(tree, head, 'obj', 'nsubj:pass', 'obl', 'iobj')
    .filter((d) => (d.deprel !== 'obl' || d.id > head.id) && !hearers.includes(d))
    .flatMap((d) => conjuncts(tree, d));
  const next = tree.sentence.words
    .slice(head.id, head.id + objectReach)
    .filter((w) => w.upos === 'NOUN' && w.deprel !== 'nsubj' && !hearers.includes(w) && isBelow(tree, w, head));
  const inside = objects.flatMap((o) => [o, ...dependents(tree, o, 'nmod'), ...titlesOf(tree, o)]);
  return [...next, ...inside].find((w) => isOneOf(w, lemmas));
}

/** "recalled Ambassador Ana Lund": the title hangs on the name. */
function titlesOf(tree: Tree, name: Word): readonly Word[] {
  if (name.upos !== 'PROPN') return [];
  return dependents(tree, name, 'compound').flatMap((d) => [d, ...dependents(tree, d, 'compound')]);
}

/** "a rappelé à l'ambassadeur l'histoire commune": beside an object, the one to whom it is said is none. */
function hearersOf(tree: Tree, head: Word): readonly Word[] {
  const behind = dependents(tree, head, 'obj', 'obl', 'iobj').filter((d) => d.upos === 'NOUN' && d.id > head.id);
  const isTo = (d: Word) => dependents(tree, d, 'case').some((c) => c.lemma === 'à');
  return behind.some((d) => dependents(tree, d, 'case').length === 0) ? behind.filter(isTo) : [];
}

/** Lemmas come from a trained model and may slip; the form without its endings is a second chance. */
export function isOneOf(word: Pick<Word, 'lemma' | 'form'>, lemmas: readonly string[]): boolean {
  if (lemmas.length === 0) return false;
  const list = lemmas.length > fewLemmas ? setOf(lemmas) : null;
  const holds = (lemma: string) => (list ? list.has(lemma) : lemmas.includes(lemma));
  if (holds(word.lemma)) return true;
  const [plain, singular, bare] = formsOf(word.form);
  return holds(plain) || (singular !== plain && holds(singular)) || (bare !== plain && holds(bare));
}

/** Lists that are longer are looked up, not read through. */
const fewLemmas = 6;

const setOf = keepEach((lemmas: readonly string[]): ReadonlySet<string> => new Set(lemmas));

/** "condoléances" may be "condoléances", "condoléance" or "condoléanc-". */
const formsOf = keepResults((form) => {
  const plain = form.toLowerCase();
  return [plain, plain.replace(/(?<=\p{L}{3})[sx]$/u, ''), stem(plain)] as const;
});

function stem(form: string): string {
  return form.toLowerCase().replace(/(?<=\p{L}{3})(es|e|s|x)$/u, '');
}

function triggerOf(tree: Tree, group: VerbGroup, carrier: Word | null, head: Word, pattern: Pattern): Span {
  if (carrier && isFarJoined(carrier, head)) return nounPhrase(tree, carrier);
  const particle = pattern.particle
    ? dependents(tree, head).find((d) => isOneOf(d, pattern.particle ?? []))
    : undefined;
  const objects = pattern.object ? dependents(tree, head, 'obj').filter((d) => isOneOf(d, pattern.object ?? [])) : [];
  const extra = [carrier, particle, ...objects].filter(
    (w): w is Word => !!w && Math.abs(w.id - head.id) <= triggerReach,
  );
  const [start, end] = spanOf(extra.length > 0 ? [head, ...extra] : [head]);
  return [Math.min(start, group.span[0]), Math.max(end, group.span[1])];
}

/** "a exprimé sa gratitude pour l'accueil, ainsi que sa détermination de …": the second noun is told for itself. */
function isFarJoined(carrier: Word, head: Word): boolean {
  return carrier.id - head.id > triggerReach && carrier.deprel === 'conj';
}

function nounPhrase(tree: Tree, noun: Word): Span {
  const own = dependents(tree, noun, 'det', 'nmod:poss', 'amod').filter((d) => d.id < noun.id);
  return spanOf([noun, ...own]);
}

function bestPerCarrier(matches: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const key = match.carrier?.id ?? 0;
    const other = best.get(key);
    if (!other || demands(match.pattern) > demands(other.pattern)) best.set(key, match);
  }
  // A carried noun says more than the bare verb: "exprimer sa gratitude" is not also "exprimer".
  const carried = [...best.values()].filter((m) => m.carrier !== null).sort((a, b) => a.trigger[1] - b.trigger[1]);
  const alone = best.get(0);
  // "stressed the depth of their ties and their readiness to": the second noun is told for itself, besides the first.
  if (alone && carried.length > 0 && carried.every((m) => m.carrier && isFarJoined(m.carrier, m.head)))
    return [alone, ...carried];
  if (alone && carried.length > 0)
    return carried.some((m) => demands(m.pattern) >= demands(alone.pattern)) ? carried : [alone];
  return [...best.values()];
}

/** How much a pattern asks for: the most demanding one that holds reads the word. */
export function demands(p: Pattern): number {
  const weights: [unknown, number][] = [
    [p.noun, 6],
    [p.predicate, 6],
    [p.particle, 6],
    [p.object, 5],
    [p.denied, 6],
    [p.subject, 6],
    [p.to, 5],
    [p.of, 2],
    [p.specific, 1],
    [p.marker, 1],
    [p.reflexive === true, 2],
    [p.party, 1],
    [p.complement, 1],
  ];
  return weights.reduce((sum, [asked, weight]) => sum + (asked ? weight : 0), 0);
}

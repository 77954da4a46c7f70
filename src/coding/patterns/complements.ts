/** A verb or an act noun in; what completes it out: infinitives, clauses, a quotation, nouns. */

import type { Word } from '../../language/types.js';
import { times } from '../syntax/mend-times.js';
import { baseRelation, conjuncts, dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ComplementForm } from './types.js';

export type Complement = {
  readonly form: Exclude<ComplementForm, 'none'>;
  readonly head: Word;
  /** Lemma of the preposition or conjunction that introduces it: "à", "que". */
  readonly marker: string | null;
  readonly relation: string;
};

const clauseRelations = ['xcomp', 'ccomp', 'acl', 'advcl', 'csubj', 'obl', 'parataxis'];
const nounRelations = ['obj', 'iobj', 'obl', 'nmod'];

/** All that completes `head`; `carrier` is the act noun between a support verb and its content. */
export function complementsOf(tree: Tree, head: Word, carrier: Word | null): Complement[] {
  const own = directComplements(tree, head, carrier === null);
  const carried = carrier && carrier.id !== head.id ? carriedComplements(tree, carrier) : [];
  const found = [...carried, ...own.filter((c) => c.head.id !== carrier?.id)];
  if (!carrier && !found.some((c) => c.form === 'infinitive')) found.push(...objectInfinitives(tree, head));
  const quoted = quotedHead(tree, head);
  if (!quoted && !found.some((c) => c.form === 'clause' || c.form === 'quote'))
    found.push(...looseClause(tree, carrier ?? head));
  if (quoted) found.push(...quotedClauses(tree, quoted, head));
  if (!carrier && !found.some((c) => c.marker === 'à')) found.push(...attachedNouns(tree, head));
  return found;
}

/** How far behind its verb a conjunction may stand: "a souligné à cette occasion que". */
const conjunctionReach = 12;

/** "a rappelé que …" where the parser hung the clause elsewhere: the first finite verb behind the conjunction heads it. */
function looseClause(tree: Tree, verb: Word): Complement[] {
  const { words } = tree.sentence;
  const that = words
    .slice(verb.id, verb.id + conjunctionReach)
    .find((w) => w.upos === 'SCONJ' && conjunctions.has(w.lemma));
  const between = that ? words.slice(verb.id, that.id - 1) : [];
  if (!that || withoutAside(between).some((w) => w.upos === 'VERB' || /^[.;,»”]$/.test(w.form))) return [];
  const finite = words.slice(that.id).find((w) => w.feats.VerbForm === 'Fin');
  const head = finite && finite.upos === 'AUX' ? (headOf(tree, finite) ?? finite) : finite;
  if (!head || head.id <= that.id) return [];
  return [{ form: 'clause', head, marker: that.lemma, relation: 'ccomp' }];
}

/** "a rappelé, à cette occasion, que": what stands between two commas is passed over. */
function withoutAside(between: readonly Word[]): readonly Word[] {
  const commas = between.filter((w) => w.form === ',');
  const isAside = commas.length === 2 && between[0]?.form === ',' && between.at(-1)?.form === ',';
  return isAside ? between.filter((w) => w.upos === 'VERB') : between;
}

const conjunctions = new Set(['que', 'that']);

/** Also what hangs on the noun's own adjective or participle: "une discussion ouverte sur …". */
function carriedComplements(tree: Tree, carrier: Word): Complement[] {
  const owners = dependents(tree, carrier, 'nmod').flatMap((d) => ownedInfinitives(tree, d));
  return [...nearComplements(tree, carrier), ...owners];
}

/** "la volonté de son gouvernement de développer": the infinitive is hung on the owner. */
function ownedInfinitives(tree: Tree, noun: Word): Complement[] {
  return directComplements(tree, noun, false).filter((c) => c.form === 'infinitive');
}

/** "a invité le président à se rendre": the infinitive is hung on the object. */
function objectInfinitives(tree: Tree, verb: Word): Complement[] {
  const qualified = (d: Word) => [d, ...dependents(tree, d, 'acl', 'amod')]; // "a invité la présidente élue à participer"
  const objects = dependents(tree, verb, 'obj').flatMap((d) => qualified(d).flatMap((w) => ownedInfinitives(tree, w)));
  const addressed = dependents(tree, verb, 'obl', 'iobj').filter((d) => markerOf(tree, d) === 'à');
  return [
    ...objects.filter((c) => c.marker === 'à' || c.marker === 'to'),
    ...addressed.flatMap((d) => qualityInfinitives(tree, d)),
  ];
}

/** "a proposé aux organes concernés de mettre": the infinitive is hung on the addressee's quality. */
function qualityInfinitives(tree: Tree, noun: Word): Complement[] {
  const owned = [noun, ...dependents(tree, noun, 'acl', 'amod', 'nmod')].flatMap((d) =>
    directComplements(tree, d, false),
  );
  return owned.filter((c) => c.form === 'infinitive' && c.marker === 'de');
}

/** "a invité les autorités à la retenue", "informed the envoy of the reforms": what the verb asks for is hung on its object. */
function attachedNouns(tree: Tree, verb: Word): Complement[] {
  const nouns = dependents(tree, verb, 'obj').flatMap((d) => dependents(tree, d, 'nmod'));
  return nouns.flatMap((head) => {
    const marker = markerOf(tree, head);
    const isAttached = attached.has(marker ?? '') || (marker === 'of' && head.upos === 'NOUN');
    return isAttached ? [{ form: 'noun' as const, head, marker, relation: 'obl' }] : [];
  });
}

/** "informed the envoy about the reforms": prepositions that go with the verb, whatever stands between. */
const attached: ReadonlySet<string> = new Set(['à', 'as', 'about', 'regarding', 'concerning']);

function nearComplements(tree: Tree, carrier: Word): Complement[] {
  const qualities = dependents(tree, carrier, 'amod', 'acl').filter(
    (d) => d.feats.VerbForm !== 'Inf' && d.upos !== 'NOUN',
  );
  return [carrier, ...qualities].flatMap((word) => directComplements(tree, word, false));
}

function directComplements(tree: Tree, head: Word, isVerb: boolean): Complement[] {
  return dependents(tree, head).flatMap((word) => {
    const form = formOf(tree, word, head, isVerb);
    if (!form) return [];
    return conjuncts(tree, word)
      .filter((each) => each.id === word.id || formOf(tree, each, head, isVerb, baseRelation(word)) !== null)
      .map((each) => ({
        form,
        head: isBareRelative(each) ? (headOf(tree, head) ?? each) : each,
        marker: markerOf(tree, each) ?? markerOf(tree, word),
        relation: baseRelation(word),
      }));
  });
}

function formOf(
  tree: Tree,
  word: Word,
  head: Word,
  isVerb: boolean,
  relation = baseRelation(word),
): Complement['form'] | null {
  if (clauseRelations.includes(relation)) {
    const clause = clauseForm(tree, word, head, relation, isVerb);
    if (clause) return clause;
  }
  if (head.deprel === 'acl:relcl' && isBareRelative(word)) return 'noun';
  if (nounRelations.includes(relation) && isNominal(word) && !isTimeOf(tree, word)) return 'noun';
  return null;
}

/** "un geste que le ministre a salué": "que" stands for the noun before, whatever word it is taken for. */
function isBareRelative(word: Word): boolean {
  return word.deprel === 'obj' && word.upos === 'SCONJ';
}

/** Prepositions behind which an English gerund stands for an infinitive: "committed to expanding", "interest in buying". */
export const gerundMarkers: ReadonlySet<string> = new Set([
  ...['to', 'for', 'of', 'in', 'on', 'at', 'from', 'against', 'about', 'by', 'through', 'toward', 'towards', 'without'],
]);

/** "proposed opening", "interested in opening". */
function isGerund(word: Word, relation: string, marker: string | null): boolean {
  const { VerbForm: form, Tense: tense } = word.feats;
  if (form !== 'Ger' && !(form === 'Part' && tense === 'Pres')) return false;
  if (marker !== null) return gerundMarkers.has(marker);
  return form === 'Ger' && (relation === 'xcomp' || relation === 'ccomp');
}

/** "held a call on the morning of 5 May": when, and not on what. */
function isTimeOf(tree: Tree, word: Word): boolean {
  return word.deprel.endsWith(':tmod') || (times.has(word.lemma) && dependents(tree, word, 'case').length > 0);
}

function clauseForm(tree: Tree, word: Word, head: Word, relation: string, isVerb: boolean): Complement['form'] | null {
  const group = verbGroup(tree, word);
  const marker = markerOf(tree, word);
  if (relation === 'ccomp' && word.id < head.id && isVerb) return 'quote';
  if (group.form === 'infinitive') {
    if (relation === 'advcl' || relation === 'obl')
      return marker === 'à' || marker === 'de' || marker === 'to' || isReadiness(head, marker) ? 'infinitive' : null;
    return relation === 'acl' && isVerb ? null : 'infinitive';
  }
  // "In responding to the envoy, he said": what opens a sentence completes nothing.
  if (group.form === 'participle' && word.id > head.id && isGerund(word, relation, marker)) return 'infinitive';
  if (relation === 'ccomp' || relation === 'csubj') return isQuoted(tree, word, head) ? 'quote' : 'clause';
  if (word.deprel === 'parataxis:insert') return null;
  if (relation === 'parataxis' && isList(tree, word, head)) return null;
  if (relation === 'parataxis') return word.id < head.id || isAfterColon(tree, word) ? 'quote' : null;
  if (relation === 'acl' && !isVerb && (marker === 'que' || marker === 'that')) return 'clause';
  return null;
}

/** "Three texts were signed: a memorandum on visas and two contracts": the colon tells what they are. */
function isList(tree: Tree, word: Word, verb: Word): boolean {
  return word.upos === 'NOUN' && verbGroup(tree, verb).passive && dependents(tree, word, 'cop', 'nsubj').length === 0;
}

function isQuoted(tree: Tree, word: Word, head: Word): boolean {
  return word.id < head.id || isAfterColon(tree, word);
}

/** "disponible pour former", "se sont entendus pour relancer": what a quality or an agreement is for, and no aim of a verb. */
function isReadiness(head: Word, marker: string | null): boolean {
  return marker === 'pour' && (head.upos === 'ADJ' || agreements.has(head.lemma));
}

const agreements: ReadonlySet<string> = new Set(['entendre', 'accorder']);

function isAfterColon(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'punct').some((p) => p.id < word.id && /^(?:[:«“"]|['‘’]{2})$/.test(p.form));
}

/** "…, a-t-il ajouté": the verb of saying hangs on what is said; mend-incise.ts has marked it. */
function quotedHead(tree: Tree, head: Word): Word | undefined {
  return head.deprel === 'parataxis:insert' ? headOf(tree, head) : undefined;
}

/** All coordinated clauses of a quotation: "tiennent en estime … et souhaitent promouvoir …, a affirmé X". */
function quotedClauses(tree: Tree, quoted: Word, verb: Word): Complement[] {
  const isClause = (word: Word) => word.upos === 'VERB' || dependents(tree, word, 'cop').length > 0;
  const more = conjuncts(tree, quoted).filter(
    (w) => w.id !== quoted.id && w.id !== verb.id && isClause(w) && isClause(quoted),
  );
  return [quoted, ...more].map((head) => ({ form: 'quote', head, marker: null, relation: 'parataxis' }));
}

function isNominal(word: Word): boolean {
  if (word.feats.Reflex === 'Yes') return false;
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADJ'].includes(word.upos);
}

export function markerOf(tree: Tree, word: Word): string | null {
  const marker = dependents(tree, word, 'mark', 'case').find((d) => d.id < word.id);
  return marker ? marker.lemma.toLowerCase() : null;
}

/** A pattern and a word in; true when the form and the words that it asks for are there. */

import type { Word } from '../../language/types.js';
import { dependents, isBelow, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { Complement } from './complements.js';
import { isOneOf } from './is-one-of.js';
import { objectOf } from './object-of.js';
import type { Pattern } from './types.js';

/** "s'engager" and "engager", "a promis" and "est promis": the verb's own form. */
export function holdsForm(pattern: Pattern, group: VerbGroup): boolean {
  if (pattern.reflexive !== 'any' && pattern.reflexive !== group.reflexive && pattern.verb) return false;
  if ((pattern.denied && !group.negated) || (pattern.time && !pattern.time.includes(group.time))) return false;
  if (pattern.voice === 'active') return !group.passive;
  return pattern.voice === 'any' || group.passive;
}

/** All words that the pattern asks for are there. */
export function holdsWords(
  tree: Tree,
  head: Word,
  p: Pattern,
  complements: readonly Complement[],
  carrier: Word | null,
): boolean {
  if (p.particle && !hasParticle(tree, head, p.particle)) return false;
  if (p.of && !holdsOwner(tree, carrier ?? head, p.of, p.particle ?? [])) return false;
  if (p.object && !objectOf(tree, head, p.object)) return false;
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

/** "passer en **revue**": the fixed word hangs on the verb, or stands right behind it. */
function hasParticle(tree: Tree, head: Word, lemmas: readonly string[]): boolean {
  const near = dependents(tree, head).filter((d) => !['nsubj', 'ccomp', 'advcl', 'conj'].includes(d.deprel));
  const next = tree.sentence.words.slice(head.id, head.id + particleReach).filter((w) => isBelow(tree, w, head));
  if (next.some((w) => isOneOf(w, lemmas))) return true;
  // "fait partie des chefs d'État": a name is no fixed word.
  const inside = (d: Word) => dependents(tree, d).filter((e) => !/^\p{Lu}/u.test(e.form));
  return near.some((d) => isOneOf(d, lemmas) || inside(d).some((e) => isOneOf(e, lemmas)));
}

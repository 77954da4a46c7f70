/** A verb in; partners whom its clause does not name out: "where B received him", "the ambassador of A to B was summoned". */

import type { Word } from '../../language/types.js';
import { contains, overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { hasAgent } from '../syntax/agents.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { ParticipantRole } from '../types.js';
import { countriesOfSides, hasCase } from './find-sides.js';
import { partnerSides } from './holder-sides.js';
import type { ContactEntry, ContactWords, Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

/** "où B l'a reçu", "B received him": somebody of another country named before; "l'ambassadeur de A en B a été convoqué": by B. */
export function meantSides(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
  first: readonly Side[],
  role: ParticipantRole,
): Side[] | null {
  if (entry.kind === 'visit') return null;
  const patient = patientOf(reading, tree, group);
  if (entry.subject === 'host' && patient && !hasAgent(tree, group.head)) return hostOfEnvoy(reading, patient, first);
  const isPartner = (d: Word) => d.deprel === 'obj' || hasCase(tree, d, entry.with ?? words.company);
  const pronoun = dependents(tree, group.head, 'obj', 'obl').find(
    (d) => isPronoun(d) && /^(l['’]|la|le|les|him|her|them)$/i.test(d.form) && isPartner(d),
  );
  const sides = pronoun
    ? partnerSides(reading, tree, { ...pronoun, upos: 'PRON' }, first).map((side) => ({ ...side, role }))
    : [];
  const isOther = sides.some((side) => side.party.countries.some((c) => !countriesOfSides(first).includes(c)));
  return isOther ? sides : null;
}

/** "l'y a reçue": an article, to some taggers. */
function isPronoun({ upos, deprel }: Word): boolean {
  return upos === 'PRON' || (upos === 'DET' && deprel === 'obj');
}

/** Who is received or summoned, where the verb is passive; also "A, reçu à son tour, a rappelé". */
export function patientOf({ scene }: Reading, tree: Tree, { head, passive }: VerbGroup): Word | undefined {
  if (!passive) return undefined;
  const subject = dependents(tree, head, 'nsubj:pass', 'nsubj').find((d) => d.id < head.id);
  const noun = head.deprel === 'acl' ? headOf(tree, head) : undefined;
  // "le soutien reçu du peuple": nobody who could be received.
  const isNamed = noun && scene.mentions.personMentions.some((m) => overlaps(m.full, [noun.start, noun.end]));
  return subject ?? (isNamed ? noun : undefined);
}

/** The country named in the title of the guest besides the guest's own. */
function hostOfEnvoy({ scene }: Reading, patient: Word, guests: readonly Side[]): Side[] | null {
  const { titles, personMentions, countries } = scene.mentions;
  const spans = [...titles.map((t) => t.span), ...personMentions.map((m) => m.full)];
  const title = spans.find((span) => contains(span, [patient.start, patient.end]));
  const known = countriesOfSides(guests);
  const inside = title ? countries.filter((c) => contains(title, c.span) && !known.includes(c.country)) : [];
  const [host, ...more] = new Set(inside.map((c) => c.country));
  return host && more.length === 0 && known.length === 1 ? [unnamedSide([host], 'host')] : null;
}

/** A sentence that somebody speaks in; who speaks it out: "« A. B », a déclaré la ministre.", "Le Chili, a-t-elle dit, souhaite B". */

import { contains } from '../../text/span.js';
import { resolveParty } from '../parties/resolve-party.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { speaksOfItself } from './find-author.js';
import { ownSubject } from './find-subject.js';
import { findTriggers } from './find-triggers.js';
import type { Reading } from './types.js';

/** Whoever is said to speak where the quotation ends, else whoever spoke last; in no quotation the author of a speech, where it tells of himself. */
export function quotedSpeaker(reading: Reading, tree: Tree): Party | null {
  const [start, end] = tree.sentence.span;
  const quote = reading.quotes.find((q) => q[0] <= start && q[1] >= end);
  if (!quote) return insertedSpeaker(reading, tree) ?? authorOf(reading, tree);
  const last = reading.scene.trees.find((t) => contains(t.sentence.span, [quote[1] - 1, quote[1]]));
  const ahead = last && last !== tree ? speakerOf(reading, last) : null;
  return ahead ?? reading.talk.single;
}

/** "I would like to thank", "we agreed", "our position", where the text is a speech. */
function authorOf({ scene, talk, quotes }: Reading, tree: Tree): Party | null {
  return talk.author && speaksOfItself(scene, tree, quotes) ? talk.author : null;
}

/** "Le Chili, a-t-elle dit, souhaite …": free speech that a pronoun in its middle gives to somebody. */
function insertedSpeaker(reading: Reading, tree: Tree): Party | null {
  const inserted = tree.sentence.words.find((w) => w.deprel === 'parataxis:insert' && w.head > w.id);
  const subject = inserted && ownSubject(tree, inserted);
  if (subject?.upos !== 'PRON') return null;
  const party = resolveParty(reading.scene, reading.talk, tree, subject)?.party ?? null;
  return party && party.people.length > 0 ? party : null;
}

/** The subject of the reporting verb over what is quoted in the sentence. */
function speakerOf(reading: Reading, tree: Tree): Party | null {
  const triggers = findTriggers(tree, reading.tables.patterns, reading.scene.words);
  const saying = triggers.find(
    ({ match }) => match.pattern.kind === 'clause' && match.complements.some((c) => c.form === 'quote'),
  )?.match;
  const subject = saying && (ownSubject(tree, saying.head) ?? dependents(tree, saying.head, 'expl:subj')[0]);
  return subject ? (resolveParty(reading.scene, reading.talk, tree, subject)?.party ?? null) : null;
}

/**
 * A match and who was found to act in; who acts out, where the words beside the verb show that "he" or "the minister" is of the other
 * side: "he voiced Norland's readiness" is Norland's, and nobody congratulates "his Norlandic counterpart" on Norland's behalf.
 */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import { countriesIn } from '../parties/countries-in.js';
import { resolveParty } from '../parties/resolve-party.js';
import { partyOfPerson, type Resolved } from '../parties/resolved.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { isGenitive } from '../syntax/genitives.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { baseRelation, dependents, spanBelow, type Tree } from '../syntax/tree.js';
import type { ActKind, Country, Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import type { Reading } from './types.js';

export function whoseAct(reading: Reading, match: Match, actor: Resolved): Resolved {
  const author = authorOf(reading, match, actor.party);
  if (author) return author;
  const [own, ...more] = actor.party.countries;
  const { sides } = reading.scene;
  if (own === undefined || more.length > 0 || sides.length !== 2 || isNamed(actor)) return actor;
  const owner = ownerOf(reading, match);
  if (owner && owner !== own && sides.includes(owner)) return ofCountry(reading, match, owner, 'whose it is');
  const other = sides.find((c) => c !== own);
  const isTurned = other !== undefined && sides.includes(own) && isTowards(reading, match, own);
  return isTurned ? ofCountry(reading, match, other, 'not towards its own side') : actor;
}

/** "a transmis les remerciements du président A", "handed her an invitation from B": the author's, whoever brings it. */
function authorOf({ scene, talk }: Reading, { tree, head, carrier, pattern }: Match, bearer: Party): Resolved | null {
  if (!carrier || !isOneOf(head, scene.words.relays) || !brought.has(pattern.kind as ActKind)) return null;
  const behind = [...dependents(tree, carrier, 'nmod'), ...dependents(tree, head, 'obl')];
  const owners = behind.filter((w) => hasPreposition(tree, w, scene.words.prepositions.from));
  const parties = owners.flatMap((w) => resolveParty(scene, talk, tree, w)?.party ?? []);
  const [party] = parties.filter(({ people }) => people.length === 1 && !bearer.people.includes(people[0] ?? ''));
  const isSent = party?.countries.some((c) => bearer.countries.includes(c));
  return party && isSent ? { party, how: `${sentBy} ${party.people[0]}`, plural: false } : null;
}

/** What one brings from another. */
const brought = new Set<ActKind>(['thank', 'congratulate', 'condole', 'invite']);

const sentBy = 'sent by';

/** The act is another's than of whoever speaks. */
export function isSentBy({ how }: Resolved): boolean {
  return how.startsWith(sentBy);
}

function isNamed({ how }: Resolved): boolean {
  return !/^(?:"|title|described)/.test(how);
}

/** Kinds whose noun is the actor's own: "voiced the readiness of Norland". */
const ownedKinds = new Set<string>(['wish', 'pledge', 'intend', 'thank']);

/** "Norland's readiness", "the commitment of Norland", "la volonté du Norland"; in "support of Norland's bid" the noun is not Norland's. */
export function ownerOf({ scene }: Reading, { tree, carrier, pattern }: Match): Country | null {
  if (!carrier) return null;
  const owners = dependents(tree, carrier, 'nmod').filter(
    (w) => w.deprel === 'nmod:poss' || (ownedKinds.has(pattern.kind) && isGenitive(tree, w)),
  );
  const named = new Set(owners.flatMap((w) => countriesIn(scene, phraseSpan(tree, w))));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function phraseSpan(tree: Tree, word: Word): readonly [number, number] {
  return spanBelow(tree, word, (d) => /^(acl|advcl|appos)/.test(baseRelation(d)));
}

/** Said to somebody else by their nature. */
const towardsOthers = new Set<ActKind>(['thank', 'congratulate', 'condole']);

/** The one addressed is of the country itself: "thanked the government of Norland", "told his Norlandic counterpart". */
function isTowards(reading: Reading, match: Match, country: Country): boolean {
  const { scene } = reading;
  const words = ['object', 'iobj', ...(match.pattern.recipient ?? [])]
    .flatMap((place) => wordsAt(match, place))
    .filter((word) => !isOneOf(word, scene.words.behalf) && !isOneOf(word, scene.words.allies));
  const towards = towardsOthers.has(match.pattern.kind as ActKind) ? (match.pattern.recipient ?? []) : [];
  // "au nom de son gouvernement": for whom somebody speaks is not addressed.
  const addressed = towards.flatMap((place) => wordsAt(match, place)).filter((word) => words.includes(word));
  const counterparts = words.filter((w) => isOneOf(w, scene.words.counterparts));
  return [...addressed, ...counterparts].some((word) => {
    const named = new Set(countriesIn(scene, phraseSpan(match.tree, word)));
    return named.size === 1 && named.has(country);
  });
}

/** Whoever of the country was named last before, or the country alone. */
function ofCountry({ scene }: Reading, match: Match, country: Country, how: string): Resolved {
  const isOf = (person: string) => scene.mentions.people.find((p) => p.id === person)?.country === country;
  const before = scene.mentions.personMentions.filter((m) => m.span[1] <= match.trigger[0] && isOf(m.person));
  const last = before.findLast((m) => !overlaps(m.span, match.trigger));
  const party: Party = last ? partyOfPerson(scene, last.person) : { people: [], bodies: [], countries: [country] };
  return { party, how: `${how}: ${country}`, plural: false };
}

/** An act of the record as the API shows it. */

import type { ActView, EntityRef, PartyView } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { familyOf } from '../families.js';

type Act = Answer<'acts'>['items'][number];

export function actOf(act: ActView): Act {
  const { id, kind, joint, negated, quoted, status, topics, due, date, document, confidence, because } = act;
  return {
    ...{ kind, joint, negated, quoted, status, due, date, document, confidence, because },
    ref: act.ref,
    rejected: act.rejected,
    corrected: act.corrected && { judgements: [...act.corrected.judgements], fields: [...act.corrected.fields] },
    id: String(id),
    family: familyOf(kind),
    actor: partyOf(act.actor),
    recipient: partyOf(act.recipient),
    matters: act.matters.map(({ text, span }) => ({ text, span: [...span] })),
    topics: [...topics],
    contact: act.contactId === null ? null : String(act.contactId),
    quote: act.clauses[0]?.words ?? act.trigger.words,
    trigger: [...act.trigger.span],
    spans: act.clauses.map((clause) => [...clause.span]),
  };
}

function partyOf({ people, bodies, countries }: PartyView): Act['actor'] {
  return { people: people.map(refOf), bodies: bodies.map(refOf), countries: [...countries] };
}

/** An entity with its id as the API writes ids. */
export function refOf({ id, name, country }: EntityRef) {
  return { id: String(id), name, country };
}

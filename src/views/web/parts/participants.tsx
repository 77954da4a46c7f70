/** Who took part in a contact, by side, with the post that a document says was held that day. */

import type { Answer } from '../../api/contract.js';
import { Dotted, PersonLink, useWords } from './words.js';

type Participant = Answer<'contact'>['participants'][number];

export function Participants({ participants }: { readonly participants: readonly Participant[] }) {
  const { t, country } = useWords();
  const sides = [...new Set(participants.map((one) => one.side))];
  if (participants.length === 0) return <p className="muted act-line">{t('contact.no-participants')}</p>;
  return (
    <div className="sides section-body">
      {sides.map((side) => (
        <div key={side}>
          <h3>{side ? country(side) : t('contact.side.none')}</h3>
          <ul>
            {participants
              .filter((one) => one.side === side)
              .map((one) => (
                <OneParticipant key={one.person?.id ?? one.body?.id} one={one} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function OneParticipant({ one: { person, body, post, role } }: { readonly one: Participant }) {
  const { t } = useWords();
  const told = role !== 'unspecified' && role !== 'member' && t(`role.${role}`);
  return (
    <li className="act-line">
      {person ? <PersonLink id={person.id} name={person.name} /> : <bdi>{body?.name}</bdi>}
      {(post || told) && (
        <div className="muted small">
          <Dotted parts={[post, told]} />
        </div>
      )}
    </li>
  );
}

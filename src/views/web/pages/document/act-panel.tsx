/** The acts of a document as cards: kind, actor and recipient, matter, date, rule, confidence. */

import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Answer } from '../../../api/contract.js';
import { ActTags, Arrow } from '../../parts/act-line.js';
import { Glyph } from '../../parts/glyph.js';
import { RoleNeeded } from '../../parts/role.js';
import { type Act, PartyName, useWords } from '../../parts/words.js';
import { CorrectAct } from './correct-act.js';
import { cardId, goToWords, wordsId } from './go-to.js';

type Light = { readonly lit: string | null; readonly light: (act: string | null) => void };

export function ActPanel({ document: shown, lit, light }: Light & { readonly document: Answer<'document'> }) {
  const { acts } = shown;
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => showCard(panel.current, lit), [lit]);
  return (
    <aside className="sticky" ref={panel} aria-labelledby="acts">
      <h2 id="acts">{t('document.acts')}</h2>
      {acts.length === 0 && <p className="muted">{t('document.no-acts')}</p>}
      {acts.length > 0 && <p className="panel-hint">{t('document.acts.hint')}</p>}
      {acts.length > 0 && <RoleNeeded needed="judge" />}
      <ul>
        {acts.map((act) => (
          <Card key={act.id} act={act} document={shown} lit={lit} light={light} />
        ))}
      </ul>
    </aside>
  );
}

type CardProps = Light & { readonly act: Act; readonly document: Answer<'document'> };

function Card({ act, document: shown, lit, light }: CardProps) {
  const { kind } = useWords();
  return (
    <li
      id={cardId(act.id)}
      className="act-card"
      data-family={act.family}
      data-lit={lit === act.id ? '' : undefined}
      data-rejected={act.rejected ? '' : undefined}
      onMouseEnter={() => light(act.id)}
      onFocus={() => light(act.id)}
    >
      <a
        className="goto kind"
        href={`#${wordsId(act.id)}`}
        onClick={(event) => {
          event.preventDefault();
          goToWords(act.id);
        }}
      >
        <Glyph family={act.family} />
        {kind(act.kind)}
      </a>{' '}
      <PartyName party={act.actor} />
      {!act.joint && (
        <>
          <Arrow />
          <PartyName party={act.recipient} />
        </>
      )}
      {act.matters.map((matter) => (
        <q key={matter.span[0]} className="matter" lang={act.document.language ?? undefined}>
          {matter.text}
        </q>
      ))}
      <Facts act={act} />
      <CorrectAct act={act} document={shown} />
    </li>
  );
}

function Facts({ act }: { readonly act: Act }) {
  const { t, date, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <>
      <ActTags act={act} />
      <dl className="facts">
        <dt>{t('act.date')}</dt>
        <dd>
          {act.contact ? (
            <Link to="/contacts/$id" params={{ id: act.contact }}>
              {date(act.date)}
            </Link>
          ) : (
            date(act.date)
          )}
        </dd>
        {act.due && (
          <>
            <dt>{t('act.due')}</dt>
            <dd>{date(act.due)}</dd>
          </>
        )}
        <dt>{t('act.rule')}</dt>
        <dd>
          <code>{act.because}</code>
        </dd>
        <dt>{t('act.confidence')}</dt>
        <dd>{percent.format(act.confidence)}</dd>
      </dl>
    </>
  );
}

/** Scroll the panel only, and only where it scrolls on its own: the page must not jump under the pointer. */
function showCard(panel: HTMLElement | null, lit: string | null): void {
  if (!panel || !lit || panel.scrollHeight <= panel.clientHeight) return;
  // Under the pointer nothing may move: a button would slip away before it is pressed.
  if (panel.matches(':hover')) return;
  const card = document.getElementById(cardId(lit));
  if (!card) return;
  const [inside, place] = [panel.getBoundingClientRect(), card.getBoundingClientRect()];
  if (place.top < inside.top) panel.scrollTop += place.top - inside.top - 8;
  else if (place.bottom > inside.bottom) panel.scrollTop += place.bottom - inside.bottom + 8;
}

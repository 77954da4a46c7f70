/** The clean text with its marks. Everything is put in as text, so markup in a document stays what it is: words. */

import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Answer } from '../../../api/contract.js';
import { useWords } from '../../parts/words.js';
import { goToCard, goToSought, wordsId } from './go-to.js';
import { type Layer, marksOf } from './marks.js';
import { paragraphsOf, type Segment, type Span, segmentsOf } from './segments.js';

type Detail = Answer<'document'>;
type Props = {
  readonly document: Detail;
  readonly layers: readonly Layer[];
  readonly sought?: Span | null;
  readonly lit: string | null;
  readonly light: (act: string | null) => void;
};

export function MarkedText({ document, layers, sought = null, lit, light }: Props) {
  const { text, language, acts } = document;
  const paragraphs = useMemo(() => {
    const marks = marksOf(document, layers, sought);
    return paragraphsOf(document.text).map((span) => segmentsOf(span, marks));
  }, [document, layers, sought]);
  useEffect(() => {
    if (sought) goToSought();
  }, [sought]);
  const families = useMemo(() => new Map(acts.map((act) => [act.id, act.family])), [acts]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up what the links inside also reach
    <div
      className="prose"
      lang={language ?? undefined}
      onMouseOver={(event) => light(actAt(event.target))}
      onFocus={(event) => light(actAt(event.target))}
    >
      {paragraphs.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} text={text} families={families} lit={lit} />
          ))}
        </p>
      ))}
    </div>
  );
}

type PieceProps = { segment: Segment; text: string; families: ReadonlyMap<string, string>; lit: string | null };

/** From without to within: the words sought, whole sentences, the clause of an act, names. */
function Piece(props: PieceProps) {
  const { sought, contacts, unread } = props.segment.named;
  const wide = [contacts !== undefined && 'layer-contacts', unread !== undefined && 'layer-unread'].filter(Boolean);
  const inside =
    wide.length > 0 ? <span className={wide.join(' ')}>{<InClause {...props} />}</span> : <InClause {...props} />;
  if (sought === undefined) return inside;
  return (
    <mark className="sought" tabIndex={-1}>
      {inside}
    </mark>
  );
}

function InClause({ segment, text, families, lit }: PieceProps) {
  const words = text.slice(segment.start, segment.end);
  const shown = lit !== null && segment.acts.includes(lit) ? lit : segment.acts[0];
  if (shown === undefined) return <Name segment={segment} words={words} />;
  return (
    <span
      className="clause"
      data-act={shown}
      data-family={families.get(shown)}
      data-lit={shown === lit ? '' : undefined}
    >
      <Inside segment={segment} words={words} family={families.get(segment.trigger ?? shown)} />
    </span>
  );
}

function Inside({ segment, words, family }: { segment: Segment; words: string; family: string | undefined }) {
  const { trigger } = segment;
  if (trigger === null) return <Name segment={segment} words={words} />;
  return (
    <a
      id={wordsId(trigger)}
      className="trigger"
      data-act={trigger}
      data-family={family}
      href={`#act-${trigger}`}
      onClick={(event) => {
        event.preventDefault();
        goToCard(trigger);
      }}
    >
      {words}
    </a>
  );
}

function Name({ segment: { named }, words }: { readonly segment: Segment; readonly words: string }) {
  if (named.people !== undefined) {
    return (
      <Link to="/people/$id" params={{ id: named.people }} className="layer-people">
        {words}
      </Link>
    );
  }
  if (named.bodies !== undefined) {
    return (
      <Link to="/things/$id" params={{ id: named.bodies }} className="layer-bodies">
        {words}
      </Link>
    );
  }
  return named.dates === undefined ? words : <DateWords date={named.dates || null} words={words} />;
}

/** Pointing at a date tells which day it was taken for. */
function DateWords({ date, words }: { readonly date: string | null; readonly words: string }) {
  const { date: write } = useWords();
  return (
    <span className="layer-dates" title={write(date)}>
      {words}
    </span>
  );
}

function actAt(target: EventTarget): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act) || null;
}

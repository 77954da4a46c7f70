/** The clean text with its marks. Everything is put in as text, so markup in a document stays what it is: words. */

import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Answer } from '../../../api/contract.js';
import type { LayerChoice } from './document.js';
import { goToCard, goToSought, wordsId } from './go-to.js';
import { type Marks, paragraphsOf, type Segment, type Span, segmentsOf } from './segments.js';

type Detail = Answer<'document'>;
type Props = {
  readonly document: Detail;
  readonly layers: LayerChoice;
  readonly sought?: Span | null;
  readonly lit: string | null;
  readonly light: (act: string | null) => void;
};

export function MarkedText({ document: { text, language, acts, people }, layers, sought = null, lit, light }: Props) {
  const paragraphs = useMemo(() => {
    const marks = marksOf(layers.acts ? acts : [], layers.people ? people : [], sought);
    return paragraphsOf(text).map((span) => segmentsOf(span, marks));
  }, [text, acts, people, layers, sought]);
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

function Piece(props: PieceProps) {
  if (!props.segment.sought) return <Words {...props} />;
  return (
    <mark className="sought" tabIndex={-1}>
      <Words {...props} />
    </mark>
  );
}

function Words({ segment, text, families, lit }: PieceProps) {
  const words = text.slice(segment.start, segment.end);
  const shown = lit !== null && segment.acts.includes(lit) ? lit : segment.acts[0];
  if (shown === undefined) return segment.person ? <Name id={segment.person} words={words} /> : words;
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
  const { trigger, person } = segment;
  if (trigger !== null) {
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
  return person ? <Name id={person} words={words} /> : words;
}

function Name({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <Link to="/people/$id" params={{ id }} className="person">
      {words}
    </Link>
  );
}

function actAt(target: EventTarget): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act) || null;
}

function marksOf(acts: Detail['acts'], people: Detail['people'], sought: Span | null): Marks {
  return {
    clauses: acts.flatMap((act) => act.spans.map((span) => ({ act: act.id, span }))),
    triggers: acts.map((act) => ({ act: act.id, span: act.trigger })),
    people: people.flatMap((person) => person.mentions.map((span) => ({ person: person.id, span }))),
    sought: sought ? [{ span: sought }] : [],
  };
}

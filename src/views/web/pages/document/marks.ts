/** A document and the layers that are switched on in, the marks of its text out. */

import type { Answer } from '../../../api/contract.js';
import type { Marks, Named, NamedLayer, Span } from './segments.js';

type Detail = Answer<'document'>;

/** In the order of their switches. */
export const layers = ['acts', 'people', 'bodies', 'dates', 'contacts', 'unread'] as const;
export type Layer = (typeof layers)[number];

/** What is marked until the reader chooses. */
export const usualLayers: readonly Layer[] = ['acts', 'people'];

/** "acts,dates" of the address; "none" is no layer at all. */
export function readLayers(marks: string | undefined): readonly Layer[] {
  if (marks === undefined) return usualLayers;
  const set = marks.split(',');
  return layers.filter((layer) => set.includes(layer));
}

/** Absent where it is as usual, so that addresses stay short. */
export function writeLayers(set: readonly Layer[]): string | undefined {
  const said = layers.filter((layer) => set.includes(layer)).join(',');
  return said === usualLayers.join(',') ? undefined : said || 'none';
}

export function marksOf(document: Detail, set: readonly Layer[], sought: Span | null): Marks {
  const acts = set.includes('acts') ? document.acts : [];
  return {
    clauses: acts.flatMap((act) => act.spans.map((span) => ({ act: act.id, span }))),
    triggers: acts.map((act) => ({ act: act.id, span: act.trigger })),
    named: [
      ...set.flatMap((layer) => (layer === 'acts' ? [] : namedIn(document, layer))),
      ...(sought ? [{ layer: 'sought' as const, id: '', span: sought }] : []),
    ],
  };
}

function namedIn(document: Detail, layer: Exclude<Layer, 'acts'>): readonly Named[] {
  const mark = (id: string | null) => (span: Span) => ({ layer: layer satisfies NamedLayer, id: id ?? '', span });
  if (layer === 'people' || layer === 'bodies') {
    return document[layer].flatMap(({ id, mentions }) => mentions.map(mark(id)));
  }
  if (layer === 'dates') return document.dates.map(({ date, span }) => mark(date)(span));
  if (layer === 'contacts') return document.contacts.flatMap(({ id, spans }) => spans.map(mark(id)));
  return document.notes.flatMap(({ kind, span }) => (kind === 'unread' && span ? [mark('')(span)] : []));
}

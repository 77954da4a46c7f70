/** Bodies as they were read in, each body once with its mentions and the larger body it is part of out. */

import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { Body, Country } from '../types.js';
import { countryOfBody } from './country-of.js';
import { type BodyNode, type Reading, spanOf, wordsOf } from './reading.js';

type Draft = { readonly key: string; readonly kind: Body['kind']; readonly nodes: BodyNode[]; country: Country | null };

export type Bodies = { readonly list: readonly Body[]; readonly idOf: (node: BodyNode) => string | null };

/** Group mentions of one body: same kind, same head and field, and no two countries. */
export function collectBodies(reading: Reading, nodes: readonly BodyNode[]): Bodies {
  const drafts: Draft[] = [];
  for (const node of nodes) if (isWorthNaming(reading, node)) addNode(reading, drafts, node);
  const ids = new Map(drafts.flatMap((draft, i) => draft.nodes.map((node) => [node.start, `b${i + 1}`] as const)));
  const idOf = (node: BodyNode) => ids.get(node.start) ?? null;
  return { list: drafts.map((draft, i) => finish(reading, draft, `b${i + 1}`, idOf)), idOf };
}

/** "les ministères", "la province de …" tell of several or of a place. */
function isWorthNaming(reading: Reading, node: BodyNode): boolean {
  const head = reading.pieces[headStart(node)];
  if (!head || /^(ministeres|ambassades|ministries|embassies|provinces)$/.test(head.key)) return false;
  return node.head.fixed || !['local', 'company', 'media'].includes(node.head.kind) || head.capital;
}

function headStart(node: BodyNode): number {
  const before = node.parts.filter(
    (part) => part.end <= node.headEnd - 1 && part.end > node.start && part.end < node.headEnd,
  );
  return before.at(-1)?.end ?? node.start;
}

function addNode(reading: Reading, drafts: Draft[], node: BodyNode): void {
  const country = countryOfBody(node);
  const key = keyOf(reading, node);
  const same = drafts.find(
    (draft) =>
      draft.key === key && draft.kind === node.head.kind && (!country || !draft.country || draft.country === country),
  );
  if (!same) {
    drafts.push({ key, kind: node.head.kind, nodes: [node], country });
    return;
  }
  same.nodes.push(node);
  same.country ??= country;
}

/** Head and field without country words, so that "ministère russe de X" and "ministère de X de Russie" are one. */
function keyOf(reading: Reading, node: BodyNode): string {
  const start = headStart(node);
  const head = reading.pieces.slice(start, node.headEnd).map((piece) => piece.key);
  let from = node.headEnd;
  const tail = node.parts.flatMap((part) => {
    const words =
      part.kind === 'country' || part.end <= from ? [] : reading.pieces.slice(from, part.end).map((piece) => piece.key);
    from = Math.max(from, part.end);
    return words;
  });
  const before = reading.pieces.slice(node.start, start).filter((piece) => reading.words.portfolio.has(piece.key));
  const fields = [...before.map((piece) => piece.key), ...tail].filter((word) => word.length > 3);
  return [...head, ...fields.sort()].map(fold).join(' ');
}

function finish(reading: Reading, draft: Draft, id: string, idOf: Bodies['idOf']): Body {
  const spans = draft.nodes.map((node): Span => spanOf(reading, node.start, node.end));
  const longest = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [0, 0];
  const parents = draft.nodes.flatMap((node) =>
    node.parts.flatMap((part) => (part.kind === 'body' && part.role === 'of' ? [idOf(part.body)] : [])),
  );
  const parent = parents.find((other) => other !== null && other !== id) ?? null;
  return { id, name: wordsOf(reading, longest), kind: draft.kind, country: draft.country, parent, mentions: spans };
}

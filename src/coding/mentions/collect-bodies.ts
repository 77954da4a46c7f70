/** Bodies as they were read in, each body once with its mentions and the larger body it is part of out. */

import type { Span } from '../../text/span.js';
import type { Body, Country } from '../types.js';
import { countryOfBody } from './country-of.js';
import { matchPhrase } from './phrase-index.js';
import { type BodyNode, type Reading, spanOf, wordsOf } from './reading.js';
import type { FoundBody } from './scan.js';

type Draft = { readonly key: string; readonly kind: Body['kind']; readonly nodes: BodyNode[]; country: Country | null };

export type Bodies = { readonly list: readonly Body[]; readonly idOf: (node: BodyNode) => string | null };

// Bodies that every state has, so that a bare name in a state's own text means its own.
const ownKinds = new Set<string>(['government', 'ministry', 'parliament', 'party', 'chamber']);

/**
 * Group mentions of one body: same kind, same head and field, and no two countries.
 *
 * @param side the country that the document speaks for: a ministry or parliament without a country is its own.
 */
export function collectBodies(reading: Reading, found: readonly FoundBody[], side: Country | null): Bodies {
  const drafts: Draft[] = [];
  const worth = found.filter(({ node }) => isWorthNaming(reading, node));
  for (const one of worth.filter(({ node }) => !isBare(node))) addNode(reading, drafts, one);
  for (const one of worth.filter(({ node }) => isBare(node))) addBare(reading, drafts, one);
  for (const draft of drafts) if (ownKinds.has(draft.kind)) draft.country ??= side;
  drafts.sort((a, b) => (a.nodes[0]?.start ?? 0) - (b.nodes[0]?.start ?? 0));
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

function isBare(node: BodyNode): boolean {
  return node.parts.length === 0 && !node.head.fixed;
}

function headStart(node: BodyNode): number {
  const before = node.parts.filter((part) => part.end > node.start && part.end < node.headEnd);
  return before.at(-1)?.end ?? node.start;
}

function addNode(reading: Reading, drafts: Draft[], { node, lent }: FoundBody): void {
  const country = countryOfBody(node) ?? lent;
  const key = keyOf(reading, node);
  const same = drafts.find((draft) => draft.key === key && draft.kind === node.head.kind && isSide(draft, country));
  if (same) join(same, node, country);
  else drafts.push({ key, kind: node.head.kind, nodes: [node], country });
}

/** "le ministère", "le Parti": the one named last of its kind and country; with a capital it may stand for itself. */
function addBare(reading: Reading, drafts: Draft[], one: FoundBody): void {
  const { node, lent } = one;
  const key = keyOf(reading, node);
  const starts = (draft: Draft) =>
    Math.max(-1, ...draft.nodes.map((other) => other.start).filter((start) => start <= node.start));
  const same = drafts.filter(
    (draft) => draft.kind === node.head.kind && isSide(draft, lent) && isNamedBy(reading, draft, key, node),
  );
  const [nearest] = same.sort((a, b) => starts(b) - starts(a));
  if (nearest) join(nearest, node, lent);
  else if (reading.pieces[node.start]?.capital) addNode(reading, drafts, one);
}

/** A short name stands for the long one that starts with it; "the Party" for the only one in a text, "the Norland Movement" not. */
function isNamedBy({ words, pieces }: Reading, draft: Draft, key: string, { head, start, end }: BodyNode): boolean {
  const isHead = matchPhrase(words.bodies, pieces, start)?.end === end;
  return draft.key === key || draft.key.startsWith(`${key} `) || (head.kind === 'party' && isHead);
}

function isSide(draft: Draft, country: Country | null): boolean {
  return !country || !draft.country || draft.country === country;
}

function join(draft: Draft, node: BodyNode, country: Country | null): void {
  draft.nodes.push(node);
  draft.country ??= country;
}

/** Head and field without country words, so that "ministère russe de X" and "ministère de X de Russie" are one. */
function keyOf(reading: Reading, node: BodyNode): string {
  if (node.head.fixed && node.parts.length === 0 && node.head.kind === 'international')
    return `code ${node.head.country}`;
  const start = headStart(node);
  const head = reading.pieces.slice(start, node.headEnd).map((piece) => piece.key);
  let from = node.headEnd;
  const tail = node.parts.flatMap((part) => {
    const skipped = part.kind === 'country' || part.end <= from;
    const words = skipped ? [] : reading.pieces.slice(from, part.end).map((piece) => piece.key);
    from = Math.max(from, part.end);
    return words;
  });
  const before = reading.pieces.slice(node.start, start).filter((piece) => reading.words.portfolio.has(piece.key));
  const fields = [...before.map((piece) => piece.key), ...tail].filter((word) => word.length > 3);
  return [...head, ...fields.sort()].join(' ');
}

function finish(reading: Reading, draft: Draft, id: string, idOf: Bodies['idOf']): Body {
  const spans = draft.nodes.map((node): Span => spanOf(reading, node.start, node.end)).sort((a, b) => a[0] - b[0]);
  const [longest = [0, 0]] = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const larger = draft.nodes.flatMap((node) => node.parts.flatMap((part) => (part.kind === 'body' ? [part] : [])));
  const parents = larger.filter((part) => part.role === 'of').map((part) => idOf(part.body));
  const parent = parents.find((other) => other !== null && other !== id) ?? null;
  return {
    id,
    name: wordsOf(reading, longest as Span),
    kind: draft.kind,
    country: draft.country,
    parent,
    mentions: spans,
  };
}

/** A reading in, the standing arrangements it names out, each once. A partnership is one under all its translations. */

import type { Span } from '../../text/span.js';
import type { Country, Mechanism } from '../types.js';
import { matchPhrase } from './phrase-index.js';
import { type ArrangementNode, readArrangement } from './read-arrangement.js';
import { type Reading, spanOf, wordsOf } from './reading.js';

/**
 * Mechanisms in the order of their first mention.
 *
 * @param pair the two sides of the document, which a mechanism without countries of its own is between.
 */
export function findMechanisms(reading: Reading, pair: readonly Country[]): Mechanism[] {
  const nodes = readNodes(reading).filter((node) => isSpecific(reading, node));
  const drafts = new Map<string, { nodes: ArrangementNode[]; countries: readonly Country[] }>();
  for (const node of nodes) {
    const countries = between(node.countries, pair);
    const key = keyOf(reading, node, countries);
    const draft = drafts.get(key) ?? { nodes: [], countries };
    draft.nodes.push(node);
    drafts.set(key, draft);
  }
  return [...drafts.values()].map((draft, i) => finish(reading, draft.nodes, draft.countries, `m${i + 1}`));
}

function readNodes(reading: Reading): ArrangementNode[] {
  const nodes: ArrangementNode[] = [];
  let at = 0;
  while (at < reading.pieces.length) {
    const node = readArrangement(reading, at, reading.words.mechanisms);
    if (node) nodes.push(node);
    at = node ? node.end : at + 1;
  }
  return nodes;
}

/** "le comité" names nothing: two countries must stand in it, or one and a word such as "mixte". */
function isSpecific(reading: Reading, node: ArrangementNode): boolean {
  if (node.head.alone || node.countries.length > 1) return true;
  const capital = reading.pieces[node.headStart]?.capital === true;
  return hasMark(reading, node) && (capital || node.countries.length > 0);
}

function hasMark(reading: Reading, node: ArrangementNode): boolean {
  for (let at = node.start; at < node.end; at += 1)
    if (matchPhrase(reading.words.mechanismMarks, reading.pieces, at)) return true;
  return false;
}

/** A mechanism has two parties: those it names, filled up with the sides of the document. */
export function between(stated: readonly Country[], pair: readonly Country[]): Country[] {
  if (stated.length > 1) return [...stated];
  const [one] = stated;
  const filled = one && !pair.includes(one) ? [one, ...pair.slice(0, 1)] : [...pair];
  return [...new Set(filled)].sort();
}

function keyOf(reading: Reading, node: ArrangementNode, countries: readonly Country[]): string {
  if (node.head.kind === 'partnership') return `partnership ${levelOf(reading, node)} ${countries.join()}`;
  const marks = reading.pieces.slice(node.start, node.end).filter((piece) => reading.words.portfolio.has(piece.key));
  return [node.head.kind, ...marks.map((piece) => piece.key).sort(), ...countries].join(' ');
}

/** "global" and "intégral" translate one word: the levels that both languages of a partnership know. */
function levelOf(reading: Reading, node: ArrangementNode): string {
  const levels = new Set<string>();
  for (let at = node.start; at < node.end; at += 1) {
    const match = matchPhrase(reading.words.partnershipLevels, reading.pieces, at);
    if (match) levels.add(match.value);
  }
  return [...levels].sort().join('+');
}

function finish(
  reading: Reading,
  nodes: readonly ArrangementNode[],
  countries: readonly Country[],
  id: string,
): Mechanism {
  const mentions = nodes.map((node): Span => spanOf(reading, node.start, node.end));
  const [longest = [0, 0]] = [...mentions].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return { id, name: wordsOf(reading, longest as Span), kind: nodes[0]?.head.kind ?? '', countries, mentions };
}

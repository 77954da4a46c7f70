/** A grammar of sentences with trees (genre-<code>.yaml) in, sentences drawn from it out, in the shape of a treebank's. */

import { z } from 'zod';
import type { TreebankSentence } from '../../src/language/conllu.js';
import type { Token, Word } from '../../src/language/types.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { readYaml } from '../../src/tables/read-yaml.js';
import type { Random } from './random.js';

type Grammar = Readonly<Record<string, readonly (string | number)[]>>;

/** A piece of a tree; `head` counts from 0 within the piece, -1 marks its root. */
type Node = { form: string; upos: string; deprel: string; head: number };

const schema = z.record(z.string(), z.array(z.union([z.string(), z.number()])).min(1));

/** @returns `count` sentences. The same grammar and random numbers give the same ones. */
export function drawSentences(folder: string, file: string, count: number, random: Random): TreebankSentence[] {
  const grammar: Grammar = readYaml(nodeFiles(folder), file, schema);
  return Array.from({ length: count }, () => toSentence(polish(draw('sentence', grammar, random))));
}

function draw(rule: string, grammar: Grammar, random: Random): Node[] {
  const expansions = grammar[rule];
  if (!expansions) throw new Error(`The grammar has no rule "${rule}".`);
  const expansion = String(expansions[Math.floor(random.next() * expansions.length)]);
  const items = expansion.split(' ').map((item) => readItem(item, grammar, random));
  const starts: number[] = [];
  let size = 0;
  for (const { nodes } of items) {
    starts.push(size);
    size += nodes.length;
  }
  const rootOf = (item: number) =>
    (starts[item] as number) + (items[item]?.nodes.findIndex(({ head }) => head < 0) ?? 0);
  return items.flatMap(({ nodes, deprel, head }, i) =>
    nodes.map((node) => {
      if (node.head >= 0) return { ...node, head: node.head + (starts[i] as number) };
      return { ...node, deprel, head: head === 0 ? -1 : rootOf(head - 1) };
    }),
  );
}

/** "form/UPOS/label/head", "form/UPOS", "Name", or "{rule}/label/head". */
function readItem(item: string, grammar: Grammar, random: Random): { nodes: Node[]; deprel: string; head: number } {
  const slot = /^\{(\w+)\}\/([^/]+)\/(\d+)$/.exec(item);
  if (slot)
    return { nodes: draw(slot[1] as string, grammar, random), deprel: slot[2] as string, head: Number(slot[3]) };
  const [form = '', upos = 'PROPN', deprel = 'root', head = '0'] = item.split('/');
  return { nodes: [{ form, upos, deprel, head: -1 }], deprel, head: Number(head) };
}

/** Drop commas before other marks, elide before vowels, start with a capital. */
function polish(nodes: readonly Node[]): Node[] {
  const kept = nodes.flatMap((node, i) =>
    node.form === ',' && (nodes[i + 1]?.upos ?? 'PUNCT') === 'PUNCT' && nodes[i + 1]?.form !== '«' ? [] : [i],
  );
  const place = new Map(kept.map((old, now) => [old, now]));
  const moved = kept.map((old) => {
    const node = nodes[old] as Node;
    return { ...node, head: node.head < 0 ? -1 : (place.get(node.head) as number) };
  });
  return moved.map((node, i) => ({ ...node, form: spell(node, moved[i + 1], i) }));
}

function spell({ form }: Node, next: Node | undefined, at: number): string {
  const elided =
    /^(?:le|la|de|que|se)$/i.test(form) && /^[aeiouàâéèêîôœ]/i.test(next?.form ?? '') ? `${form.slice(0, -1)}'` : form;
  return at === 0 ? elided.charAt(0).toUpperCase() + elided.slice(1) : elided;
}

function toSentence(nodes: readonly Node[]): TreebankSentence {
  const tokens: Token[] = [];
  let text = '';
  const words = nodes.map(({ form, upos, deprel, head }, i): Word => {
    const start = text.length;
    text += `${form} `;
    tokens.push({ form, start, end: start + form.length, words: [i + 1] });
    return {
      id: i + 1,
      form,
      lemma: '_',
      upos,
      feats: {},
      head: head + 1,
      deprel,
      token: i,
      start,
      end: start + form.length,
    };
  });
  return { span: [0, text.length - 1], tokens, words, text: text.trimEnd(), comments: {} };
}

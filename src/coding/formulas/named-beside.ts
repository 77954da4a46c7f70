/** A formula's place in, the countries named right beside it out: "partenariat stratégique Vietnam – Russie", "avec la Russie". */

import type { Span } from '../../text/span.js';
import type { CountryMention } from '../mentions/types.js';
import type { Country } from '../types.js';

export type Beside = {
  readonly countries: readonly Country[];
  /** A word such as "avec", "entre" follows, whether or not a country does. */
  readonly partner: 'none' | 'named' | 'both' | 'others';
};

/** Words between a formula and the country it is tied to. Articles, prepositions and nouns of state, nothing else. */
const tie =
  /^\s*(?:(?:entre|avec|with|between|de|des|du|of|et|and|le|la|les|the|qui|unit|lie|unissant)\s+|d['’]|l['’]|République |Republic of |partie |parties )*$/iu;
const join = /^\s*(?:et|and|[-–—‑,/])?\s*(?:(?:le|la|les|the|avec|with)\s+|l['’])*$/iu;
const partner = /^\s*(?:entre|avec|with|between)\s/iu;
const both =
  /^\s*(?:entre|avec|with|between)\s+(?:(?:les|nos|leurs|the|our|their)\s+)?(?:deux|two|both)\b|^\s*entre\s+(?:eux|elles)\b|^\s*between\s+them\b/iu;

export function namedBeside(text: string, span: Span, mentions: readonly CountryMention[]): Beside {
  const after = run(
    text,
    span[1],
    mentions.filter((mention) => mention.span[0] >= span[1]),
  );
  const before = runBack(
    text,
    span[0],
    mentions.filter((mention) => mention.span[1] <= span[0]),
  );
  const countries = [...new Set([...before, ...after])];
  const rest = text.slice(span[1], span[1] + 60);
  if (!partner.test(rest)) return { countries, partner: 'none' };
  if (after.length > 0) return { countries, partner: 'named' };
  return { countries, partner: both.test(rest) ? 'both' : 'others' };
}

function run(text: string, from: number, mentions: readonly CountryMention[]): Country[] {
  const found: Country[] = [];
  let end = from;
  for (const { span, country } of mentions) {
    if (!(found.length === 0 ? tie : join).test(text.slice(end, span[0]))) break;
    found.push(country);
    end = span[1];
  }
  return found;
}

/** English puts the countries first: "the Vietnam-Russia comprehensive strategic partnership". */
function runBack(text: string, from: number, mentions: readonly CountryMention[]): Country[] {
  const found: Country[] = [];
  let start = from;
  for (const { span, country } of mentions.toReversed()) {
    const between = text.slice(span[1], start);
    if (!(found.length === 0 ? /^\s+$/ : /^\s*[-–—‑/]\s*$/).test(between)) break;
    found.push(country);
    start = span[0];
  }
  return found;
}

/** Codes of countries and organisations in, names in the reader's language out; and the way back from what somebody typed. */

import { distance } from 'fastest-levenshtein';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { organisationsSchema } from '../../coding/mentions/entity-schemas.js';
import type { Country } from '../../coding/types.js';
import { ReadoutError } from '../../errors.js';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { fold } from '../../text/fold.js';
import type { BriefingLanguage } from './names.js';

export type CountryNames = {
  readonly nameOf: (code: Country, language: BriefingLanguage) => string;
  /** "VNM", "vnm", "Vietnam", "Viêt Nam". @throws ReadoutError `country-unknown` with the nearest. */
  readonly codeOf: (typed: string) => Country;
};

const alpha2 = new Map((codes as [string, string, string][]).map(([two, three]) => [three, two]));

/** Names from CLDR; organisations and states that are gone from data/entities/. */
export function countryNames(files: DataFiles): CountryNames {
  const rows = namesInTable(files);
  const nameOf = (code: Country, language: BriefingLanguage) => {
    const two = alpha2.get(code);
    const common = two && new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(two);
    return common ?? rows.find((row) => row.code === code && row.language === language)?.name ?? code;
  };
  const codeOf = (typed: string) => {
    const known = [...alpha2.keys(), ...rows.map((row) => row.code)];
    const capitals = typed.trim().toUpperCase();
    if (known.includes(capitals)) return capitals;
    const wanted = fold(typed.trim());
    const all = [
      ...known.flatMap((code) => [named(code, nameOf(code, 'fr')), named(code, nameOf(code, 'en'))]),
      ...rows,
    ];
    const found = all.find(({ name }) => fold(name) === wanted);
    if (found) return found.code;
    throw new ReadoutError('country-unknown', { found: typed, nearest: nearest(wanted, all) });
  };
  return { nameOf, codeOf };
}

type Row = { readonly code: Country; readonly language: string; readonly name: string };

function named(code: Country, name: string): Row {
  return { code, language: '', name };
}

function namesInTable(files: DataFiles): Row[] {
  const countries = files
    .text('entities/countries.tsv')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , form]) => form === 'name')
    .map(([code = '', language = '', , name = '']) => ({ code, language, name }));
  const organisations = readYaml(files, 'entities/organisations.yaml', organisationsSchema);
  return [
    ...countries,
    ...organisations.flatMap(({ code, fr, en }) => [...rowsOf(code, 'fr', fr), ...rowsOf(code, 'en', en)]),
  ];
}

function rowsOf(code: Country, language: string, names: readonly string[]): Row[] {
  return names.map((name) => ({ code, language, name }));
}

/** "VNM (Vietnam)": by name, or by code where three letters were typed. */
function nearest(wanted: string, all: readonly Row[]): string {
  const far = ({ code, name }: Row) =>
    Math.min(distance(wanted, fold(name)), distance(wanted, code.toLowerCase()) + (wanted.length === 3 ? 0 : 2));
  const [best] = [...all].sort((one, other) => far(one) - far(other) || one.code.localeCompare(other.code));
  return best ? `${best.code} (${best.name})` : '';
}

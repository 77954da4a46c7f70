/**
 * Reads data/entities/country-words.tsv (by hand), the names in Intl.DisplayNames (CLDR) and in i18n-iso-countries.
 * Writes data/entities/countries.tsv: one row for each way of naming a country: code, language, form, words.
 *
 * Run: npx tsx scripts/build-countries.ts
 */

import { readFileSync, writeFileSync } from 'node:fs';
import isoCountries from 'i18n-iso-countries';
import { adjectiveForms } from './french-adjective-forms.js';

const folder = new URL('../data/entities/', import.meta.url);
const header =
  '# Made by scripts/build-countries.ts from country-words.tsv, CLDR and i18n-iso-countries. Edit country-words.tsv.';

type Row = readonly [code: string, language: string, form: string, words: string];

/** Whose short name after "Republic of" would be another state's: "Republic of China", "Republic of Korea", the two Congos. */
const otherwiseCalled = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'CD', 'CG']);

/** ISO has no code for Kosovo; the World Bank, the IMF and most data sets write XKX. */
const codesInUse: Readonly<Record<string, string>> = { XKK: 'XKX' };

const hand = readHandTable();
const rows = [...standardNames(), ...formalNames(), ...hand.flatMap(handRows)];
const written = [...rows, ...rows.flatMap(smallForms)];
const unique = [...new Map(written.map((row) => [row.join('\t'), row])).keys()].sort();
writeFileSync(new URL('countries.tsv', folder), `${[header, 'code\tlanguage\tform\twords', ...unique].join('\n')}\n`);

function readHandTable(): string[][] {
  const lines = readFileSync(new URL('country-words.tsv', folder), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#') && !line.startsWith('code\t'))
    .map((line) => line.split('\t'));
}

/** "Republic of Norland", "Kingdom of Norland": what treaties and posts call a state in English, whichever it is. */
function formalNames(): Row[] {
  const codes = Object.keys(isoCountries.getAlpha2Codes()).filter((alpha2) => !otherwiseCalled.has(alpha2));
  return codes.flatMap((alpha2) => {
    const [short] = namesOf(alpha2, 'en');
    return short ? ['Republic of', 'Kingdom of'].map((head) => row(alpha2, 'en', `${head} ${short}`)) : [];
  });
}

/** Names that the two standards give for every ISO country, without the note in brackets that some carry. */
function standardNames(): Row[] {
  return Object.keys(isoCountries.getAlpha2Codes()).flatMap((alpha2) =>
    ['fr', 'en'].flatMap((language) => namesOf(alpha2, language).map((words) => row(alpha2, language, words))),
  );
}

function namesOf(alpha2: string, language: string): string[] {
  const cldr = new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? '';
  const iso = isoCountries.getName(alpha2, language, { select: 'all' }) ?? [];
  const withoutArticle = (name: string) => name.replace(/^(la |le |les |l'|the )/i, '');
  return [cldr, ...iso].map((name) => withoutArticle(name.replace(/’/g, "'").trim())).filter(isPlainName);
}

/** "Congo-Brazzaville" is a name that texts use; "Corée, République de" and "Hong Kong (Chine)" are entries of a register. */
function isPlainName(name: string): boolean {
  return name.length > 3 && !/[,()&]/.test(name);
}

function row(alpha2: string, language: string, words: string): Row {
  const code = isoCountries.alpha2ToAlpha3(alpha2) ?? alpha2;
  return [codesInUse[code] ?? code, language, 'name', words];
}

/** "les îles Salomon", "la république démocratique du Congo": French writes what kind of land it is small, too. */
function smallForms([code, language, form, words]: Row): Row[] {
  const isOfKind = /^(?:Îles?|République|Royaume|Principauté|Territoires?|Grand-Duché) .*\p{Lu}/u.test(words);
  if (language !== 'fr' || form !== 'name' || !isOfKind) return [];
  return [[code, language, form, words.charAt(0).toLowerCase() + words.slice(1)]];
}

function handRows(cells: string[]): Row[] {
  const [code = '', ...lists] = cells;
  const [frAdjectives, frPrefixes, frCapitals, frNames, enAdjectives, enPeople, enCapitals, enNames] = lists.map(split);
  const of = (language: string, form: string, words: string[] = []): Row[] =>
    words.map((word) => [code, language, form, word]);
  return [
    ...of('fr', 'adjective', frAdjectives?.flatMap(adjectiveForms)),
    ...of('fr', 'prefix', frPrefixes),
    ...of('fr', 'capital', frCapitals),
    ...of('fr', 'name', frNames),
    ...of('en', 'adjective', enAdjectives),
    ...of('en', 'prefix', frPrefixes),
    ...of('en', 'people', enPeople),
    ...of('en', 'capital', enCapitals),
    ...of('en', 'name', enNames),
  ];
}

function split(cell: string): string[] {
  return cell.split(', ').filter((word) => word !== '');
}

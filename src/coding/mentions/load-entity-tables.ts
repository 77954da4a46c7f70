/** The files of data/entities/ in, indexes for each language out. Read once, used for every document. */

import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { fold } from '../../text/fold.js';
import * as schemas from './entity-schemas.js';
import { paperKey } from './paper-country.js';
import { indexPhrases, type Phrase } from './phrase-index.js';
import { toPieces } from './pieces.js';
import { spellingKey } from './same-name.js';
import type { ArrangementHead, BodyHead, CountryWord, EntityTables, KnownPerson, LanguageTables } from './tables.js';
import {
  connectorPhrases,
  descriptionPhrases,
  heldPhrases,
  modifierPhrases,
  officeCalled,
  officePhrases,
} from './title-phrases.js';
import type { CountryForm } from './types.js';

type Language = 'fr' | 'en';
/** All entity tables as read and checked. */
export type Sources = ReturnType<typeof readSources>;

/**
 * Load and check all entity tables. Cost: some tens of milliseconds; share the result.
 *
 * @throws ReadoutError `table-invalid` with file and line of the first fault.
 */
export function loadEntityTables(files: DataFiles): EntityTables {
  const sources = readSources(files);
  return { fr: tablesFor('fr', sources), en: tablesFor('en', sources) };
}

function readSources(files: DataFiles) {
  const at = (name: string) => `entities/${name}.yaml`;
  return {
    countries: readRows(files.text('entities/countries.tsv')),
    givenNames: files
      .text('entities/given-names.txt')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
    offices: readYaml(files, at('offices'), schemas.officesSchema),
    titleWords: readYaml(files, at('title-words'), schemas.titleWordsSchema),
    bodies: readYaml(files, at('bodies'), schemas.bodiesSchema),
    mechanisms: readYaml(files, at('mechanisms'), schemas.mechanismsSchema),
    instruments: readYaml(files, at('instruments'), schemas.instrumentsSchema),
    connectors: readYaml(files, at('connectors'), schemas.connectorsSchema),
    organisations: readYaml(files, at('organisations'), schemas.organisationsSchema),
    metonyms: readYaml(files, at('metonyms'), schemas.metonymsSchema),
    formalNames: readYaml(files, at('formal-names'), schemas.formalNamesSchema),
    notCountries: readYaml(files, at('not-countries'), schemas.wordsPerLanguageSchema),
    cities: readYaml(files, at('cities'), schemas.wordsPerCountrySchema),
    namesakes: readYaml(files, at('namesakes'), schemas.namesakesSchema),
    portfolio: readYaml(files, at('portfolio-words'), schemas.wordsPerLanguageSchema),
    knownPeople: readYaml(files, at('known-people'), schemas.wordsPerCountrySchema),
    papers: readYaml(files, at('papers'), schemas.wordsPerCountrySchema),
    names: readYaml(files, at('names'), schemas.namesSchema),
  };
}

function readRows(tsv: string): string[][] {
  const lines = tsv.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}

function tablesFor(language: Language, sources: Sources): LanguageTables {
  const { names, titleWords } = sources;
  const given = [
    ...sources.givenNames,
    ...names.given.flatMap((name) => fold(name).split(/[-\s]/)).filter((part) => part.length > 2),
  ];
  return {
    language,
    ...countryIndexes(language, sources),
    ...bodyIndexes(language, sources),
    titles: indexPhrases([...officePhrases(language, sources), ...descriptionPhrases(language, sources)]),
    stateLeader: officeCalled(sources, 'state-leader'),
    partyLeader: officeCalled(sources, 'party-leader'),
    envoy: officeCalled(sources, 'envoy'),
    member: officeCalled(sources, 'deputy'),
    memberCalled: titleWords[language].memberCalled,
    modifiers: indexPhrases(modifierPhrases(language, sources)),
    connectors: indexPhrases(connectorPhrases(language, sources)),
    honorifics: indexPhrases(names.honorifics[language].map(marked)),
    portfolio: keys(sources.portfolio[language].flatMap((words) => toPieces(words).map((piece) => piece.form))),
    as: indexPhrases(titleWords[language].as.map(marked)),
    holds: indexPhrases(heldPhrases(language, sources)),
    isOffice: indexPhrases(titleWords[language].isOffice.map(marked)),
    knownPeople: knownPeople(sources),
    papers: new Map(
      Object.entries(sources.papers).flatMap(([country, list]) =>
        list.map((name) => [paperKey(name), country] as const),
      ),
    ),
    origins: Object.entries(names.origins).map(([country, { strict, first, shape, endings }]) => ({
      country,
      strict,
      first: keys(first),
      shape: shape === undefined ? null : new RegExp(`^${shape}$`),
      endings: endings.map(fold),
    })),
    determiners: keys(titleWords[language].determiners.map((word) => word.replace("'", ''))),
    respectively: keys(titleWords[language].respectively),
    standIns: keys(titleWords[language].standIns),
    successors: indexPhrases(titleWords[language].successors.map(marked)),
    predecessors: indexPhrases(titleWords[language].predecessors.map(marked)),
    visiting: keys(titleWords[language].visiting),
    delegations: keys(titleWords[language].delegations),
    leading: keys(titleWords[language].leading),
    thatClause: keys(titleWords[language].thatClause),
    openings: keys(titleWords[language].openings),
    companions: keys(titleWords[language].companions),
    attending: keys(titleWords[language].attending),
    composing: keys(titleWords[language].composing),
    meetings: keys(titleWords[language].meetings),
    visits: keys(titleWords[language].visits),
    ofTwo: indexPhrases(titleWords[language].ofTwo.map(marked)),
    meetEachOther: indexPhrases(titleWords[language].meetEachOther.map(marked)),
    comes: keys(titleWords[language].comes),
    sends: keys(titleWords[language].sends),
    where: keys(titleWords[language].where),
    coChairs: indexPhrases(titleWords[language].coChairs.map(marked)),
    gatherings: keys(titleWords[language].gatherings),
    credentials: keys(titleWords[language].credentials),
    presences: keys(titleWords[language].presences),
    invitations: keys(titleWords[language].invitations),
    greetings: keys(titleWords[language].greetings),
    hands: keys(titleWords[language].hands),
    welcomes: keys(titleWords[language].welcomes),
    signs: keys(titleWords[language].signs),
    behalf: indexPhrases(titleWords[language].behalf.map(marked)),
    signsFor: indexPhrases(titleWords[language].signsFor.map(marked)),
    thanks: keys(titleWords[language].thanks),
    pointers: keys(titleWords[language].pointers),
    polities: keys(titleWords[language].polities),
    recalls: keys(titleWords[language].recalls),
    deaths: keys(titleWords[language].deaths),
    condolences: keys(titleWords[language].condolences),
    organisations: new Set(sources.organisations.map(({ code }) => code)),
    within: new Map(sources.organisations.flatMap(({ code, within }) => (within ? [[code, within]] : []))),
    possessives: keys(titleWords[language].possessives),
    notBefore: keys(titleWords[language].notBefore),
    neverNames: new Set(names.neverNames[language].map((word) => word.toLowerCase())),
    notPersonBefore: keys(names.notPersonBefore[language]),
    notPersonAfter: keys(names.notPersonAfter[language]),
    given: new Set(given),
    surnameFirst: keys(names.surnameFirst),
    postNominals: new Set(names.postNominals),
    particles: keys(names.particles.map((word) => word.replace("'", ''))),
    particlesFirst: keys(names.particlesFirst),
  };
}

function keys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => fold(word).replace(/\.$/, '')));
}

/** Leaders by the spelling of each word that may stand alone for them. */
function knownPeople({ knownPeople, names }: Sources): Map<string, KnownPerson[]> {
  const surnameFirst = keys(names.surnameFirst);
  const index = new Map<string, KnownPerson[]>();
  for (const [country, list] of Object.entries(knownPeople)) {
    for (const full of list) {
      const words = toPieces(full).map((piece) => piece.key);
      const name = { words, surnameFirst: surnameFirst.has(words[0] ?? '') };
      for (const key of new Set(words.map(spellingKey))) index.set(key, [...(index.get(key) ?? []), { name, country }]);
    }
  }
  return index;
}

function marked(words: string): Phrase<true> {
  return { words, value: true };
}

function countryIndexes(language: Language, sources: Sources) {
  const rows = sources.countries.filter((row) => row[1] === language);
  const words = (row: string[]) => row[3] ?? '';
  const value = (row: string[]): CountryWord => ({ country: row[0] ?? '', form: row[2] as CountryForm });
  const metonyms = Object.entries(sources.metonyms[language]).flatMap(([country, list]) =>
    list.map((name): Phrase<CountryWord> => ({ words: name, value: { country, form: 'metonym' } })),
  );
  const organisations = sources.organisations.flatMap((organisation) =>
    organisation[language].map(
      (name): Phrase<CountryWord> => ({ words: name, value: { country: organisation.code, form: 'organisation' } }),
    ),
  );
  // Of one spelling the state before its people: « aux Philippines ».
  const named = [...rows.filter((row) => row[2] === 'name'), ...rows.filter((row) => row[2] !== 'name')]
    .filter((row) => row[2] !== 'prefix')
    .map((row): Phrase<CountryWord> => ({ words: words(row), value: value(row) }));
  const prefixes = rows
    .filter((row) => row[2] === 'prefix')
    .map((row): Phrase<string> => ({ words: words(row), value: row[0] ?? '' }));
  const cities = Object.entries(sources.cities).flatMap(([country, list]) =>
    list.map((name): Phrase<string> => ({ words: name, value: country })),
  );
  return {
    countries: indexPhrases([...named, ...metonyms, ...organisations]),
    formalHeads: indexPhrases(sources.formalNames[language].heads.map(marked)),
    formalQualities: indexPhrases(sources.formalNames[language].qualities.map(marked)),
    prefixes: indexPhrases(prefixes),
    notCountries: indexPhrases(sources.notCountries[language].map(marked)),
    namesakes: sources.namesakes.map(({ usual, other, ...words }) => ({ usual, other, words: keys(words[language]) })),
    cities: indexPhrases(cities),
  };
}

function bodyIndexes(language: Language, sources: Sources) {
  const { bodies, organisations, mechanisms, instruments } = sources;
  const heads = bodies.heads.flatMap(({ kind, needsTail, capital, ...words }) =>
    words[language].map(
      (name): Phrase<BodyHead> => ({
        words: lowerStart(name),
        value: { kind, country: null, fixed: false, needsTail, capital },
      }),
    ),
  );
  const fixed = bodies.fixed.flatMap(({ kind, country, ...words }) =>
    words[language].map(
      (name): Phrase<BodyHead> => ({
        words: name,
        value: { kind, country, fixed: true, needsTail: false, capital: true },
      }),
    ),
  );
  const parties = organisations.flatMap(({ kind, code, ...words }) =>
    words[language].map(
      (name): Phrase<BodyHead> => ({
        words: name,
        value: { kind, country: code, fixed: true, needsTail: false, capital: true },
      }),
    ),
  );
  const kinds = (list: readonly { kind: string; alone: boolean; fr: string[]; en: string[] }[]) =>
    list.flatMap(({ kind, alone, ...words }) =>
      words[language].map((name): Phrase<ArrangementHead> => ({ words: name, value: { kind, alone } })),
    );
  return {
    bodies: indexPhrases([...parties, ...fixed, ...heads]),
    mechanisms: indexPhrases(kinds(mechanisms.heads)),
    mechanismMarks: indexPhrases(mechanisms.marks[language].map(marked)),
    partnershipLevels: indexPhrases(
      mechanisms.levels.flatMap((entry) =>
        entry[language].map((name): Phrase<string> => ({ words: name, value: entry.level })),
      ),
    ),
    instruments: indexPhrases(kinds(instruments.heads)),
  };
}

/** A head's own letters say nothing of how a text writes it: whether a capital is needed is the field `capital`. */
function lowerStart(words: string): string {
  return /^\p{Lu}+$/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

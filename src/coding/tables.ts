/** The files of data/ in; everything that coding needs to know of one language out. */

import { z } from 'zod';
import type { DataFiles } from '../tables/files.js';
import { readYaml } from '../tables/read-yaml.js';
import { sameShape } from '../tables/same-shape.js';
import { loadTopics } from './acts/find-topics.js';
import type { ActTables, KindCodes } from './acts/types.js';
import { type ContactWords, contactWordsSchema } from './contacts/types.js';
import { loadDateTables } from './dates/index.js';
import type { DateTables } from './dates/types.js';
import { indexForms, loadFormulas } from './formulas/load-formulas.js';
import type { FormIndex } from './formulas/types.js';
import { loadEntityTables } from './mentions/index.js';
import { type PartyWords, partyWordsSchema } from './parties/types.js';
import { loadPatterns } from './patterns/load-patterns.js';
import { actKinds } from './patterns/types.js';
import type { ActKind } from './types.js';

export type CodingTables = {
  readonly language: string;
  readonly acts: ActTables;
  readonly partyWords: PartyWords;
  readonly contactWords: ContactWords;
  readonly dates: DateTables;
  readonly formulas: FormIndex;
  readonly entities: ReturnType<typeof loadEntityTables>;
};

const codesSchema = z.record(
  z.enum(actKinds),
  z.strictObject({ family: z.string(), cameo: z.string(), plover: z.string(), definition: z.string() }),
);

/** @throws ReadoutError when a table breaks its schema, with file and line. Costs some 100 ms; load once. */
export function loadCodingTables(files: DataFiles, language: string, entities = loadEntityTables(files)): CodingTables {
  const codes = readYaml(files, 'ontology/acts.yaml', codesSchema) as Record<ActKind, KindCodes>;
  const contactWords = readYaml(files, `languages/${language}/contacts.yaml`, contactWordsSchema);
  return {
    language,
    acts: { patterns: loadPatterns(files, language), codes, topics: loadTopics(files, language) },
    partyWords: readYaml(files, `languages/${language}/parties.yaml`, partyWordsSchema),
    contactWords: { ...contactWords, verbs: sameShape(contactWords.verbs), nouns: sameShape(contactWords.nouns) },
    dates: loadDateTables(files, language),
    formulas: indexForms(loadFormulas(files, language)),
    entities,
  };
}

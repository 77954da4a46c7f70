/** Reads samples/ into a record of its own; writes the briefings of test/golden/briefings/ from it. The samples never change by themselves. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, readIngestTables } from '../src/ingest/index.js';
import { codeDocument, type Engine } from '../src/pipeline.js';
import { type OpenRecord, openRecord } from '../src/record/index.js';
import { nodeFiles } from '../src/tables/node-files.js';
import { type Asked, type BriefingLanguage, briefing, writeBriefing } from '../src/views/briefings/index.js';

/** Name of the file, and what is asked. */
export const goldenBriefings: Readonly<Record<string, Asked & { readonly language: BriefingLanguage }>> = {
  'vnm-rus.en.md': { one: 'VNM', other: 'RUS', for: 'VNM', language: 'en' },
  'vnm-rus.fr.md': { one: 'VNM', other: 'RUS', for: 'VNM', language: 'fr' },
  'rus-2021.fr.md': { one: 'RUS', other: 'VNM', for: 'RUS', with: 'Dang Minh Khoi', on: '2021-08-01', language: 'fr' },
};

export const goldenFolder = 'test/golden/briefings';

/** A record of all samples; `close` removes it. */
export async function sampleRecord(engine: Engine): Promise<OpenRecord> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-samples-'));
  const record = await openRecord({ dataDir });
  const tables = readIngestTables(nodeFiles());
  for (const name of readdirSync('samples')
    .filter((file) => file !== 'README.md')
    .sort()) {
    for (const result of await ingest({ address: `samples/${name}`, bytes: readFileSync(`samples/${name}`) }, tables)) {
      if (result.kind === 'document') await record.read(result.document, codeDocument(result.document, engine));
    }
  }
  const close = async () => {
    await record.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...record, close };
}

export async function makeBriefing({ db }: OpenRecord, name: keyof typeof goldenBriefings): Promise<string> {
  const { language, ...asked } = goldenBriefings[name] as Asked & { language: BriefingLanguage };
  return String(await writeBriefing(await briefing(db, asked), { language }));
}

export async function writeGoldenBriefings(engine: Engine): Promise<void> {
  const record = await sampleRecord(engine);
  for (const name of Object.keys(goldenBriefings))
    writeFileSync(`${goldenFolder}/${name}`, await makeBriefing(record, name));
  await record.close();
}

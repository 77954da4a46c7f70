/** Whole sentences through the real engine: test/cases/<language>/acts.jsonl, one case a line. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/coding/types.js';
import type { Document } from '../../../src/ingest/types.js';
import { codeDocument, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

type Case = {
  readonly text: string;
  readonly side?: string;
  readonly acts: readonly string[][];
  readonly note?: string;
  readonly knownGap?: string;
};

function documentOf(text: string, language: string, side: string | null): Document {
  const metadata = { url: 'case', publisher: null, side, title: null, published: '2025-03-12', dateline: null };
  return { id: 'case', ...metadata, language, text, captions: [], source: text, sourceMap: [] };
}

function told(text: string, act: Act): string[] {
  const countries = (party: Act['actor']) => [...party.countries].sort().join();
  return [text.slice(...act.trigger), act.kind, countries(act.actor), countries(act.recipient)];
}

for (const language of ['fr', 'en']) {
  const file = `test/cases/${language}/acts.jsonl`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  describe.runIf(lines.length > 0)(`code reads the acts of ${file}`, () => {
    const engine = openEngine(nodeFiles(), { only: [language], mode: 'accurate' });
    for (const { text, side, acts, note, knownGap } of lines.map((line) => JSON.parse(line) as Case)) {
      test.skipIf(knownGap !== undefined)(`${note ? `${note}: ` : ''}${text}`, () => {
        const coding = codeDocument(documentOf(text, language, side ?? null), engine);
        expect(coding?.acts.map((act) => told(text, act))).toEqual(acts);
      });
    }
  });
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { type LoadedPack, loadLanguages, parseText } from '../../src/language/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const entry = fileURLToPath(new URL('../../src/language/index.ts', import.meta.url));
const text = 'M. Sow a été reçu par l’ambassadeur du Pérou, José Quispe. Il s’est félicité du dialogue. 😀';

/** The engine as one script that sets the global `engine`. */
async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'engine' } },
  })) as Rolldown.RolldownOutput[] | Rolldown.RolldownOutput;
  const [output] = Array.isArray(result) ? result : [result];
  return (output as Rolldown.RolldownOutput).output[0].code;
}

/** What the French pack reads, as base64. */
function packFiles(): Record<string, string> {
  const files = nodeFiles();
  const paths = ['fr', 'fr-accurate', 'fr-reviser', 'fr-lexicon'].map((name) => `models/${name}.bin`);
  return Object.fromEntries(
    [...paths, 'languages/fr/tokens.yaml'].map((path) => [path, Buffer.from(files.bytes(path)).toString('base64')]),
  );
}

describe.skipIf(!existsSync(browser))('the engine in a browser', () => {
  it('gives there what it gives here', { timeout: 120_000 }, async () => {
    const script = await bundle();
    const opened = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
    try {
      const page = await opened.newPage();
      await page.addScriptTag({ content: script });
      const there = await page.evaluate(
        ([packed, words]) => {
          const bytes = (path: string) =>
            Uint8Array.from(atob((packed as Record<string, string>)[path] ?? ''), (c) => c.charCodeAt(0));
          const files = {
            bytes,
            text: (path: string) => new TextDecoder().decode(bytes(path)),
            list: (folder: string) => Object.keys(packed as object).filter((path) => path.startsWith(folder)),
          };
          // biome-ignore lint/suspicious/noExplicitAny: a global of the page
          const { loadLanguages, parseText } = (globalThis as any).engine;
          return JSON.stringify(parseText(words, loadLanguages(files, { only: ['fr'], mode: 'accurate' }).get('fr')));
        },
        [packFiles(), text] as const,
      );
      const pack = loadLanguages(nodeFiles(), { only: ['fr'], mode: 'accurate' }).get('fr') as LoadedPack;
      expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify(parseText(text, pack))));
    } finally {
      await opened.close();
    }
  });
});

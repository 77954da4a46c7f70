import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCommand } from '../../src/cli/parse.js';

const text = 'Le ministre a reçu l’ambassadeur du Mali. Ils ont signé un accord de pêche.';
const file = join(mkdtempSync(join(tmpdir(), 'readout-parse-')), 'speech.txt');
writeFileSync(file, text);

async function parse(...args: string[]): Promise<string> {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  await parseCommand().parseAsync(args, { from: 'user' });
  return written.join('');
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

describe('readout parse', () => {
  it('prints CoNLL-U with offsets into the file', async () => {
    const lines = (await parse(file, '--language', 'fr')).split('\n');
    expect(lines[0]).toBe('# sent_id = 1');
    expect(lines).toContainEqual(expect.stringMatching(/^7-8\tdu\t.*\tstart_char=33\|end_char=35$/));
    expect(lines.filter((line) => line.startsWith('# text'))).toHaveLength(2);
  });
  it('recognises the language, and prints JSON', async () => {
    const sentences = JSON.parse(await parse(file, '--format', 'json', '--mode', 'fast'));
    expect(sentences[1].words.map(({ lemma }: { lemma: string }) => lemma)).toContain('signer');
  });
  it('names the languages there are when asked for another', async () => {
    expect(await parse(file, '--language', 'xx')).toContain('"xx"');
    expect(process.exitCode).toBe(1);
  });
});

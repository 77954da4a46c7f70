/** A Word document in, how a word processor lays it out; or a clear word that there is none. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * True when LibreOffice is there. Without it the tests are left out, with a word on the terminal; where `CI` is set they
 * run and fail, because nobody would see that they were left out.
 */
export function hasOffice(): boolean {
  if (spawnSync('soffice', ['--version']).status === 0) return true;
  console.warn('LEFT OUT: the tests that open a briefing in LibreOffice. Install libreoffice-writer-nogui.');
  return process.env.CI !== undefined && process.env.CI !== '';
}

/** The document as LibreOffice prints it: pages, and the text without its lay-out. */
export function layOut(docx: Uint8Array): { readonly pages: number; readonly pdf: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-office-'));
  try {
    writeFileSync(join(folder, 'note.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'note.docx')];
    const ran = spawnSync('soffice', words, { encoding: 'utf8', timeout: 100_000 });
    if (ran.status !== 0) throw new Error(`soffice: ${ran.stdout}${ran.stderr}`);
    const pdf = readFileSync(join(folder, 'note.pdf'));
    return { pages: countPages(pdf), pdf };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Page objects of an uncompressed page tree, as LibreOffice and Chromium write it. */
export function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

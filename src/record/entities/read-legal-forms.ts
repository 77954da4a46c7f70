/** data/entities/legal-forms.tsv as a table of words. */

import type { DataFiles } from '../../tables/files.js';
import type { LegalForms } from './match-names.js';

export function readLegalForms(files: DataFiles): LegalForms {
  const lines = files.text('entities/legal-forms.tsv').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(rows.map(([word = '', meaning = '']) => [word, meaning]));
}

/** The table of formulas in, what one language needs to find them out. */

import { ReadoutError } from '../../errors.js';
import type { DataFiles } from '../../tables/files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { openingsOf } from './openings.js';
import { type FormIndex, type FormulaFamily, type FormulaForm, formulasSchema } from './types.js';
import { wayExpression } from './way-expression.js';

export const formulasFile = 'ontology/formulas.yaml';

/** @throws ReadoutError `table-invalid`: not as the schema says, or a form twice or outside its family. */
export function readFamilies(files: DataFiles): readonly FormulaFamily[] {
  const families = readYaml(files, formulasFile, formulasSchema);
  const seen = new Set<string>();
  for (const { family, forms } of families) {
    for (const { form } of forms) {
      if (!form.startsWith(`${family}.`)) throw fault(`form "${form}" must begin with "${family}."`);
      if (seen.has(form)) throw fault(`form "${form}" is there twice`);
      seen.add(form);
    }
  }
  return families;
}

/** Forms that the language has no words for are left out. */
export function loadFormulas(files: DataFiles, language: string): readonly FormulaForm[] {
  if (language !== 'fr' && language !== 'en') return [];
  return readFamilies(files).flatMap(({ about, of, forms }) =>
    forms
      .filter((form) => form[language].length > 0)
      .map((form) => {
        const ways = form[language];
        const openings = new Set(ways.flatMap((way) => [...openingsOf(way)]));
        return { form: form.form, about, of, expression: anyOf(form.form, ways), openings };
      }),
  );
}

export function indexForms(forms: readonly FormulaForm[]): FormIndex {
  const index = new Map<string, FormulaForm[]>();
  for (const form of forms)
    for (const opening of form.openings) index.set(opening, [...(index.get(opening) ?? []), form]);
  return index;
}

function anyOf(form: string, ways: readonly string[]): RegExp {
  const source = `(?:${ways.map(wayExpression).join('|')})(?![\\p{L}\\d])`;
  try {
    return new RegExp(source, 'iuy');
  } catch (cause) {
    throw fault(`a way of saying "${form}" cannot be read (${(cause as Error).message}); see the head of the file`);
  }
}

function fault(problem: string): ReadoutError {
  return new ReadoutError('table-invalid', { file: `data/${formulasFile}`, line: 1, problem });
}

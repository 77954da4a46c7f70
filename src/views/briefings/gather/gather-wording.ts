/** A relation in, what a briefing tells of its standing formulas out: the form in use, other words for it, and what it came after. */

import type { Kysely } from 'kysely';
import type { Country } from '../../../coding/types.js';
import {
  type FormInRelation,
  type FormulaUse,
  formulaUses,
  type WordingFilter,
  wordingBetween,
} from '../../../record/index.js';
import { groupBy } from '../../../record/store/group-by.js';
import type { Tables } from '../../../record/store/schema.js';
import type { DataFiles } from '../../../tables/files.js';
import type { BriefFormula, Cited } from '../types.js';

/** The form said last of each formula with a change to it; of formulas without ranks every form. Most told first. */
export async function gatherWording(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: WordingFilter,
  files: DataFiles,
): Promise<BriefFormula[]> {
  const told: BriefFormula[] = [];
  for (const { about, forms, changes } of await wordingBetween(db, one, other, filter, files)) {
    for (const form of inUse(forms)) {
      const change = changes.find(({ after }) => after.form === form.form) ?? null;
      const uses = await formulaUses(db, one, other, { ...filter, form: form.form, limit: 500 });
      told.push({
        ...{ about, form: form.form, documents: form.documents, first: cited(form.first), firstDay: form.first.day },
        ...{ last: cited(form.last), lastDay: form.last.day },
        sides: form.speakers.map(({ country }) => country),
        ways: otherWays(uses.items, form.last),
        change: change && { kind: change.kind, before: cited(change.before), beforeDay: change.before.day },
      });
    }
  }
  return told.sort((x, y) => weight(y) - weight(x) || x.form.localeCompare(y.form));
}

/** Of forms with ranks the one said last; the others were its former or its short name. */
function inUse(forms: readonly FormInRelation[]): readonly FormInRelation[] {
  const [last] = forms;
  return last && last.rank !== null ? [last] : forms;
}

const waysShown = 3;

/** The latest use of other words, in each language; the same words in capitals are no others. */
function otherWays(uses: readonly FormulaUse[], last: FormulaUse): Cited[] {
  const wordsOf = ({ citation }: FormulaUse) => citation.words.toLowerCase().replace(/\s+/g, ' ');
  const ways = [...groupBy(uses, wordsOf)].filter(([words]) => words !== wordsOf(last));
  const often = ways.map(([, group]) => group).sort((x, y) => y.length - x.length);
  return often.slice(0, waysShown).flatMap(([latest]) => (latest ? [cited(latest)] : []));
}

function cited({ document, citation }: FormulaUse): Cited {
  return { document, span: citation.span, words: citation.words };
}

/** What two countries are to each other comes before the stands they take; news before habits. */
function weight({ about, documents, change }: BriefFormula): number {
  return (about === 'relation' ? 1000 : 0) + (change && change.kind !== 'added' ? 500 : 0) + documents;
}

/** Standing formulas of the record as the API shows them. */

import type { Citation, FormInRelation, FormulaInRelation, FormulaUse } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { refOf } from './to-act.js';

type Shown = Answer<'wording'>['items'][number];
type ShownUse = Answer<'wordingUses'>['items'][number];

export function formulaOf({ family, about, forms, changes }: FormulaInRelation): Shown {
  return {
    ...{ family, about },
    forms: forms.map(formOf),
    changes: changes.map(({ kind, day, before, after }) => ({
      kind,
      day,
      before: formulaUseOf(before),
      after: formulaUseOf(after),
    })),
  };
}

function formOf({ first, last, sides, speakers, ways, ...form }: FormInRelation): Shown['forms'][number] {
  return {
    ...form,
    first: formulaUseOf(first),
    last: formulaUseOf(last),
    sides: [...sides],
    speakers: [...speakers],
    ways: [...ways],
  };
}

export function formulaUseOf({ form, day, document, citation, sentence, speaker }: FormulaUse): ShownUse {
  const said = speaker && { people: speaker.people.map(refOf), countries: [...speaker.countries] };
  return { form, day, document, words: placeOf(citation), sentence: placeOf(sentence), speaker: said };
}

function placeOf({ span, words }: Citation): ShownUse['words'] {
  return { span: [...span], quote: words };
}

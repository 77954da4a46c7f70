/** A reading and its acts in, the standing formulas that its text uses out, each with the two countries it stands between. */

import { contains, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { CountryMention } from '../mentions/types.js';
import type { Act, Country, Formula } from '../types.js';
import { betweenWhom } from './between-whom.js';
import { findForms } from './find-forms.js';
import type { FormIndex } from './types.js';

/** In the order of the text. A formula between nobody that is known is left out. */
export function findFormulas({ scene, text }: Reading, acts: readonly Act[], forms: FormIndex): Formula[] {
  const found = findForms(text, forms);
  const mentions = found.length === 0 ? [] : allMentions(scene, text);
  const uses = found.flatMap((one) => {
    const sentence = scene.trees.map((tree) => tree.sentence.span).find((span) => contains(span, one.span));
    if (!sentence) return [];
    const act = actAround(acts, one.span);
    const inside = mentions.filter(({ span }) => contains(sentence, span));
    const around = { text, sentence, mentions: inside, actors: countriesOf(act), sides: scene.sides };
    const countries = betweenWhom(one, around);
    return countries ? [{ form: one.form.form, span: one.span, sentence, countries, act: act?.id ?? null }] : [];
  });
  return uses.map((use, i) => ({ id: `f${i + 1}`, ...use, words: text.slice(...use.span) }));
}

/** The shortest clause around it says who uses the formula. */
function actAround(acts: readonly Act[], span: Span): Act | undefined {
  const length = (act: Act) => Math.min(...holding(act, span).map(([start, end]) => end - start));
  return acts.filter((act) => holding(act, span).length > 0).sort((one, other) => length(one) - length(other))[0];
}

function holding(act: Act, span: Span): readonly Span[] {
  return [...act.spans, ...act.matters.map((matter) => matter.span)].filter((clause) => contains(clause, span));
}

function countriesOf(act: Act | undefined): Country[] {
  return act ? [...new Set([...act.actor.countries, ...act.recipient.countries])].sort() : [];
}

/** Countries by their own names and by the people named; a town after "à" is where, not who. */
function allMentions({ mentions }: Reading['scene'], text: string): CountryMention[] {
  const people = mentions.personMentions.flatMap(({ person, full }): CountryMention[] => {
    const country = mentions.people.find(({ id }) => id === person)?.country;
    return country ? [{ span: full, country, form: 'people' }] : [];
  });
  const isPlace = ({ form, span }: CountryMention) =>
    form === 'city' ||
    (form === 'capital' && /(?:^|\s)(?:à|in|at)\s+$/iu.test(text.slice(Math.max(0, span[0] - 5), span[0])));
  return [...mentions.countries.filter((mention) => !isPlace(mention)), ...people].sort(
    (x, y) => x.span[0] - y.span[0],
  );
}

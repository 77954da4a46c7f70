/** Who acts, or towards whom: the people and bodies of the document, both sides, a country, or nobody. */

import type { Answer } from '../../../api/contract.js';
import { allCountries } from '../../i18n/countries.js';
import { useWords } from '../../parts/words.js';
import type { PartyKey } from './correction.js';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: PartyKey;
  readonly sides: readonly string[];
  readonly document: Answer<'document'>;
  readonly choose: (key: PartyKey) => void;
};

export function PartyChoice({ id, label, value, sides, document: { people, bodies }, choose }: Props) {
  const { t, language, list, country } = useWords();
  const near = [...new Set([...sides, ...people.flatMap((person) => person.country ?? [])])];
  const further = allCountries(language).filter(({ code }) => !near.includes(code));
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('act.nobody')}</option>
        {sides.length > 1 && <option value="both">{list(sides.map(country))}</option>}
        {near.map((code) => (
          <option key={code} value={`country:${code}`}>
            {country(code)}
          </option>
        ))}
        <Named label={t('document.people')} type="person" things={people} />
        <Named label={t('document.layer.bodies')} type="body" things={bodies} />
        <optgroup label={t('act.correct.countries')}>
          {further.map(({ code, name }) => (
            <option key={code} value={`country:${code}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

type NamedProps = {
  readonly label: string;
  readonly type: 'person' | 'body';
  readonly things: readonly { readonly id: string; readonly name: string; readonly country: string | null }[];
};

function Named({ label, type, things }: NamedProps) {
  const { country } = useWords();
  if (things.length === 0) return null;
  return (
    <optgroup label={label}>
      {things.map((thing) => (
        <option key={thing.id} value={`${type}:${thing.id}`}>
          {thing.country ? `${thing.name} (${country(thing.country)})` : thing.name}
        </option>
      ))}
    </optgroup>
  );
}

/** The people to be met: each by name, as many as are wanted; those of both countries are proposed with their posts. */

import { useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { one } from '../../client/questions.js';
import { useWords } from '../../parts/words.js';

type Props = {
  readonly sides: readonly (string | undefined)[];
  readonly chosen: readonly string[];
  readonly change: (people: readonly string[]) => void;
  /** What stands in the field and is not chosen yet. */
  readonly typed: { readonly name: string; readonly change: (name: string) => void };
};

export function WithWhom({ sides, chosen, change, typed }: Props) {
  const { t } = useWords();
  const id = useId();
  const people = usePeopleOf(sides).filter(({ name }) => !chosen.includes(name));
  const type = (name: string) => {
    const isProposed = people.some((person) => person.name === name);
    if (isProposed) change([...chosen, name]);
    typed.change(isProposed ? '' : name);
  };
  return (
    <div>
      <label htmlFor={id}>{t('briefing.with')}</label>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <button
                type="button"
                className="plain"
                aria-label={t('briefing.with.not', { name })}
                onClick={() => change(chosen.filter((other) => other !== name))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        list={`${id}-people`}
        value={typed.name}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target.value)}
      />
      <datalist id={`${id}-people`}>
        {people.map(({ id: person, name, post }) => (
          <option key={person} value={name} label={post ? `${name}, ${post}` : name} />
        ))}
      </datalist>
      <p className="muted small" id={`${id}-hint`}>
        {t('briefing.with.hint')}
      </p>
    </div>
  );
}

/** The people of both countries who stand in most documents. */
function usePeopleOf(sides: Props['sides']) {
  const asked = sides.map((country) => ({ ...one('people', { country, limit: 100 }), enabled: country !== undefined }));
  return useQueries({ queries: asked }).flatMap(({ data }) => data?.items ?? []);
}

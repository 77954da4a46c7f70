/** A search field for a list: the words stand in the address, so the list can be shared. */

import { useState } from 'react';
import { useI18n } from '../i18n/i18n.js';

type Props = {
  readonly label: string;
  readonly words: string | undefined;
  readonly find: (words?: string) => void;
  /** False where there is nothing to show without words. */
  readonly showsAll?: boolean;
};

export function NameFinder({ label, words, find, showsAll = true }: Props) {
  const { t } = useI18n();
  const [text, setText] = useState(words ?? '');
  return (
    <search>
      <form
        className="tools"
        onSubmit={(event) => {
          event.preventDefault();
          find(text.trim() || undefined);
        }}
      >
        <div>
          <label htmlFor="find">{label}</label>
          <input
            id="find"
            type="search"
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {words && showsAll && (
          <button type="button" onClick={() => find(undefined)}>
            {t('find.clear')}
          </button>
        )}
      </form>
    </search>
  );
}

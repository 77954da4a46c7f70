/** The sign of a family of acts: a shape, so that colour is never the only difference. */

import type { FamilyName } from '../../api/families.js';

const shapes: Readonly<Record<FamilyName, string>> = {
  consult: 'M5 .8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4zM5 2.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 0 0 0-4.8z',
  direct: 'M1 .5L9.5 5L1 9.5z',
  commit: 'M.8.8h8.4v8.4H.8z',
  value: 'M5 0L10 5L5 10L0 5z',
  refuse: 'M1.7 0L5 3.3L8.3 0L10 1.7L6.7 5L10 8.3L8.3 10L5 6.7L1.7 10L0 8.3L3.3 5L0 1.7z',
  deed: 'M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z',
};

export function Glyph({ family }: { readonly family: FamilyName }) {
  return (
    <svg className="glyph" viewBox="0 0 10 10" aria-hidden="true" data-family={family}>
      <path d={shapes[family]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** Two texts of one page: the sentences that only one of them has, each with a sign and a word for who does not see the stroke. */

import { useI18n } from '../i18n/i18n.js';

type Difference = { readonly kind: 'removed' | 'added'; readonly text: string };

export function DifferingSentences({
  sentences,
  language,
}: {
  readonly sentences: readonly Difference[];
  readonly language?: string | null;
}) {
  const { t } = useI18n();
  return (
    <ul className="differing">
      {sentences.map(({ kind, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice, and nothing moves
        <li key={i} data-kind={kind}>
          <span className="hidden-label">{t(`version.${kind}`)}: </span>
          {kind === 'removed' ? (
            <del lang={language ?? undefined}>{text}</del>
          ) : (
            <ins lang={language ?? undefined}>{text}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}

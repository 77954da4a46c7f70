/** The end of a list that grows: how many are shown, and a button for the next page. */

import { useI18n } from '../i18n/i18n.js';

type Props = {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly more: () => void;
};

export function GrowingListEnd({ shown, total, hasMore, busy, more }: Props) {
  const { t } = useI18n();
  if (!hasMore) return null;
  return (
    <div className="more">
      <button type="button" onClick={more} disabled={busy}>
        {busy ? t('state.loading') : t('state.more')}
      </button>
      <span className="muted small" role="status">
        {t('state.shown', { shown, count: total })}
      </span>
    </div>
  );
}

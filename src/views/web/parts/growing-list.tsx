/** The end of a list that grows: how many are shown, and a button for the next page. Once asked, it goes on as the reader comes near. */

import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/i18n.js';

/** A list question as the cache gives it. */
export type Growing = {
  readonly data: { readonly pages: readonly { readonly items: readonly unknown[]; readonly total: number }[] };
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly fetchNextPage: () => unknown;
};

/** `goesOn`: nothing stands below the list that its growth would push away, so one click is enough. */
export function GrowingListEnd({ list, goesOn = false }: { readonly list: Growing; readonly goesOn?: boolean }) {
  const { t } = useI18n();
  const { data, hasNextPage, isFetchingNextPage: busy, isFetchNextPageError: failed } = list;
  const end = useNearEnd(goesOn && data.pages.length > 1 && hasNextPage && !busy && !failed, list.fetchNextPage);
  if (!hasNextPage) return null;
  const shown = data.pages.reduce((sum, page) => sum + page.items.length, 0);
  return (
    <div className="more" ref={end}>
      <button type="button" onClick={() => void list.fetchNextPage()} disabled={busy}>
        {busy ? t('state.loading') : t('state.more')}
      </button>
      <span className="muted small" role="status">
        {failed ? t('state.more.failed') : t('state.shown', { shown, count: data.pages[0]?.total ?? 0 })}
      </span>
    </div>
  );
}

const nearPx = 1200;

/** Calls `more` whenever the element is near the window, while `on`. */
function useNearEnd(on: boolean, more: () => unknown) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!on || !end.current) return;
    // What changed twice since the last frame is told twice; the last is how it stands.
    const look = (entries: readonly IntersectionObserverEntry[]) => entries.at(-1)?.isIntersecting && more();
    const watcher = new IntersectionObserver(look, { rootMargin: `${nearPx}px 0px` });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [on, more]);
  return end;
}

/** The pages of a list, each drawn while it is near the window. Far ones keep their height and give up their elements. */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

type Tag = 'div' | 'ul' | 'tbody';
type Props<P> = {
  readonly pages: readonly P[];
  readonly as?: Tag;
  /** What a page shows; `before` is the page before it. */
  readonly children: (page: P, before: P | undefined) => ReactNode;
};

/** Ten thousand rows cost what the few pages near the window cost. */
export function LongList<P extends object>({ pages, as = 'div', children }: Props<P>) {
  return pages.map((page, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pages are only ever added at the end
    <PageOfList key={i} page={page} as={as}>
      {() => children(page, pages[i - 1])}
    </PageOfList>
  ));
}

const nearPx = 2000;

/** Heights of pages that were folded, so that a list come back to is as long as it was left. */
const heights = new WeakMap<object, number>();

type PageProps = { readonly page: object; readonly as: Tag; readonly children: () => ReactNode };

function PageOfList({ page, as: Element, children }: PageProps) {
  const place = useRef<HTMLElement | null>(null);
  const [folded, setFolded] = useState(() => heights.get(page));
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const turn = (entries: readonly IntersectionObserverEntry[]) => {
      const now = entries.at(-1);
      if (!now) return;
      const {
        isIntersecting,
        boundingClientRect: { height },
      } = now;
      // Nobody loses the place where the keyboard is.
      if (!isIntersecting && (height === 0 || element.contains(document.activeElement))) return;
      if (!isIntersecting) heights.set(page, height);
      setFolded(isIntersecting ? undefined : height);
    };
    const watcher = new IntersectionObserver(turn, { rootMargin: `${nearPx}px 0px` });
    const unfold = () => flushSync(() => setFolded(undefined));
    watcher.observe(element);
    window.addEventListener('beforeprint', unfold);
    return () => {
      watcher.disconnect();
      window.removeEventListener('beforeprint', unfold);
    };
  }, [page]);
  const ref = (element: HTMLElement | null) => {
    place.current = element;
  };
  return <Element ref={ref}>{folded === undefined ? children() : <Gap as={Element} height={folded} />}</Element>;
}

/** As high as what it stands for, and nothing to those who listen. */
function Gap({ as, height }: { readonly as: Tag; readonly height: number }) {
  const style = { height: `${height}px` };
  if (as === 'tbody') return <tr style={style} />;
  return as === 'ul' ? <li aria-hidden="true" style={style} /> : <div aria-hidden="true" style={style} />;
}

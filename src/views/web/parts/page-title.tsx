/** The heading of a page: sets the window's title, and takes the focus when the reader comes from another page. */

import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

/** `title` is plain text for the window; `children`, where given, is what stands on the page. */
export function PageTitle({ title, children, lang }: { title: string; children?: ReactNode; lang?: string | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    document.title = title === 'Readout' ? title : `${title} – Readout`;
  }, [title]);
  useEffect(() => {
    if (path === undefined) return;
    // A page may have put the focus on something of its own, such as the words of an act.
    const taken = document.activeElement?.closest('main') && document.activeElement?.id !== 'content';
    if (focusedPath !== undefined && focusedPath !== path && !taken) heading.current?.focus({ preventScroll: true });
    focusedPath = path;
  }, [path]);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang ?? undefined}>
      {children ?? title}
    </h1>
  );
}

// The page that the browser itself opened keeps the browser's own focus.
let focusedPath: string | undefined;

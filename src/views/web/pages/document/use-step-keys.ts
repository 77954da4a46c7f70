/** j and k step through the acts of a document, as in a code review; not while the reader types. */

import { useEffect } from 'react';
import { cardId, goToCard } from './go-to.js';

export function useStepKeys(acts: readonly { readonly id: string }[]): void {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = { j: 1, k: -1 }[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const at = acts.findIndex((act) => document.getElementById(cardId(act.id))?.hasAttribute('data-lit'));
      const next = acts[at === -1 && by < 0 ? acts.length - 1 : at + by];
      if (next) goToCard(next.id);
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [acts]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

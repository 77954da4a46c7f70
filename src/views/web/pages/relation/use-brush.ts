/** Drawing over the bars of a chart: from the first to the last one touched, by pointer, or by Shift and arrow keys. */

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

/** Indexes of the first and last bar. */
export type Stretch = readonly [number, number];

/** @param choose gets the stretch when the pointer is let go, or at each key. */
export function useBrush(count: number, choose: (stretch: Stretch) => void) {
  const plot = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const [drawn, setDrawn] = useState<Stretch | null>(null);
  const barAt = (x: number) => {
    const { left, width } = plot.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
  };
  const onPointerDown = ({ button, clientX }: PointerEvent) => {
    anchor.current = button === 0 ? barAt(clientX) : null;
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = barAt(event.clientX);
    if (anchor.current === null || event.buttons === 0 || (drawn === null && at === anchor.current)) return;
    // From here on the bar below the pointer is no longer pressed, so no click of it follows.
    plot.current?.setPointerCapture(event.pointerId);
    setDrawn(inOrder(anchor.current, at));
  };
  const end = (kept: boolean) => {
    anchor.current = null;
    if (kept && drawn) choose(drawn);
    setDrawn(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const bars = [...(plot.current?.querySelectorAll('button') ?? [])];
    const at = bars.indexOf(document.activeElement as HTMLButtonElement);
    const next = bars[at + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    next.focus();
    anchor.current = event.shiftKey ? (anchor.current ?? at) : null;
    if (anchor.current !== null) choose(inOrder(anchor.current, at + step));
  };
  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onKeyDown,
  };
  return { plot, drawn, handlers };
}

function inOrder(one: number, other: number): Stretch {
  return one < other ? [one, other] : [other, one];
}

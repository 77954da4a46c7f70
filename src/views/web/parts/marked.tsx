/** A text with some of its words marked. */

import { Fragment } from 'react';

type Props = { readonly text: string; readonly marks: readonly (readonly [number, number])[] };

/** `marks` are in order and do not overlap. */
export function Marked({ text, marks }: Props) {
  return (
    <>
      {marks.map(([start, end], i) => (
        <Fragment key={start}>
          {text.slice(marks[i - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}

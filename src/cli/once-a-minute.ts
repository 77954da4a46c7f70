/** Something that tells in; the same out, once a minute at most. */

export function onceAMinute<T>(tell: (value: T) => void): (value: T) => void {
  let next = 0;
  return (value) => {
    if (Date.now() < next) return;
    next = Date.now() + 60_000;
    tell(value);
  };
}

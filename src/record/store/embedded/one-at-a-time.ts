/** A queue for one place: each caller waits until the one before has left. */

/** @returns a function that waits for its turn and gives the function that ends it. Ending twice does nothing more. */
export function oneAtATime(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let leave = () => {};
    last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  };
}

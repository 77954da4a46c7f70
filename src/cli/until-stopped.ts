/** A signal that is given when somebody stops this process, by Ctrl-C or SIGTERM. A second time ends it at once. */

export function untilStopped(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  return stopping.signal;
}

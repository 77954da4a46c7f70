/** PDF.js leaves some faults of damaged files to nobody, after it has answered; in Node such a fault ends the process. */

type Listener = (reason: unknown) => void;
type Events = {
  readonly on: (name: 'unhandledRejection', listener: Listener) => unknown;
  readonly listenerCount: (name: 'unhandledRejection') => number;
};

let isCaught = false;

/** Lets those faults pass, and none else. Where there is no Node, as in a browser, nothing needs to be done. */
export function catchLeftovers(): void {
  const { process } = globalThis as { readonly process?: Partial<Events> };
  if (isCaught || !process?.on || !process.listenerCount) return;
  isCaught = true;
  const { listenerCount } = process;
  process.on('unhandledRejection', (reason) => {
    if (isOfPdf(reason)) return;
    // As Node does where nobody listens. A program that listens itself decides for itself.
    if (listenerCount.call(process, 'unhandledRejection') === 1) throw reason;
  });
}

/** Its errors bear the stack of the moment when the library was loaded. */
function isOfPdf(reason: unknown): boolean {
  return reason instanceof Error && /pdfjs/.test(reason.stack ?? '');
}

/** A progress bar on a terminal, nothing elsewhere. */

import { Presets, SingleBar } from 'cli-progress';

export type Progress = { readonly step: (name: string) => void; readonly stop: () => void };

export function openProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, stop: () => {} };
  const format = '{bar} {percentage} % · {value}/{total} · {eta_formatted} left · {name}';
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return { step: (name) => bar.increment({ name: name.slice(-40) }), stop: () => bar.stop() };
}

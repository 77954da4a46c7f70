/** Counts hits, extras and misses by figure, and shares that are right; prints and reports them. */

type Counts = { tp: number; fp: number; fn: number };
type Share = { right: number; of: number };

export class Tally {
  readonly #counts = new Map<string, Counts>();
  readonly #shares = new Map<string, Share>();
  readonly #missing: string[] = [];
  #documents = 0;
  #current = '';

  constructor(private readonly showErrors: boolean) {}

  startDocument(id: string, wasRead: boolean): void {
    this.#documents++;
    this.#current = id;
    if (!wasRead) this.#missing.push(id);
  }

  hit(figure: string): void {
    this.#of(figure).tp++;
  }

  extra(figure: string): void {
    this.#of(figure).fp++;
  }

  miss(figure: string): void {
    this.#of(figure).fn++;
  }

  /** Found but wrong: counts against precision and recall. */
  wrong(figure: string): void {
    this.extra(figure);
    this.miss(figure);
  }

  share(figure: string, isRight: boolean): void {
    const share = this.#shares.get(figure) ?? { right: 0, of: 0 };
    this.#shares.set(figure, { right: share.right + Number(isRight), of: share.of + 1 });
  }

  say(...words: unknown[]): void {
    if (this.showErrors) console.log(this.#current, ...words);
  }

  report(): Record<string, unknown> {
    const report: Record<string, unknown> = { documents: this.#documents, missing: this.#missing };
    for (const [figure, counts] of this.#counts) report[figure] = { ...f1(counts), ...counts };
    for (const [figure, { right, of }] of this.#shares) report[figure] = { accuracy: right / of, n: of };
    return report;
  }

  print(): void {
    const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
    console.log(
      `${this.#documents} documents${this.#missing.length > 0 ? `; not read: ${this.#missing.join(' ')}` : ''}`,
    );
    for (const [figure, counts] of this.#counts) {
      const { p, r, f1: f } = f1(counts);
      const detail = `${counts.tp} hit, ${counts.fp} extra or wrong, ${counts.fn} missed or wrong`;
      console.log(`${figure.padEnd(18)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f)}   (${detail})`);
    }
    for (const [figure, { right, of }] of this.#shares) {
      console.log(`${figure.padEnd(18)} ${percent(right / of)} %   of ${of}`);
    }
  }

  #of(figure: string): Counts {
    const known = this.#counts.get(figure);
    if (known) return known;
    const fresh = { tp: 0, fp: 0, fn: 0 };
    this.#counts.set(figure, fresh);
    return fresh;
  }
}

function f1({ tp, fp, fn }: Counts): { p: number; r: number; f1: number } {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}

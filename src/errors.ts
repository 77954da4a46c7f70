/** Every message that a person can meet: where, what was found, what would be right, what to do. */

const messages = {
  'scores-wrong-shape': (d: { expected: number; found: number }) =>
    `Arc scores hold ${d.found} numbers; this sentence needs ${d.expected}. Was the sentence split after scoring?`,
  'table-invalid': (d: { file: string; line: number; problem: string }) =>
    `${d.file}:${d.line}: ${d.problem}. Correct the entry; CONTRIBUTING.md says what each table holds.`,
} as const;

export type ErrorCode = keyof typeof messages;
export type ErrorDetails<C extends ErrorCode> = Parameters<(typeof messages)[C]>[0];

/** A problem with a code that programs can match and a message that people can act on. */
export class ReadoutError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails<C>;

  constructor(code: C, details: ErrorDetails<C>, options?: ErrorOptions) {
    super((messages[code] as (d: ErrorDetails<C>) => string)(details), options);
    this.name = 'ReadoutError';
    this.code = code;
    this.details = details;
  }
}

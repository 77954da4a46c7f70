/** The two ways in which a question to the server can fail. */

/** The server answered that it cannot: its code and words, meant for readers. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** The values that the words tell. */
  readonly details: Record<string, unknown> | undefined;

  constructor(body: unknown, status: number) {
    const said = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    super(typeof said.message === 'string' ? said.message : `HTTP ${status}`);
    this.name = 'ApiError';
    this.code = typeof said.code === 'string' ? said.code : 'http';
    this.status = status;
    this.details = typeof said.details === 'object' ? (said.details as Record<string, unknown>) : undefined;
  }
}

/** Nothing answered: the server was stopped, or the line is down. */
export class ServerGone extends Error {
  constructor(cause: unknown) {
    super('server gone', { cause });
    this.name = 'ServerGone';
  }
}

/** Exit codes of the program; documented in README. */
export const EXIT = { ok: 0, findings: 1, failure: 2, interrupted: 130 } as const;

/** What went wrong, for programs; the sentence is for people. */
export type ErrorCode =
  | 'usage'
  | 'file-missing'
  | 'is-directory'
  | 'file-unreadable'
  | 'file-empty'
  | 'not-a-document'
  | 'pdf-encrypted'
  | 'pdf-damaged'
  | 'pdf-empty'
  | 'image-damaged'
  | 'page-out-of-range'
  | 'engine-missing'
  | 'output-unwritable'
  | 'aborted'
  | 'internal';

export interface PlanErrorOptions {
  readonly code: ErrorCode;
  /** What is wrong, one sentence without a full stop. */
  readonly message: string;
  /** Where: a file, a page, an option. */
  readonly where?: string | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** The one error of the program: what, where, what to do. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly hint: string | undefined;

  constructor({ code, message, where, hint, cause }: PlanErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.where = where;
    this.hint = hint;
  }

  /** The whole error as one line. */
  get line(): string {
    const place = this.where === undefined ? '' : `${this.where}: `;
    const advice = this.hint === undefined ? '' : ` (${this.hint})`;
    return `${place}${this.message}${advice}`.replace(/\s+/gu, ' ');
  }

  /** The same error, placed in a file unless it names its place already. */
  in(file: string): PlanError {
    if (this.where !== undefined) return this;
    return new PlanError({ code: this.code, message: this.message, where: file, hint: this.hint, cause: this.cause });
  }
}

/** Any thrown thing as the program's own error; what is none is a fault of the program. */
export function toPlanError(error: unknown): PlanError {
  if (error instanceof PlanError) return error;
  return new PlanError({
    code: 'internal',
    message: `unexpected fault: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'please report it with the file, if you may share it',
    cause: error,
  });
}

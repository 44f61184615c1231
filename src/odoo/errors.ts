/** The closed set of ways in which talking to Odoo fails. It is the first word of every error a model sees. */
export const ODOO_ERROR_KINDS = [
  'unreachable',
  'auth',
  'access',
  'not_found',
  'validation',
  'bad_request',
  'timeout',
  'unknown_outcome',
  'server',
] as const;

export type OdooErrorKind = (typeof ODOO_ERROR_KINDS)[number];

/**
 * An error whose `message` is safe to show: our own words, or the sentence Odoo wrote for its user.
 * Never a traceback, a file path, SQL or a secret; what helps a developer to debug goes to `cause`.
 */
export class OdooError extends Error {
  override readonly name = 'OdooError';
  readonly kind: OdooErrorKind;
  /** One sentence that says what to do next. */
  readonly hint: string | undefined;

  constructor(kind: OdooErrorKind, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.hint = options.hint;
  }
}

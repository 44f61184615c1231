import type { OdooError } from '../odoo/errors.ts';

/** 0 well, 1 checks failed, 2 wrong usage, 3 Odoo failed. */
export const EXIT = { ok: 0, failed: 1, usage: 2, odoo: 3 } as const;

/** The command line asks for something that does not exist. The message is one sentence. */
export class UsageError extends Error {}

export function exitCode(error: OdooError): number {
  return ['bad_request', 'validation', 'not_found'].includes(error.kind) ? EXIT.usage : EXIT.odoo;
}

export function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.ok;
}

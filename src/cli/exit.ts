import type { OdooError } from '../odoo/errors.ts';

/** 0 well, 1 checks failed, 2 wrong usage, 3 Odoo failed. */
export const EXIT = { ok: 0, failed: 1, usage: 2, odoo: 3 } as const;

/** The command line asks for something that does not exist. The message is one sentence. */
export class UsageError extends Error {}

export function exitCode(error: OdooError): number {
  return ['bad_request', 'validation', 'not_found'].includes(error.kind) ? EXIT.usage : EXIT.odoo;
}

/** Whoever reads what is printed may have seen enough, such as `head`: that is no failure of ours. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

export function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.ok;
}

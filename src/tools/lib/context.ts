import * as z from 'zod';
import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';

/** What a call may set of Odoo's context: nothing through which a method could be made to do something else. */
const Known = z.strictObject({
  lang: z.string().optional(),
  tz: z.string().optional(),
  company_ids: z.array(z.int()).optional(),
  archived: z.boolean().optional(),
});

/** Listed as any object, since five tools take it and a client pays for each: the words say what is known. */
export const ContextInput = z
  .record(z.string(), z.unknown())
  .pipe(Known)
  .describe('lang "fr_FR", tz, company_ids [1], archived true');

export type CallContext = Readonly<Record<string, unknown>>;

/** Odoo's own keys. A language or zone that can't be one is refused: Odoo would silently ignore it. */
export function toContext(input: z.output<typeof ContextInput> | undefined): CallContext {
  if (!input) return {};
  const { lang, tz, company_ids: companies, archived } = input;
  if (lang !== undefined && !/^[a-z]{2,3}(_[A-Z0-9]{2,4})?(@\w+)?$/.test(lang)) {
    throw new OdooError('bad_request', `"${lang}" is no language code.`, { hint: 'Write it like "fr_FR".' });
  }
  if (tz !== undefined && !isTimeZone(tz)) {
    throw new OdooError('bad_request', `"${tz}" is no time zone.`, { hint: 'Write it like "Europe/Paris".' });
  }
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(tz === undefined ? {} : { tz }),
    ...(companies?.length ? { allowed_company_ids: companies } : {}),
    ...(archived ? { active_test: false } : {}),
  };
}

/**
 * Refuses a language that is not installed. 14.0 and 15.0 take any: they answer in English, and write what is
 * meant as a translation over the text that everybody sees (`odoo/fields.py`, `_String.write`). Later ones refuse.
 *
 * @throws {OdooError} `bad_request`, with the languages that there are
 */
export async function checkLang(
  client: OdooClient,
  context: CallContext,
  options: CallOptions,
): Promise<void> {
  const { lang } = context;
  if (typeof lang !== 'string' || lang === 'en_US' || (await client.info(options)).major >= 16) return;
  const read = { ...options, effect: 'read' } as const;
  const kwargs = { domain: [['active', '=', true]], fields: ['code'] };
  const rows: unknown = await client.call('res.lang', 'search_read', { kwargs }, read).catch((error) => {
    // A user or a policy that keeps languages from being read; Odoo itself will do as it does.
    if (error instanceof OdooError && error.kind === 'access') return undefined;
    throw error;
  });
  if (!Array.isArray(rows)) return;
  const codes = rows.map((row) => String(row?.code));
  if (codes.includes(lang)) return;
  throw new OdooError('bad_request', `The language "${lang}" is not installed in this Odoo.`, {
    hint: `It has ${codes.slice(0, 20).join(', ')}.`,
  });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

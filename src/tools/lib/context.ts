import * as z from 'zod';
import { OdooError } from '../../odoo/errors.ts';

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

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

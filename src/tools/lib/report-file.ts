import path from 'node:path';
import { OdooError } from '../../odoo/errors.ts';

/** The format that the ending of a report's name asks for; throws OdooError where it is none of them. */
export function reportTarget<Format extends string>(
  file: string,
  formats: Readonly<Record<string, Format>>,
): { readonly file: string; readonly format: Format } {
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = Object.entries(formats).find(([each]) => each === ending)?.[1];
  if (format !== undefined) return { file, format };
  const endings = Object.keys(formats).map((each) => `.${each}`);
  throw new OdooError('bad_request', `The report's name must end in ${endings.join(', ')}.`);
}

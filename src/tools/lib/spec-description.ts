import { OdooError } from '../../odoo/errors.ts';
import { didYouMean } from '../../util/suggest.ts';

/** What nearly every spec has; the other sections are described when asked for, so that an answer is read whole. */
const CORE = ['odoo', 'module', 'groups', 'menus', 'models'];

/** The schema of a spec for the model that is to write one: its core, or the one section that is asked for. */
export function describeSpec(schema: object, example: string, about: string | undefined): string {
  const { properties, ...rest } = { properties: {}, ...schema };
  const sections: Readonly<Record<string, unknown>> = properties;
  const others = Object.keys(sections).filter((name) => !CORE.includes(name));
  if (about !== undefined) return describeSection(sections, about, others);
  const core = Object.fromEntries(CORE.flatMap((name) => (name in sections ? [[name, sections[name]]] : [])));
  const list = others.map((name) => `- ${name}${descriptionOf(sections[name])}`);
  return [
    'A spec is YAML or JSON of this form. Compact fields: `type(arguments)! =default word key=value "Title"`, such as',
    '`char! tracking index=trigram`, `sel(draft=Draft,done=Done)! =draft`, `m2o(res.partner)`, `o2m(library.loan.book_id)`,',
    '`m2m(res.partner)`, `float(16,2)`, `money`. `!` means required.',
    '',
    'Example:',
    '```yaml',
    `${example.trimEnd()}`,
    '```',
    '',
    'JSON Schema of the core:',
    '```json',
    JSON.stringify({ ...rest, properties: core }),
    '```',
    '',
    'Other sections, each described by scaffold {"about": "<section>"}:',
    ...list,
    '',
    'Next: call scaffold with a spec; it is a dry run until write is true.',
  ].join('\n');
}

function describeSection(
  sections: Readonly<Record<string, unknown>>,
  about: string,
  others: readonly string[],
): string {
  if (!Object.hasOwn(sections, about)) {
    const near = didYouMean(about, Object.keys(sections));
    throw new OdooError(
      'bad_request',
      `A spec has no section ${about}.${near} Sections: ${[...CORE, ...others].join(', ')}.`,
    );
  }
  return [
    `JSON Schema of ${about}, a key of the spec beside module and models:`,
    '```json',
    JSON.stringify(sections[about]),
    '```',
    '',
    'Next: call scaffold with a spec; it is a dry run until write is true.',
  ].join('\n');
}

function descriptionOf(section: unknown): string {
  const text =
    typeof section === 'object' && section !== null && 'description' in section
      ? section.description
      : undefined;
  return typeof text === 'string' ? `: ${text}` : '';
}

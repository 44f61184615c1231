import { cell } from './cell.ts';
import { type Property, typeOf } from './schema-type.ts';

/** What a name stands for, by the property that maps names to things. */
const PLACEHOLDERS: Record<string, string> = {
  groups: '<group>',
  menus: '<menu>',
  models: '<model>',
  fields: '<field>',
  buttons: '<button>',
  access: '<group>',
  demo: '<record>',
  selection: '<value>',
};

/** docs/module-spec.md: every key of a spec, from its schema. */
export function specPage(schema: Property, example: string): string {
  const sections = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const rows = [...walk(name, property, schema.required?.includes(name) ?? false)];
    return [`## ${name}`, '', '| Key | Type | |', '|---|---|---|', ...rows, ''];
  });
  return [
    '# The spec of a module',
    '',
    'YAML or JSON that `/odoo` writes for you and `scaffold` turns into a module. An unknown key is an error, named by',
    'its path. The machine-readable form is [module-spec.schema.json](module-spec.schema.json).',
    '',
    'A field has a compact form, `type(arguments)! =default word key=value "Title"`:',
    '',
    '| Compact | Means |',
    '|---|---|',
    '| `char! tracking index=trigram` | a required text, followed in the chatter, with a trigram index |',
    '| `sel(draft=Draft,done=Done)! =draft` | a required selection with a default |',
    '| `float(16,2)` | a number with 16 digits, 2 of them decimals |',
    '| `money` | an amount in the currency of the record, whose field is added when there is none |',
    '| `m2o(res.partner)! ondelete=cascade` | a required many2one |',
    '| `o2m(library.loan.book_id)` | the one2many of the many2one `book_id` of `library.loan` |',
    '| `m2m(res.partner) "Readers"` | a many2many with a title of its own |',
    '',
    '## Example',
    '',
    '```yaml',
    example.trimEnd(),
    '```',
    '',
    ...sections,
  ].join('\n');
}

function* walk(path: string, property: Property, required: boolean): Generator<string> {
  const notes = property.description ?? '';
  yield `| \`${path}\`${required ? ' (needed)' : ''} | ${typeOf(property)} | ${cell(notes)} |`;
  for (const form of [property, ...(property.anyOf ?? []), ...(property.items ? [property.items] : [])]) {
    for (const [name, child] of Object.entries(form.properties ?? {})) {
      yield* walk(`${path}.${name}`, child, form.required?.includes(name) ?? false);
    }
    if (typeof form.additionalProperties !== 'object') continue;
    const values = [form.additionalProperties, ...(form.additionalProperties.anyOf ?? [])];
    if (values.every((value) => value.properties === undefined && value.anyOf === undefined)) continue;
    const placeholder = PLACEHOLDERS[path.split('.').at(-1) ?? ''] ?? '<name>';
    yield* walk(`${path}.${placeholder}`, form.additionalProperties, false);
  }
}

import * as z from 'zod';
import { SERIES } from '../../series/profile.ts';
import { partShape } from '../parts/index.ts';
import { names, shape } from './shape.ts';

const raw = z.unknown();
const values = z.record(z.string(), raw);

const compute = shape({
  depends: z.array(z.string()).describe('Paths such as line_ids.amount; empty when it depends on none'),
  store: z.boolean().optional(),
  body: z
    .string()
    .describe(
      'Python statements for one record, which is called by the last part of its model ("book" for library.book): book.late = bool(book.date_due)',
    ),
  examples: z
    .array(shape({ given: values.optional(), expect: raw }))
    .optional()
    .describe('Field values and the result they must give: becomes a test and a live proof'),
});

const fieldObject = shape({
  type: z
    .string()
    .describe(
      'char, text, html, integer, float, monetary, boolean, date, datetime, binary, image, selection, many2one, one2many, many2many, reference, json; or the compact form',
    ),
  title: z.string().optional(),
  help: z.string().optional(),
  required: z.boolean().optional(),
  readonly: z.boolean().optional(),
  default: raw
    .optional()
    .describe('A value; today, now, user, company; or {python: "expression using self"}'),
  copy: z.boolean().optional(),
  index: z.union([z.boolean(), z.enum(['trigram', 'btree_not_null'])]).optional(),
  tracking: z.boolean().optional().describe('Needs the mixin thread'),
  translate: z.boolean().optional(),
  size: z.int().positive().optional(),
  digits: z.union([z.tuple([z.int(), z.int()]), z.string()]).optional(),
  currency: z
    .string()
    .optional()
    .describe('Currency field of a monetary one; currency_id is added when left out'),
  max_size: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  options: z
    .union([z.record(z.string(), z.string()), z.array(z.tuple([z.string(), z.string()]))])
    .optional()
    .describe('Selection: value and label; reference: model and label'),
  comodel: z.string().optional(),
  inverse: z.string().optional().describe('Many2one of the comodel, for a one2many'),
  ondelete: z.enum(['cascade', 'restrict', 'set null']).optional(),
  domain: z.string().optional(),
  check_company: z.boolean().optional(),
  groups: names.optional(),
  related: z.string().optional().describe('Such as partner_id.email'),
  store: z.boolean().optional().describe('Of a related field'),
  compute: compute.optional(),
  sample: raw.optional().describe('Valid value for tests; [first, second] for a field that must be unique'),
});

const field = z.union([z.string(), fieldObject]);

const constraint = shape({
  name: z.string(),
  sql: z.string().optional().describe('CHECK (pages > 0) or UNIQUE (code, company_id)'),
  fields: z.array(z.string()).optional().describe('Python constraint: fields that trigger it'),
  when: z.string().optional().describe('Python condition of refusal: book.pages > 9999'),
  body: z.string().optional().describe('Instead of when: statements that raise ValidationError'),
  message: z.string().optional(),
  refuse: values.optional().describe('Values that must be refused: becomes a test and a live proof'),
});

const method = shape({
  body: z.string().describe('Python statements below def; self is the recordset'),
  args: z.array(z.string()).optional().describe('Besides self, such as [partner, "force=False"]'),
  api: z.enum(['model', 'model_create_multi']).optional(),
});

const button = shape({
  title: z.string().optional(),
  from: names.optional().describe('States in which it may be used; all when left out'),
  set: values.describe('{state: done}, and other fields to set; today and now may be used'),
  groups: names.optional(),
  primary: z.boolean().optional(),
});

const form = shape({
  title: z.string().optional().describe('Field shown large'),
  columns: z.array(z.array(z.string())).optional(),
  pages: z.array(shape({ title: z.string(), fields: z.array(z.string()) })).optional(),
});

const filter = z.union([
  z.string().describe('A boolean or date field'),
  shape({ name: z.string(), title: z.string(), domain: z.union([z.string(), z.array(raw)]) }),
]);

const views = shape({
  form: z.union([z.literal('auto'), form]).optional(),
  list: z.union([z.literal('auto'), z.array(z.string())]).optional(),
  search: z
    .union([
      z.literal('auto'),
      shape({
        fields: z.array(z.string()).optional(),
        filters: z.array(filter).optional(),
        group_by: z.array(z.string()).optional(),
      }),
    ])
    .optional(),
});

const menu = shape({
  parent: z.string().optional().describe('Key under menus, or an xmlid; root when left out'),
  title: z.string().optional(),
  sequence: z.int().optional(),
  groups: names.optional(),
});

const model = shape({
  title: z.string().describe('One record, such as Book'),
  plural: z.string().optional().describe('Menu and window title, such as Books'),
  mixins: z.array(z.enum(['thread', 'activity'])).optional(),
  company: z.enum(['required', 'optional']).optional().describe('Adds company_id and a multi-company rule'),
  order: z.string().optional(),
  rec_name: z.string().optional(),
  state_field: z.string().optional(),
  deletable_in: z.array(z.string()).optional().describe('States in which a record may be deleted'),
  fields: z
    .record(z.string(), field)
    .describe('Field by name: compact text such as `char! tracking`, or an object'),
  constraints: z.array(constraint).optional(),
  buttons: z.record(z.string(), button).optional(),
  methods: z.record(z.string(), method).optional().describe('Methods of your own, by name'),
  views: z
    .union([z.literal(false), views])
    .optional()
    .describe('false: only shown inside another model'),
  access: z
    .record(
      z.string(),
      z.string().regex(/^(?=.)r?w?c?d?$/, 'use letters of rwcd in this order: read, write, create, delete'),
    )
    .describe('Group and letters of rwcd: {user: rwc, manager: rwcd}; an own group or an xmlid'),
  menu: z.union([z.literal(false), menu]).optional(),
  demo: z
    .union([z.int().min(0).max(100), z.record(z.string(), values)])
    .optional()
    .describe('How many records, or records by key; a many2one takes the key of a demo record or an xmlid'),
});

/** What a spec looks like before defaults and cross-checks. */
export const specInput = shape({
  odoo: z.literal(1).optional().describe('Version of this format'),
  module: shape({
    name: z.string().describe('Technical name, such as library'),
    title: z.string(),
    series: z.enum(SERIES, {
      error: (issue) =>
        `${JSON.stringify(issue.input)} is no series that is served: use ${SERIES.join(', ')}, in quotes`,
    }),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'use three numbers such as 1.0.0; the series is put before them')
      .optional(),
    summary: z.string().optional(),
    description: z.string().optional(),
    author: z.string().min(1, 'name an author: Odoo warns when there is none'),
    website: z.string().optional(),
    license: z
      .enum([
        'LGPL-3',
        'AGPL-3',
        'GPL-2',
        'GPL-3',
        'GPL-3 or any later version',
        'OEEL-1',
        'OPL-1',
        'Other OSI approved licence',
        'Other proprietary',
      ])
      .optional(),
    category: z.string().optional(),
    depends: z.array(z.string()).optional(),
    app: z.boolean().optional(),
    style: z
      .enum(['odoo', 'oca'])
      .optional()
      .describe("Layout by Odoo's own guidelines (the default) or by the OCA's"),
  }),
  groups: z
    .record(
      z.string(),
      shape({ title: z.string().optional(), implies: names.optional(), users: names.optional() }),
    )
    .optional(),
  menus: z
    .record(z.string(), menu)
    .optional()
    .describe('Menus that open nothing; root carries the title of the module'),
  models: z.record(z.string(), model).describe('Model by name, such as library.book'),
  // Each part reads its own key; naming them here would write every part twice.
  ...(partShape as Record<never, never>),
});

export type SpecInput = z.output<typeof specInput>;
export type ModelInput = z.output<typeof model>;
export type FieldInput = z.output<typeof fieldObject>;
export type FieldEntry = z.output<typeof field>;
export type ViewsInput = z.output<typeof views>;
export type MenuInput = z.output<typeof menu>;

/** The JSON Schema of a spec, for an editor or a model. */
export function specJsonSchema(): object {
  return z.toJSONSchema(specInput, { io: 'input' });
}

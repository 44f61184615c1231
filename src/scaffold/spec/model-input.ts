import * as z from 'zod';
import { names, shape } from './shape.ts';
import { actions, menu, views } from './view-input.ts';

export { menu, menuSection } from './view-input.ts';

// The shape of models and what is in them. Parts of the spec have fields too, so it stands apart from the
// spec as a whole, which is made of the parts.

const raw = z.unknown();
export const values = z.record(z.string(), raw);

const compute = shape({
  depends: z.array(z.string()).describe('Paths such as line_ids.amount; empty when it depends on none'),
  store: z.boolean().optional(),
  inverse: z.string().optional().describe('Python statements for one record that write the value back'),
  search: z
    .string()
    .optional()
    .describe('Python statements that return a domain for operator and value, so that it can be searched'),
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

export const fieldObject = shape({
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
  renamed_from: z.string().optional().describe('Former name, whose column is renamed at the next update'),
  store: z.boolean().optional().describe('Of a related field'),
  compute: compute.optional(),
  company_dependent: z.boolean().optional().describe('Each company has a value of its own'),
  aggregator: z
    .enum(['sum', 'avg', 'min', 'max', 'count', 'count_distinct', 'bool_and', 'bool_or', 'array_agg'])
    .optional()
    .describe('How groups of records are summed up'),
  widget: z.string().optional().describe('How views show it'),
  sample: raw.optional().describe('Valid value for tests; [first, second] for a field that must be unique'),
});

/** A field: compact text, or an object. */
export const field = z.union([z.string(), fieldObject]);

export const constraint = shape({
  name: z.string(),
  sql: z.string().optional().describe('CHECK (pages > 0) or UNIQUE (code, company_id)'),
  fields: z.array(z.string()).optional().describe('Python constraint: fields that trigger it'),
  when: z.string().optional().describe('Python condition of refusal: book.pages > 9999'),
  body: z.string().optional().describe('Instead of when: statements that raise ValidationError'),
  message: z.string().optional(),
  refuse: values.optional().describe('Values that must be refused: becomes a test and a live proof'),
});

export const method = shape({
  body: z.string().describe('Python statements below def; self is the recordset'),
  args: z.array(z.string()).optional().describe('Besides self, such as [partner, "force=False"]'),
  api: z.enum(['model', 'model_create_multi']).optional(),
});

export const button = shape({
  title: z.string().optional(),
  from: names.optional().describe('States in which it may be used; all when left out'),
  set: values.describe('{state: done}, and other fields to set; today and now may be used'),
  groups: names.optional(),
  primary: z.boolean().optional(),
});

const sequence = shape({
  field: z.string().describe('Text field that gets the number; it is added when left out'),
  prefix: z.string().optional().describe('Such as BOOK/%(year)s/'),
  suffix: z.string().optional(),
  padding: z.int().min(0).max(20).optional(),
  no_gap: z.boolean().optional(),
});

const onchange = shape({
  fields: z.array(z.string()),
  body: z.string().describe('Python statements for one record, called as in a compute'),
});

const index = shape({
  name: z.string(),
  fields: z.array(z.string()).describe('Stored fields; one may end in asc or desc'),
  unique: z.boolean().optional(),
  where: z.string().optional().describe('SQL condition: only these rows'),
});

const rule = z.union([
  z.string().describe('own(user_id), all or follower'),
  shape({
    domain: z.union([z.string(), z.array(raw)]),
    perms: z
      .string()
      .regex(/^(?=.)r?w?c?d?$/, 'use letters of rwcd in this order: read, write, create, delete')
      .optional(),
  }),
]);

export const model = shape({
  title: z.string().describe('One record, such as Book'),
  plural: z.string().optional().describe('Menu and window title, such as Books'),
  mixins: z
    .array(z.enum(['thread', 'activity', 'portal', 'image']))
    .optional()
    .describe('thread and activity: chatter; portal: portal.mixin with access_url; image: image.mixin'),
  inherit: names.optional().describe('Abstract models: of this spec, or of a dependency'),
  abstract: z.boolean().optional().describe('models.AbstractModel: has no table and no views'),
  parent: z
    .string()
    .optional()
    .describe('many2one to the model itself, such as parent_id: makes a tree with child_ids'),
  sequence: sequence.optional(),
  display_name: z.string().optional().describe('Such as "[{code}] {name}"'),
  onchange: z.record(z.string(), onchange).optional().describe('Reactions in a form, by name'),
  indexes: z.array(index).optional().describe('Indexes over several columns, or on some rows only'),
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
    .optional()
    .describe('Group and letters of rwcd: {user: rwc, manager: rwcd}; an own group or an xmlid'),
  rules: z
    .record(z.string(), rule)
    .optional()
    .describe('Which records a group may use: {user: own(user_id), manager: all}; global for everybody'),
  actions: actions.optional(),
  menu: z.union([z.literal(false), menu]).optional(),
  demo: z
    .union([z.int().min(0).max(100), z.record(z.string(), values)])
    .optional()
    .describe('How many records, or records by key; a many2one takes the key of a demo record or an xmlid'),
});

export type ModelInput = z.output<typeof model>;
export type FieldInput = z.output<typeof fieldObject>;
export type FieldEntry = z.output<typeof field>;
export type { MenuInput, ViewsInput } from './view-input.ts';

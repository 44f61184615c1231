import * as z from 'zod';
import { names, shape } from './shape.ts';

// The shape of the views, actions and menus of a model.

const raw = z.unknown();

export const conditionInput = z
  .union([z.string(), z.array(raw)])
  .describe('Such as: state = draft; amount > 5 and not late; state in draft, sent; or a domain as a list');

/** What a node of a form or list can have besides its field. */
const nodeShape = {
  widget: z.string().optional(),
  options: z.record(z.string(), raw).optional().describe('Of the widget'),
  visible_if: conditionInput.optional(),
  hidden_if: conditionInput.optional(),
  readonly_if: conditionInput.optional(),
  required_if: conditionInput.optional(),
  readonly: z.boolean().optional(),
  groups: names.optional(),
};

const formField = shape({
  ...nodeShape,
  placeholder: z.string().optional(),
  help: z.string().optional(),
  nolabel: z.boolean().optional(),
});

const decoration = z
  .partialRecord(
    z.enum(['danger', 'warning', 'success', 'info', 'primary', 'muted', 'bf', 'it']),
    conditionInput,
  )
  .describe('Colour and when: {danger: "date_due < today"}');

const column = z.union([
  z.string(),
  shape({
    field: z.string(),
    ...nodeShape,
    optional: z.enum(['show', 'hide']).optional(),
    sum: z.union([z.boolean(), z.string()]).optional().describe('true, or the label of the total'),
    avg: z.union([z.boolean(), z.string()]).optional(),
    decoration: decoration.optional(),
  }),
]);

const columns = z.array(column);

const list = z.union([
  z.literal('auto'),
  columns,
  shape({
    columns: z.union([z.literal('auto'), columns]).optional(),
    editable: z.enum(['top', 'bottom']).optional(),
    decoration: decoration.optional(),
    order: z.string().optional(),
    limit: z.int().positive().optional(),
    multi_edit: z.boolean().optional(),
  }),
]);

const form = shape({
  title: z.string().optional().describe('Field shown large'),
  columns: z
    .array(
      z.union([z.array(z.string()), shape({ title: z.string().optional(), fields: z.array(z.string()) })]),
    )
    .optional(),
  pages: z
    .array(
      shape({
        title: z.string(),
        fields: z.array(z.string()),
        visible_if: conditionInput.optional(),
        groups: names.optional(),
      }),
    )
    .optional(),
  statusbar: z.array(z.string()).optional().describe('States that the bar always shows; all when left out'),
  stat_buttons: z
    .array(
      z.union([
        z.string(),
        shape({ field: z.string(), title: z.string().optional(), icon: z.string().optional() }),
      ]),
    )
    .optional()
    .describe('one2many or many2many fields: a button with their number that opens them'),
  fields: z
    .record(z.string(), formField)
    .optional()
    .describe('More on single fields, by name: {note: {placeholder: ..., visible_if: state = draft}}'),
});

const filter = z.union([
  z.string().describe('A boolean or date field'),
  shape({ name: z.string(), title: z.string(), domain: z.union([z.string(), z.array(raw)]) }),
]);

const search = z.union([
  z.literal('auto'),
  shape({
    fields: z.array(z.string()).optional(),
    filters: z.array(filter).optional(),
    group_by: z.array(z.string()).optional(),
  }),
]);

const kanban = shape({
  title: z.string().optional(),
  fields: z.array(z.string()).optional().describe('Below the title'),
  group_by: z.string().optional().describe('Field of the columns'),
  image: z.string().optional(),
  priority: z.string().optional().describe('Selection field that is shown as stars'),
  user: z.string().optional().describe('many2one to res.users, shown as a picture'),
  color: z.string().optional().describe('Integer field: colour of the card'),
  progress: z
    .union([
      z.string(),
      shape({
        field: z.string(),
        colors: z.record(z.string(), z.enum(['success', 'warning', 'danger', 'info', 'muted'])),
        sum: z.string().optional(),
      }),
    ])
    .optional()
    .describe('Selection field: how many cards of a column are in which value'),
});

const calendar = shape({
  start: z.string(),
  stop: z.string().optional(),
  delay: z.string().optional().describe('Float field: hours'),
  all_day: z.string().optional().describe('Boolean field'),
  color: z.string().optional(),
  mode: z.enum(['day', 'week', 'month', 'year']).optional(),
  fields: z.array(z.string()).optional(),
});

const pivot = shape({
  rows: z.array(z.string()).optional().describe('Fields; a date may have its period, as in date:month'),
  columns: z.array(z.string()).optional(),
  measures: z.array(z.string()).optional(),
});

const graph = shape({
  type: z.enum(['bar', 'line', 'pie']).optional(),
  fields: z.array(z.string()).optional().describe('What is on the axis; a date may have its period'),
  measure: z.string().optional(),
  stacked: z.boolean().optional(),
});

const activity = shape({ title: z.string().optional(), fields: z.array(z.string()).optional() });

const hierarchy = shape({
  parent: z.string().optional(),
  child: z.string().optional(),
  title: z.string().optional(),
  fields: z.array(z.string()).optional(),
});

export const views = shape({
  form: z.union([z.literal('auto'), form]).optional(),
  list: list.optional(),
  search: search.optional(),
  kanban: z.union([z.boolean(), kanban]).optional(),
  calendar: z.union([z.boolean(), calendar]).optional(),
  pivot: z.union([z.boolean(), pivot]).optional(),
  graph: z.union([z.boolean(), graph]).optional(),
  activity: z.union([z.boolean(), activity]).optional(),
  hierarchy: z.union([z.boolean(), hierarchy]).optional().describe('Since 17.0'),
});

const menuShape = {
  parent: z.string().optional().describe('Key under menus, or an xmlid; root when left out'),
  title: z.string().optional(),
  sequence: z.int().optional(),
  groups: names.optional(),
};

export const menu = shape(menuShape);

export const menuSection = shape({
  ...menuShape,
  app: z.boolean().optional().describe('An app of its own, beside root'),
  icon: z
    .string()
    .optional()
    .describe(
      'Of an app: "fa fa-book,#FFFFFF,#714B67", or MODULE,static/description/icon.png of a dependency',
    ),
});

export const actions = z
  .record(
    z.string(),
    shape({
      title: z.string().optional(),
      domain: z.union([z.string(), z.array(raw)]).optional(),
      context: z
        .record(z.string(), raw)
        .optional()
        .describe('Such as {search_default_late: 1, default_state: draft}'),
      view_modes: z.array(z.string()).optional().describe('Such as [list, form, pivot]; all when left out'),
      limit: z.int().positive().optional(),
      path: z.string().optional().describe('Nice URL, as in /odoo/books; since 18.0'),
      help: z.string().optional(),
      menu: z.union([z.boolean(), menu]).optional(),
    }),
  )
  .describe('More window actions by key; default changes the one that the model has anyway');

export type ViewsInput = z.output<typeof views>;
export type ConditionInput = z.output<typeof conditionInput>;
export type NodeInput = z.output<typeof formField>;
export type ColumnInput = z.output<typeof column>;
export type ActionsInput = z.output<typeof actions>;
export type MenuInput = z.output<typeof menuSection>;

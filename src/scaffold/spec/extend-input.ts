import * as z from 'zod';
import { model, values } from './model-input.ts';
import { names, shape } from './shape.ts';

// What a spec says of a model and of views that another module makes.

const attributeValue = z.union([z.string(), z.number(), z.boolean()]);

const node = z.union([
  z.string(),
  shape({
    name: z.string(),
    widget: z.string().optional(),
    string: z.string().optional(),
    placeholder: z.string().optional(),
    optional: z.enum(['show', 'hide']).optional().describe('In a list: a column that the user can switch'),
    nolabel: z.boolean().optional(),
    groups: names.optional(),
  }),
]);

const nodes = z.array(node).min(1, 'name at least one field');

const button = shape({
  method: z.string().optional().describe('Method of the model that it calls'),
  action: z.string().optional().describe('Instead: xmlid of an action that it opens'),
  title: z.string(),
  primary: z.boolean().optional(),
  groups: names.optional(),
});

const filter = shape({ name: z.string(), title: z.string(), domain: z.string() });

export const viewChange = shape({
  at: z.string().describe("A field of the view, or an xpath: //notebook, //page[@name='sales']"),
  do: z.enum(['inside', 'after', 'before', 'replace', 'attributes']),
  fields: nodes.optional().describe('Fields: a name, or {name, widget, optional, ...}'),
  page: shape({ title: z.string(), name: z.string().optional(), fields: nodes }).optional(),
  group: shape({ title: z.string().optional(), name: z.string().optional(), fields: nodes }).optional(),
  buttons: z.array(button).optional(),
  filters: z.array(filter).optional(),
  xml: z.string().optional().describe('Instead: elements as they are'),
  set: z.record(z.string(), attributeValue).optional().describe('With do: attributes'),
});

/** What an extension shares with a model of its own. */
const { fields, ...shared } = (({ mixins, fields, constraints, methods }) => ({
  mixins,
  fields,
  constraints,
  methods,
}))(model.shape);

export const extension = shape({
  module: z.string().optional().describe('Module that makes the model, where it is not a well-known one'),
  fields: fields.optional(),
  ...shared,
  views: z
    .record(z.string(), z.array(viewChange).min(1, 'say what changes'))
    .optional()
    .describe('Changes by the xmlid of the view that they extend: {base.view_partner_form: [...]}'),
  access: model.shape.access.optional().describe('More access rows for the model, as under models'),
  sample: values
    .optional()
    .describe('Values with which a record of the model can be made, for tests and the probe: {name: Jane}'),
});

export type ExtensionInput = z.output<typeof extension>;
export type ViewChangeInput = z.output<typeof viewChange>;
export type ViewNodeInput = z.output<typeof node>;

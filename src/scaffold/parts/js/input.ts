import * as z from 'zod';
import { names, shape } from '../../spec/shape.ts';

const domain = z
  .array(
    z.tuple([z.string(), z.string(), z.union([z.string(), z.number(), z.boolean()])], {
      error: 'write three values, such as [state, "=", draft]',
    }),
  )
  .optional()
  .describe('Triples that all hold: [[state, "=", draft]]');

const widget = shape({
  title: z.string().optional(),
  max: z.int().min(2).max(10).optional().describe('How many icons; 5 when left out'),
  icon: z
    .enum(['star', 'heart', 'circle', 'bookmark', 'bell'])
    .optional()
    .describe('What is counted; star when left out'),
});

const systray = shape({
  model: z.string().describe('Model of this spec whose records are counted'),
  title: z.string().optional(),
  icon: z.string().optional().describe('Font Awesome 4, such as fa-book'),
  domain,
});

const clientAction = shape({
  title: z.string().optional(),
  model: z.string().describe('Model of this spec whose records are counted'),
  group_by: z.string().optional().describe('Selection field, one card a value; the state when left out'),
  domain,
  menu: z
    .union([
      z.literal(false),
      shape({
        parent: z.string().optional().describe('Key under menus; root when left out'),
        sequence: z.int().optional(),
        groups: names.optional(),
      }),
    ])
    .optional(),
});

export const jsInput = shape({
  field_widgets: z
    .record(z.string(), widget)
    .optional()
    .describe('Ratings for integer fields, by the name that `widget` of a field takes'),
  systray: z.record(z.string(), systray).optional().describe('Counters in the top bar, by key'),
  client_actions: z.record(z.string(), clientAction).optional().describe('Dashboards of counts, by key'),
}).describe('What runs in the web client: field widgets, systray items and client actions');

export type JsInput = z.output<typeof jsInput>;

import * as z from 'zod';
import { keyTitle } from '../spec/names.ts';
import { readBody } from '../spec/resolve-methods.ts';
import { valueScope } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { shape } from '../spec/shape.ts';
import type { Values } from '../spec/types.ts';
import { readValues } from '../spec/values.ts';
import { cronTest } from './cron-test.ts';
import { definePart } from './part.ts';

const values = z.record(z.string(), z.unknown());
const UNITS = ['minutes', 'hours', 'days', 'weeks', 'months'] as const;

export interface CronSpec {
  /** xmlid without the module. */
  readonly id: string;
  readonly title: string;
  readonly model: string;
  /** xmlid of the model's row. */
  readonly modelRef: string;
  /** Called without arguments on the empty recordset. */
  readonly method: string;
  readonly number: number;
  readonly unit: (typeof UNITS)[number];
  readonly active: boolean;
  readonly body: string | undefined;
  readonly examples: readonly CronExample[];
}

/** A record with these values, and what one run makes of it. */
export interface CronExample {
  readonly given: Values;
  readonly expect: Values | 'deleted';
}

/** Scheduled actions, each a method of a model that Odoo calls by itself. */
export const crons = definePart({
  id: 'crons',
  input: z
    .record(
      z.string(),
      shape({
        title: z.string().optional(),
        model: z.string().describe('Model of this spec'),
        every: z.string().describe('Such as 1 day, 12 hours or 2 weeks'),
        body: z
          .string()
          .optional()
          .describe('Python statements; self is the empty recordset of the model: self.search([...])...'),
        method: z.string().optional().describe('Instead of body: a method under methods of the model'),
        active: z.boolean().optional(),
        examples: z
          .array(shape({ given: values.optional(), expect: z.union([z.literal('deleted'), values]) }))
          .optional()
          .describe('Values of a record, and those it has after a run, or deleted: becomes a test'),
      }),
    )
    .describe('Scheduled actions by key'),

  resolve(input = {}, r) {
    return Object.entries(input).flatMap(([key, cron]): CronSpec[] => {
      const path = `crons.${key}`;
      r.keyed(key, path);
      const model = r.ownModel(cron.model, `${path}.model`);
      const every = /^(\d+) (minute|hour|day|week|month)s?$/.exec(cron.every);
      const unit = UNITS.find((candidate) => candidate === `${every?.[2]}s`);
      if (!unit || Number(every?.[1]) === 0)
        r.problems.error(
          `${path}.every`,
          `${JSON.stringify(cron.every)} should be such as 1 day or 12 hours`,
        );
      if ((cron.body === undefined) === (cron.method === undefined))
        r.problems.error(path, 'give either body or method');
      const methods = model?.methods.map(({ name }) => name) ?? [];
      if (model && cron.method !== undefined && !methods.includes(cron.method))
        r.problems.error(
          `${path}.method`,
          `${model.name} has no method ${cron.method}; write it under its methods`,
        );
      const own = cron.method === undefined ? cron.body : undefined;
      const body = own === undefined ? undefined : readBody(own, `${path}.body`, r);
      if (!model || !unit) return [];
      return [
        {
          id: `${model.table}_cron_${key}`,
          title: cron.title ?? `${model.title}: ${keyTitle(key)}`,
          model: model.name,
          modelRef: `model_${model.table}`,
          method: cron.method ?? `_cron_${key}`,
          number: Number(every?.[1]),
          unit,
          active: cron.active ?? true,
          body,
          examples: (cron.examples ?? []).map(({ given = {}, expect }, i) => {
            const at = `${path}.examples.${i}`;
            const read = (part: string, row: unknown): Values =>
              readValues(model.name, row, `${at}.${part}`, valueScope(r));
            return {
              given: read('given', given),
              expect: expect === 'deleted' ? expect : read('expect', expect),
            };
          }),
        },
      ];
    });
  },

  methods: (values) =>
    values.flatMap(({ model, method, body }) =>
      body === undefined ? [] : [{ model, method: { name: method, api: 'model', args: [], body } }],
    ),

  files(context) {
    const { spec } = context;
    const tables = [...new Set(spec.parts.crons.map(({ modelRef }) => modelRef.replace('model_', '')))];
    return [
      ...tables.map((table) => ({
        path: `data/${table}_cron.xml`,
        template: 'cron/cron.xml',
        data: { crons: spec.parts.crons.filter(({ modelRef }) => modelRef === `model_${table}`) },
        load: 'data' as const,
      })),
      ...cronTest(context),
    ];
  },

  expected({ spec }) {
    const xmlids = spec.parts.crons.map((cron) => ({ cron, xmlid: complete(spec, cron.id) }));
    return {
      records: xmlids.map(({ cron, xmlid }) => ({
        xmlid,
        model: 'ir.cron',
        values: {
          model_id: { ref: complete(spec, cron.modelRef) },
          interval_number: cron.number,
          interval_type: cron.unit,
          active: cron.active,
          code: `model.${cron.method}()`,
        },
      })),
      trials: xmlids.map(({ xmlid }) => ({ kind: 'cron', xmlid })),
    };
  },
});

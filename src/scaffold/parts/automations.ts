import * as z from 'zod';
import type { Contribution, ExpectedRecord, Trial } from '../contribution.ts';
import { keyTitle } from '../spec/names.ts';
import { valueScope } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { readSandboxed } from '../spec/sandbox.ts';
import { shape } from '../spec/shape.ts';
import type { Values } from '../spec/types.ts';
import { readValues } from '../spec/values.ts';
import { automationData } from './automation-data.ts';
import { automationTest } from './automation-test.ts';
import { resolveTrigger, TRIGGERS, type TriggerSpec } from './automation-trigger.ts';
import { definePart, type PartScope } from './part.ts';
import { resolveTarget, type Target } from './target.ts';

export interface AutomationSpec {
  readonly key: string;
  readonly id: string;
  /** xmlid of the server action that it runs, without the module. */
  readonly actionId: string;
  readonly title: string;
  readonly target: Target;
  readonly trigger: TriggerSpec;
  readonly code: string;
  /** What is done to a record to set it off, and how the record is afterwards. */
  readonly given: Values;
  readonly expect: Values;
  /** It stops the operation with an error. */
  readonly refuses: boolean;
}

const values = z.record(z.string(), z.unknown());

const automation = shape({
  model: z.string(),
  title: z.string().optional(),
  trigger: z
    .enum(TRIGGERS)
    .describe('on_state_set takes value, on_time takes date and delay; both work in every series'),
  fields: z
    .array(z.string())
    .optional()
    .describe('of on_write and on_create_or_write: only when one of these changes'),
  domain: z.array(z.unknown()).optional().describe('Records that it is for: [["state", "=", "lent"]]'),
  before: z.array(z.unknown()).optional().describe('of on_write: what the record was before'),
  value: z.string().optional().describe('of on_state_set: the state'),
  date: z.string().optional().describe('of on_time: a date or datetime field'),
  delay: z.string().optional().describe('of on_time: such as 2 days, or -1 day for a day before'),
  code: z
    .string()
    .describe('Python statements in the sandbox of Odoo: record and records are what set it off'),
  given: values.optional().describe('Values that set it off: becomes a test'),
  expect: values.optional().describe('Values of the record afterwards'),
  refuse: z.boolean().optional().describe('The code raises UserError, and the test wants that'),
});

type AutomationInput = z.output<typeof automation>;

/** Code that runs by itself when records change or a date comes. */
export const automations = definePart({
  id: 'automations',
  input: z.record(z.string(), automation).describe('Automation rules by key'),
  depends: ['base_automation'],

  resolve: (input = {}, r) =>
    Object.entries(input).flatMap(([key, entry]) => resolveAutomation(key, entry, r) ?? []),

  python: (all) =>
    all.map(({ key, code }) => ({ path: `automations.${key}.code`, text: code, kind: 'body' as const })),

  files(context) {
    const { automations: all } = context.spec.parts;
    if (all.length === 0) return [];
    return [
      {
        path: 'data/base_automation_data.xml',
        template: 'automation/automations.xml',
        data: { automations: all.map((entry) => automationData(entry, context.p)) },
        load: 'data',
      },
      ...automationTest(context),
    ];
  },

  expected({ spec, p }): Contribution {
    const { automations: all } = spec.parts;
    const old = p.automation === 'delegate';
    return {
      records: all.flatMap((entry): ExpectedRecord[] => [
        {
          xmlid: complete(spec, entry.id),
          model: 'base.automation',
          values: {
            name: entry.title,
            trigger: automationData(entry, p).trigger,
            model_id: { ref: complete(spec, entry.target.ref) },
            active: true,
            ...(old ? { action_server_id: { ref: complete(spec, entry.actionId) } } : {}),
          },
        },
        {
          xmlid: complete(spec, entry.actionId),
          model: 'ir.actions.server',
          values: {
            state: 'code',
            usage: 'base_automation',
            ...(old ? {} : { base_automation_id: { ref: complete(spec, entry.id) } }),
          },
        },
      ]),
      trials: all.flatMap(({ id, target, trigger, given, expect, refuses }): Trial[] =>
        target.own
          ? [
              {
                kind: 'automation',
                xmlid: complete(spec, id),
                model: target.name,
                by: trigger.by,
                given,
                expect,
                refuses,
              },
            ]
          : [],
      ),
    };
  },
});

function resolveAutomation(key: string, input: AutomationInput, r: PartScope): AutomationSpec | undefined {
  const path = `automations.${key}`;
  r.keyed(key, path);
  const target = resolveTarget(input.model, `${path}.model`, r);
  const code = readSandboxed(input.code, `${path}.code`, r);
  if (!target) return undefined;
  const proved = input.expect !== undefined || input.refuse === true;
  if (!proved)
    r.problems.warn(
      path,
      'nothing proves it: give values that set it off and their result, such as given: {state: done}, expect: {note: Checked}',
    );
  else if (!target.own) r.problems.error(`${path}.expect`, 'only a model of this spec can be tried');
  if (input.refuse && !/\braise\b/.test(code))
    r.problems.error(`${path}.refuse`, 'the code raises nothing; write raise UserError("...")');
  const trigger = resolveTrigger(input, target, path, r);
  if (trigger?.by === 'unlink' && input.expect)
    r.problems.error(
      `${path}.expect`,
      'nothing is left of a deleted record; write refuse: true, or leave it out',
    );
  if (!trigger) return undefined;
  const read = (given: Readonly<Record<string, unknown>> | undefined, at: string) =>
    given && target.own ? readValues(target.name, given, `${path}.${at}`, valueScope(r)) : {};
  return {
    key,
    id: `base_automation_${key}`,
    actionId: `base_automation_${key}_action`,
    title: input.title ?? keyTitle(key),
    target,
    trigger,
    code,
    given: { ...trigger.given, ...read(input.given, 'given') },
    expect: read(input.expect, 'expect'),
    refuses: input.refuse ?? false,
  };
}

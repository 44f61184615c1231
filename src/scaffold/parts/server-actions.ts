import * as z from 'zod';
import type { ArtefactContext } from '../artefacts/artefact.ts';
import type { Contribution } from '../contribution.ts';
import { keyTitle } from '../spec/names.ts';
import { listOf, valueScope } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { readSandboxed } from '../spec/sandbox.ts';
import { names, shape } from '../spec/shape.ts';
import type { Values } from '../spec/types.ts';
import { readValues } from '../spec/values.ts';
import { definePart } from './part.ts';
import { actionTest } from './server-action-test.ts';
import { resolveTarget, type Target } from './target.ts';
import { groupCommand } from './wizard-form.ts';

export interface ServerActionSpec {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly target: Target;
  readonly code: string;
  /** Views whose Action menu has it. */
  readonly views: readonly ('list' | 'form')[];
  readonly groups: readonly string[];
  /** Values of the sample record after it ran. */
  readonly expect: Values;
}

/** Code that Odoo keeps as a record and runs in its sandbox, most often from the Action menu. */
export const serverActions = definePart({
  id: 'server_actions',
  input: z
    .record(
      z.string(),
      shape({
        model: z.string(),
        title: z.string().optional(),
        code: z
          .string()
          .describe(
            'Python statements in the sandbox of Odoo: records are the selected ones; env, record, UserError, datetime are there; no import, no f-string, no assignment to attributes',
          ),
        binding: z.boolean().optional().describe('false: in no Action menu'),
        views: z
          .union([z.enum(['list', 'form']), z.array(z.enum(['list', 'form']))])
          .optional()
          .describe('Views whose Action menu has it; both when left out'),
        groups: names.optional(),
        expect: z
          .record(z.string(), z.unknown())
          .optional()
          .describe('Values that a record must have afterwards: becomes a test'),
      }),
    )
    .describe('Server actions by key'),

  resolve: (input = {}, r) =>
    Object.entries(input).flatMap(([key, entry]): ServerActionSpec[] => {
      const path = `server_actions.${key}`;
      r.keyed(key, path);
      const target = resolveTarget(entry.model, `${path}.model`, r);
      const code = readSandboxed(entry.code, `${path}.code`, r);
      if (!target) return [];
      if (entry.binding === false && entry.views !== undefined)
        r.problems.error(`${path}.views`, 'an action that is in no Action menu has no views');
      const views = entry.views === undefined ? (['list', 'form'] as const) : listOf(entry.views);
      return [
        {
          key,
          id: `${target.table}_action_${key}`,
          title: entry.title ?? keyTitle(key),
          target,
          code,
          views:
            entry.binding === false ? [] : (['list', 'form'] as const).filter((view) => views.includes(view)),
          groups: r.groupIds(entry.groups, `${path}.groups`),
          expect: entry.expect ? readValues(target.name, entry.expect, `${path}.expect`, valueScope(r)) : {},
        },
      ];
    }),

  python: (values) =>
    values.map(({ key, code }) => ({
      path: `server_actions.${key}.code`,
      text: code,
      kind: 'body' as const,
    })),

  files(context) {
    const { server_actions: actions } = context.spec.parts;
    if (actions.length === 0) return [];
    return [
      {
        path: 'data/ir_actions_server_data.xml',
        template: 'server_action/actions.xml',
        data: { actions: actions.map((entry) => actionData(entry, context)) },
        load: 'data',
      },
      actionTest(context),
    ];
  },

  expected({ spec, p }): Contribution {
    const { server_actions: actions } = spec.parts;
    return {
      records: actions.map((entry) => ({
        xmlid: complete(spec, entry.id),
        model: 'ir.actions.server',
        values: {
          name: entry.title,
          model_id: { ref: complete(spec, entry.target.ref) },
          state: 'code',
          binding_model_id: entry.views.length > 0 ? { ref: complete(spec, entry.target.ref) } : false,
          [p.recordGroupsField]: { refs: entry.groups.map((id) => complete(spec, id)) },
        },
      })),
      trials: actions.map((entry) => ({
        kind: 'server_action' as const,
        xmlid: complete(spec, entry.id),
        model: entry.target.name,
        expect: entry.expect,
      })),
    };
  },
});

function actionData(entry: ServerActionSpec, { spec }: ArtefactContext) {
  const { groups, target, views } = entry;
  return {
    ...entry,
    ref: target.ref,
    views: views.join(',') || undefined,
    groups: groups.length === 0 ? undefined : groupCommand(groups.map((id) => complete(spec, id))),
  };
}

import * as z from 'zod';
import type { ArtefactFile } from '../artefacts/artefact.ts';
import { type Py, str } from '../render/python.ts';
import { checkExpression } from '../spec/python-text.ts';
import { readBody } from '../spec/resolve-methods.ts';
import { shape } from '../spec/shape.ts';
import { definePart, type PartPython } from './part.ts';
import { assertion, importsFor } from './script.ts';

const KEYS = ['pre_init', 'post_init', 'uninstall'] as const;

export interface HookSpec {
  readonly key: (typeof KEYS)[number];
  /** Statements on `env`. */
  readonly body: string;
  /** Expression of `env` that holds once the hook has run. */
  readonly check: string | undefined;
}

const hook = shape({
  body: z
    .string()
    .describe('Python statements; env is the environment of the superuser: env["library.book"]'),
  check: z
    .string()
    .optional()
    .describe('Expression of env that holds once it has run: becomes a test, which runs an uninstall hook'),
});

/** Functions that Odoo calls around the installation of the module. */
export const hooks = definePart({
  id: 'hooks',
  input: shape({
    pre_init: hook.optional().describe('Before the tables of the module are made'),
    post_init: hook.optional().describe('After its data files are loaded'),
    uninstall: hook.optional().describe('Before it is uninstalled'),
  }).describe('Functions that Odoo calls around the installation'),

  resolve(input = {}, r) {
    return KEYS.flatMap((key): HookSpec[] => {
      const given = input[key];
      if (!given) return [];
      const path = `hooks.${key}`;
      const problem = given.check === undefined ? undefined : checkExpression(given.check);
      if (problem) r.problems.error(`${path}.check`, problem);
      return [{ key, body: readBody(given.body, `${path}.body`, r), check: given.check?.trim() }];
    });
  },

  python: (value) =>
    value.flatMap(({ key, body, check }): PartPython[] => [
      { path: `hooks.${key}.body`, text: body, kind: 'body' },
      ...(check === undefined
        ? []
        : [{ path: `hooks.${key}.check`, text: check, kind: 'expression' as const }]),
    ]),

  files({ spec, p }): ArtefactFile[] {
    const { hooks: value } = spec.parts;
    if (value.length === 0) return [];
    const old = p.hookArguments !== 'env';
    const functions = value.map(({ key, body }) => ({
      name: `${key}_hook`,
      // Before the installation there is no registry of it yet. Source: 14.0 modules/loading.py.
      args: old ? (key === 'pre_init' ? 'cr' : 'cr, registry') : 'env',
      environment: old && /\benv\b/.test(body),
      body,
    }));
    const environment = functions.some((each) => each.environment);
    const checked = value.filter(({ check }) => check !== undefined);
    const imported = checked.some(({ key }) => key === 'uninstall');
    const tests = checked.map(({ key, check = '' }) => ({
      key,
      call: key === 'uninstall' ? `uninstall_hook(${old ? 'env.cr, env.registry' : 'env'})` : undefined,
      check: assertion(check),
    }));
    const file = {
      path: 'hooks.py',
      template: 'hooks/hooks.py',
      data: {
        ...importsFor(
          value.map(({ body }) => body),
          environment,
        ),
        functions,
      },
    };
    if (tests.length === 0) return [file];
    return [
      file,
      { path: 'tests/test_hooks.py', template: 'hooks/test_hooks.py', data: { tests, imported } },
    ];
  },

  manifest: ({ spec }) =>
    spec.parts.hooks.map(({ key }): readonly [string, Py] => [`${key}_hook`, str(`${key}_hook`)]),
});

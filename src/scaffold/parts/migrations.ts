import * as z from 'zod';
import type { ArtefactFile } from '../artefacts/artefact.ts';
import { checkExpression } from '../spec/python-text.ts';
import { readBody } from '../spec/resolve-methods.ts';
import { shape } from '../spec/shape.ts';
import { definePart, type PartPython, type PartScope } from './part.ts';
import { assertion, importsFor } from './script.ts';

const PHASES = ['pre', 'post', 'end'] as const;

export interface MigrationSpec {
  /** Without the series, such as `1.1.0`. */
  readonly version: string;
  readonly phase: (typeof PHASES)[number];
  /** Statements on `env` and `version`. */
  readonly body: string;
  /** Expression of `env` that holds once the script has run. */
  readonly check: string | undefined;
}

const script = z.union([
  z.string().describe('Python statements; env is the environment of the superuser, version the one before'),
  shape({
    body: z.string(),
    check: z
      .string()
      .optional()
      .describe('Expression of env that holds once it has run: becomes a test, which runs the script'),
  }),
]);

/** Scripts that an upgrade of the module runs, once, on its way to a version. */
export const migrations = definePart({
  id: 'migrations',
  input: z
    .record(
      z.string(),
      shape({
        pre: script.optional().describe('Before the tables are changed; SQL by env.cr.execute'),
        post: script.optional().describe('After the data files of the module are loaded'),
        end: script.optional().describe('After all modules are upgraded'),
      }),
    )
    .describe('Scripts that an upgrade runs on its way to a version, by version: {"1.1.0": {post: ...}}'),

  resolve(input = {}, r) {
    return Object.entries(input).flatMap(([version, scripts]) => {
      const path = `migrations.${version}`;
      checkVersion(version, path, r);
      if (PHASES.every((phase) => scripts[phase] === undefined))
        r.problems.error(path, `give one of ${PHASES.join(', ')}`);
      return PHASES.flatMap((phase): MigrationSpec[] => {
        const given = scripts[phase];
        if (given === undefined) return [];
        const { body, check } = typeof given === 'string' ? { body: given, check: undefined } : given;
        const problem = check === undefined ? undefined : checkExpression(check);
        if (problem) r.problems.error(`${path}.${phase}.check`, problem);
        return [{ version, phase, body: readBody(body, `${path}.${phase}`, r), check: check?.trim() }];
      });
    });
  },

  python: (value) =>
    value.flatMap(({ version, phase, body, check }): PartPython[] => [
      { path: `migrations.${version}.${phase}`, text: body, kind: 'body' },
      ...(check === undefined
        ? []
        : [{ path: `migrations.${version}.${phase}.check`, text: check, kind: 'expression' as const }]),
    ]),

  files({ spec }): ArtefactFile[] {
    const { migrations: value } = spec.parts;
    const pathOf = ({ version, phase }: MigrationSpec): string =>
      `migrations/${spec.module.series}.${version}/${phase}-migration.py`;
    const files = value.map((each): ArtefactFile => {
      const environment = /\benv\b/.test(each.body);
      return {
        path: pathOf(each),
        template: 'migration/migration.py',
        data: { ...importsFor([each.body], environment), environment, body: each.body },
      };
    });
    const tests = value.flatMap((each) =>
      each.check === undefined
        ? []
        : [
            {
              name: `${each.phase}_${each.version.replaceAll('.', '_')}`,
              path: pathOf(each),
              check: assertion(each.check),
            },
          ],
    );
    if (tests.length === 0) return files;
    const data = { tests, version: `${spec.module.series}.0.0.0` };
    return [...files, { path: 'tests/test_migrations.py', template: 'migration/test_migrations.py', data }];
  },
});

/** Odoo runs a script only on the way from a lower version to that of the manifest, or past it. */
function checkVersion(version: string, path: string, { module, problems }: PartScope): void {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    problems.error(path, 'name it by three numbers such as 1.1.0; the series is put before them');
    return;
  }
  const own = module.version.split('.').map(Number);
  const further = version
    .split('.')
    .map((part, i) => Number(part) - (own[i] ?? 0))
    .find((difference) => difference !== 0);
  if (further !== undefined && further > 0)
    problems.error(
      path,
      `the module has version ${module.version}, so this would never run; raise module.version`,
    );
}

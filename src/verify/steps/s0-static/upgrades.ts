import { manifestValue } from '../../../source/manifest.ts';
import type { PythonFile } from '../../../source/types.ts';
import type { Finding, ModuleRule } from './rule.ts';

const SCRIPT = /^(?:migrations|upgrades)\/([^/]+)\/([^/]+)\.py$/;
/** Numbers of the module, with the series before them or not. Source: modules/migration.py, `VERSION_RE`. */
const VERSION = /^(\d+\.\d+\.)?\d+(\.\d+){1,2}$/;

/** Odoo passes over a script without a word when it does not like its name or its place. */
const scripts: ModuleRule = {
  id: 'migration-scripts',
  reads: 'python',
  holds: 'every migration script is one that Odoo runs',
  *check({ module: { python, manifest } }) {
    const version = manifestValue(manifest, 'version');
    for (const file of python) {
      const [, folder = '', name = ''] = SCRIPT.exec(file.source.path) ?? [];
      if (folder === '' || folder === 'tests' || name === '__init__') continue;
      yield* placeOf(folder, name, typeof version === 'string' ? version : '', file);
      if (/^(pre|post|end)-/.test(name)) yield* signature(file);
    }
  },
};

function* placeOf(folder: string, name: string, version: string, { source }: PythonFile): Generator<Finding> {
  if (!/^(pre|post|end)-/.test(name)) {
    yield {
      message: 'The name begins with none of pre-, post- and end-: Odoo never runs the script.',
      source,
      fix: `Rename it to such as post-${name.replace(/^(pre|post|end)_?/, '') || 'migration'}.py.`,
      verdict: 'warn',
    };
  }
  if (!VERSION.test(folder)) {
    yield {
      message: `The folder ${folder} is no version: Odoo never runs what is in it.`,
      source,
      fix: 'Name it by the version that the script leads to, such as 18.0.1.1.0.',
      verdict: 'warn',
    };
  } else if (isLater(folder, version)) {
    yield {
      message: `The script leads to ${folder}, and the manifest has ${version}: it never runs.`,
      source,
      fix: `Raise "version" in __manifest__.py to ${folder}.`,
      verdict: 'warn',
    };
  }
}

/** Whether a version of five numbers comes after that of the manifest. */
function isLater(folder: string, version: string): boolean {
  const numbers = folder.split('.').map(Number);
  const own = version.split('.').map(Number);
  if (numbers.length !== 5 || own.length !== 5) return false;
  const difference = numbers.map((number, i) => number - (own[i] ?? 0)).find((value) => value !== 0);
  return difference !== undefined && difference > 0;
}

function* signature({ functions, source }: PythonFile): Generator<Finding> {
  const migrate = functions.find((fact) => fact.name === 'migrate');
  if (migrate && migrate.params.length === 2) return;
  yield {
    message: migrate
      ? `migrate takes ${migrate.params.join(', ') || 'nothing'}: the upgrade stops there.`
      : 'There is no function migrate: the upgrade stops there.',
    source,
    at: migrate,
    fix: 'Write def migrate(cr, version).',
  };
}

/** What Odoo asks of a field of the settings by the beginning of its name. Source: addons/base/models/res_config.py. */
const NAMED: readonly {
  readonly prefix: string;
  readonly types?: readonly string[];
  readonly argument?: string;
}[] = [
  { prefix: 'default_', argument: 'default_model' },
  { prefix: 'group_', types: ['Boolean', 'Selection'], argument: 'implied_group' },
  { prefix: 'module_', types: ['Boolean', 'Selection'] },
];
const IN_PARAMETER = ['Boolean', 'Integer', 'Float', 'Char', 'Selection', 'Many2one', 'Datetime'];

/** It installs, and then nobody can open the settings of any module. */
const settings: ModuleRule = {
  id: 'settings-fields',
  reads: 'python',
  holds: 'every field of the settings has what Odoo derives from its name',
  *check({ models }) {
    for (const { file, fact } of models.get('res.config.settings')?.classes ?? []) {
      for (const field of fact.fields) {
        const row = NAMED.find(({ prefix }) => field.name.startsWith(prefix));
        const parameter = !row && field.kwargs.has('config_parameter');
        const types = row?.types ?? (parameter ? IN_PARAMETER : undefined);
        const broken = 'the settings of all modules cannot be opened';
        if (types && !types.includes(field.type))
          yield {
            message: `A setting ${row ? `that begins with ${row.prefix}` : 'with config_parameter'} cannot be ${field.type}: ${broken}.`,
            source: file.source,
            at: field,
            fix: `Use ${types.join(', ')}, or another name.`,
          };
        else if (row?.argument !== undefined && !field.kwargs.has(row.argument))
          yield {
            message: `${field.name} begins with ${row.prefix} and has no ${row.argument}: ${broken}.`,
            source: file.source,
            at: field,
            fix: `Add ${row.argument}=..., or choose another name.`,
          };
      }
    }
  },
};

export const UPGRADE_RULES: readonly ModuleRule[] = [scripts, settings];

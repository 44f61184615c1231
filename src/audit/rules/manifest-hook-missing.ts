import type { SeriesProfile } from '../../series/profile.ts';
import { manifestValue } from '../../source/manifest.ts';
import type { MethodFact, OdooModule } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

const HOOKS = ['pre_init_hook', 'post_init_hook', 'uninstall_hook', 'post_load'] as const;

export default defineRule({
  id: 'manifest-hook-missing',
  severity: 'critical',
  category: 'correctness',
  summary: 'A hook that the manifest names is not in the package, or takes other arguments than Odoo gives',
  why: 'Odoo looks the name up in the package of the module when it installs or uninstalls it, and fails there. Up to 16.0 it gives the cursor, and the registry where there is one; from 17.0 on the environment.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html',
  bad: [
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "post_init_hook": "post_init_hook"}',
      '__init__.py': 'from . import models\n',
    },
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "post_init_hook": "fill"}',
      '__init__.py': 'from .hooks import fill\n',
      'hooks.py': 'def fill(cr, registry):\n    cr.execute("SELECT 1")\n',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "post_init_hook": "fill", "uninstall_hook": "clean", "pre_init_hook": "star"}',
      '__init__.py':
        'from .hooks import fill\nfrom .more import *\n\n\ndef clean(env):\n    env.cr.execute("SELECT 1")\n',
      'hooks.py': 'def fill(env):\n    env.cr.execute("SELECT 1")\n',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "post_load": "patch", "post_init_hook": "fill"}',
      '__init__.py': 'from .hooks import patch, fill\n',
      'hooks.py': 'def patch():\n    pass\n\n\ndef fill(env, *more):\n    pass\n',
    },
  ],
  manifest(manifest, context) {
    for (const key of HOOKS) {
      const name = manifestValue(manifest, key);
      const at = manifest.entries.get(key);
      if (typeof name !== 'string' || name === '') continue;
      const found = lookUp(context.module, name);
      if (found === 'missing') {
        const message = `${key} names ${name}, which the package of the module does not have: Odoo fails when it calls it. Import it in __init__.py.`;
        context.report({ at, message });
      } else if (found !== 'unknown' && context.series && key !== 'post_load') {
        const message = signatureTrouble(found, key, context.series);
        if (message) context.report({ at, message });
      }
    }
  },
});

/** What Odoo calls the hook with, against what it takes. */
function signatureTrouble(
  { name, params, required }: MethodFact,
  key: (typeof HOOKS)[number],
  { series, hookArguments }: SeriesProfile,
): string | undefined {
  const given = hookArguments === 'env' ? ['env'] : key === 'pre_init_hook' ? ['cr'] : ['cr', 'registry'];
  const takes =
    required.length <= given.length && (params.length >= given.length || params.length > required.length);
  const cursor = hookArguments === 'env' && /^(cr|cursor)$/.test(params[0] ?? '');
  if (takes && !cursor) return undefined;
  return `${name} takes (${params.join(', ')}), but ${series} calls ${key} with (${given.join(', ')}): it fails when it runs. Write def ${name}(${given.join(', ')}).`;
}

/** The function that a name of the package stands for. */
function lookUp(module: OdooModule, name: string): MethodFact | 'missing' | 'unknown' {
  const init = module.python.find(({ source }) => source.path === '__init__.py');
  if (!init) return 'unknown';
  const own = init.functions.find((fact) => fact.name === name);
  if (own) return own;
  const from = init.imports.find(({ names }) => names.includes(name));
  if (!from) {
    if (
      init.imports.some(({ names }) => names.includes('*')) ||
      new RegExp(`\\b${name}\\b`).test(init.source.text)
    )
      return 'unknown';
    return 'missing';
  }
  if (!/^\.\w+(\.\w+)*$/.test(from.from)) return 'unknown';
  const path = from.from.slice(1).replaceAll('.', '/');
  const file = module.python.find(
    ({ source }) => source.path === `${path}.py` || source.path === `${path}/__init__.py`,
  );
  return file?.functions.find((fact) => fact.name === name && fact.decorators.length === 0) ?? 'unknown';
}

import type { SeriesProfile } from '../../../series/profile.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { count } from '../../count.ts';
import type { Check } from '../../types.ts';
import { ACCESS_RULES } from './access.ts';
import { BEHAVIOUR_RULES } from './behaviour.ts';
import { BINDING_RULES } from './bindings.ts';
import { DATA_RULES } from './data.ts';
import { DECLARATION_RULES } from './declarations.ts';
import { EXPOSURE_RULES } from './exposure.ts';
import { EXPRESSION_RULES } from './expressions.ts';
import { EXTENSION_RULES } from './extensions.ts';
import { MANIFEST_RULES } from './manifest.ts';
import { MODEL_RULES } from './models.ts';
import { PYTHON_RULES } from './python.ts';
import { REFERENCE_RULES } from './references.ts';
import { ROUTE_RULES } from './routes.ts';
import type { Finding, ModuleRule, SeriesRule, StaticRule } from './rule.ts';
import { ARCH_RULES } from './series/arch.ts';
import { MODULE_SERIES_RULES } from './series/module.ts';
import { PYTHON_SERIES_RULES } from './series/python.ts';
import { RECORD_RULES } from './series/records.ts';
import { SIGNATURE_RULES } from './signatures.ts';
import { STORED_RULES } from './stored.ts';
import { TEMPLATE_RULES } from './templates.ts';
import { UPGRADE_RULES } from './upgrades.ts';
import { VIEW_RULES } from './views.ts';

/** Whether the files can be read at all. What the other rules say of a file that cannot is worth nothing. */
export const READING: ReadonlySet<string> = new Set([
  'manifest-parses',
  'text-encoding',
  'python-syntax',
  'xml-well-formed',
]);

export const MODULE_RULES: readonly ModuleRule[] = [
  ...MANIFEST_RULES,
  ...PYTHON_RULES,
  ...DATA_RULES,
  ...ACCESS_RULES,
  ...MODEL_RULES,
  ...VIEW_RULES,
  ...EXTENSION_RULES,
  ...BINDING_RULES,
  ...BEHAVIOUR_RULES,
  ...ROUTE_RULES,
  ...TEMPLATE_RULES,
  ...UPGRADE_RULES,
  ...DECLARATION_RULES,
  ...STORED_RULES,
  ...EXPRESSION_RULES,
  ...SIGNATURE_RULES,
  ...REFERENCE_RULES,
  ...EXPOSURE_RULES,
];
export const SERIES_RULES: readonly SeriesRule[] = [
  ...MODULE_SERIES_RULES,
  ...ARCH_RULES,
  ...RECORD_RULES,
  ...PYTHON_SERIES_RULES,
];

/** The static gate: everything the files alone can tell, before a server caches a mistake of theirs. */
export function staticGate(index: ModuleIndex, profile: SeriesProfile | undefined): Check[] {
  const run = (rules: readonly ModuleRule[]) =>
    rules.flatMap((rule) => verdicts(rule, [...rule.check(index)], index));
  const reading = run(MODULE_RULES.filter(({ id }) => READING.has(id)));
  if (reading.some(({ verdict }) => verdict === 'fail')) {
    return [
      ...reading,
      skipped('gate', 'Not everything can be read: the other checks of the files were not run.'),
    ];
  }
  const checks = [...reading, ...run(MODULE_RULES.filter(({ id }) => !READING.has(id)))];
  if (!profile) {
    const message =
      'The manifest does not say which series the module is for: what only some series accept was not looked at.';
    return [
      ...checks,
      skipped('series', message, 'Write the version as SERIES.x.y.z, such as "18.0.1.0.0".'),
    ];
  }
  const rules = SERIES_RULES.filter((rule) => rule.applies(profile));
  return [...checks, ...rules.flatMap((rule) => verdicts(rule, [...rule.check(index, profile)], index))];
}

function skipped(id: string, message: string, fix = 'Correct the failures first.'): Check {
  return { step: 'S0', id, verdict: 'skip', message, call: 'none', fix };
}

function verdicts(rule: StaticRule, findings: readonly Finding[], index: ModuleIndex): Check[] {
  const call = reading(rule, index);
  if (findings.length === 0) return [{ step: 'S0', id: rule.id, verdict: 'pass', message: rule.holds, call }];
  return findings.map(({ message, fix, source, at, verdict = 'fail' }) => ({
    step: 'S0',
    id: rule.id,
    verdict,
    message,
    call,
    path: source.path,
    ...(at ? { line: source.lineAt(at.start) } : {}),
    fix,
  }));
}

function reading(rule: StaticRule, { module, loaded }: ModuleIndex): string {
  switch (rule.reads) {
    case 'manifest':
      return 'read __manifest__.py';
    case 'python':
      return `read ${count(module.python.length, 'Python file')}`;
    case 'xml':
      return `read ${count(module.xml.length, 'XML file')}`;
    case 'csv':
      return `read ${count(module.csv.length, 'CSV file')}`;
    case 'data':
      return `read ${count(loaded.length, 'data file')}`;
    case 'module':
      return `read ${count(module.files.length, 'file')}`;
  }
}

import { SERIES, type Series, seriesProfile } from '../series/profile.ts';
import { manifestValue } from '../source/manifest.ts';
import type { ModuleIndex } from '../source/module-index.ts';
import type { Project } from '../source/project/project.ts';
import type { SourceFile } from '../source/types.ts';
import { embeddedPython } from './embedded.ts';
import { type RawFinding, rawFinding } from './finding.ts';
import type { ModuleExtras } from './read-extras.ts';
import type { ArchContext, AuditRule, ModuleContext, Report, RuleSettings, XmlContext } from './rule.ts';
import { unusedSilences } from './suppress/unused.ts';
import { symbolAt } from './symbol.ts';
import { type JsTable, jsTable, visitJs } from './visit-js.ts';
import { type PythonTable, pythonTable, visitPython } from './visit-python.ts';
import { archTable, visitArchs, visitXml, type XmlTable, xmlTable } from './visit-xml.ts';
import { clientTemplates } from './xml/client-templates.ts';

/** The rules of one run, sorted by what they want to see. */
export interface RuleSet {
  readonly rules: readonly AuditRule[];
  readonly python: PythonTable;
  readonly xml: XmlTable<XmlContext>;
  readonly arch: XmlTable<ArchContext>;
  readonly template: XmlTable<XmlContext>;
  readonly js: JsTable;
  readonly csv: readonly Wanting<'csv'>[];
  readonly po: readonly Wanting<'po'>[];
}

/** Rules that want to see files of this kind. */
type Wanting<Key extends keyof AuditRule> = AuditRule & { readonly [K in Key]-?: NonNullable<AuditRule[K]> };

function wanting<Key extends keyof AuditRule>(rules: readonly AuditRule[], key: Key): Wanting<Key>[] {
  return rules.filter((rule): rule is Wanting<Key> => rule[key] !== undefined);
}

export function ruleSet(rules: readonly AuditRule[]): RuleSet {
  return {
    rules,
    python: pythonTable(rules),
    xml: xmlTable(rules, 'xml'),
    arch: archTable(rules),
    template: xmlTable(rules, 'template'),
    js: jsTable(rules),
    csv: wanting(rules, 'csv'),
    po: wanting(rules, 'po'),
  };
}

export interface ModuleInput {
  readonly index: ModuleIndex;
  readonly extras: ModuleExtras;
  readonly project: Project;
  readonly target?: Project | undefined;
  readonly series: Series | undefined;
  readonly settings: RuleSettings;
  /** Earlier versions of the module that it is compared with. */
  readonly earlier?: readonly { readonly label: string; readonly index: ModuleIndex }[];
}

/** Runs every rule over one module. Findings stand in the order of rules and places; suppressions are not looked at. */
export async function auditModule(input: ModuleInput, set: RuleSet): Promise<RawFinding[]> {
  const { index, extras, project, settings } = input;
  const { module } = index;
  const findings: RawFinding[] = [];
  let current: AuditRule | undefined;
  const enter = (rule: AuditRule) => {
    current = rule;
  };
  // Odoo loads nothing of a module that waits to be ported: what is wrong in it does no harm yet.
  const waits = manifestValue(module.manifest, 'installable') === false;
  const report = (given: Report) => {
    if (!current) return;
    const source: SourceFile = given.source ?? module.manifest.source;
    const weight = given.severity ?? current.severity;
    const told = waits && weight !== 'info' ? { ...given, severity: 'low' as const } : given;
    findings.push(rawFinding(current, told, source, symbolAt(index, source, given.at?.start ?? 0)));
  };
  const context: ModuleContext = {
    module,
    index,
    project,
    target: input.target,
    series: input.series && seriesProfile(input.series),
    settings,
    scripts: extras.js,
    report,
    model: (name) => project.model(name, module.name),
  };
  const guarded = (source: SourceFile, run: () => void) => {
    try {
      run();
    } catch (error) {
      // Nesting that no stack holds: said once for the file, and the others go on.
      if (!(error instanceof RangeError)) throw error;
      findings.push(tooDeep(source));
    }
  };
  for (const rule of set.rules) {
    enter(rule);
    rule.manifest?.(module.manifest, context);
    rule.check?.(context);
  }
  if (input.earlier) await lookBack(input, set, findings, context, enter);
  for (const file of module.python) {
    guarded(file.source, () => visitPython(file, set.python, context, enter));
  }
  for (const { file, source } of await embeddedPython(index)) {
    guarded(source, () => visitPython(file, set.python, context, enter, source));
  }
  for (const { file, demo } of index.loaded) {
    if ('isData' in file) guarded(file.source, () => visitXml(file, demo, set.xml, context, enter));
    else {
      const scoped = (given: Report) => report({ source: file.source, ...given });
      const shown = { ...context, report: scoped, file, text: file.source.text, demo };
      for (const rule of set.csv) {
        enter(rule);
        rule.csv(file, shown);
      }
    }
  }
  visitArchs(set.arch, context, enter, guarded);
  for (const file of clientTemplates(module)) {
    guarded(file.source, () => visitXml(file, false, set.template, context, enter));
  }
  for (const file of extras.js) {
    guarded(file.source, () => visitJs(file, set.js, context, enter, extras.js));
  }
  for (const file of extras.po) {
    const scoped = (given: Report) => report({ source: file.source, ...given });
    const shown = { ...context, report: scoped, file, text: file.source.text };
    for (const rule of set.po) {
      enter(rule);
      rule.po(file, shown);
    }
  }
  await lookAtSilences(input, set, findings, context, enter);
  return findings;
}

/** What two earlier versions have both lost is told once. */
async function lookBack(
  { index, earlier = [], project, series = SERIES.at(-1) ?? '19.0' }: ModuleInput,
  { rules }: RuleSet,
  findings: RawFinding[],
  context: ModuleContext,
  enter: (rule: AuditRule) => void,
): Promise<void> {
  const wanted = rules.filter((rule) => rule.earlier);
  if (wanted.length === 0) return;
  const { compareWithEarlier } = await import('./earlier/compare.ts');
  const seen = new Set<string>();
  for (const { label, index: old } of earlier) {
    const version = compareWithEarlier(old, index, { label, project, series });
    if (!version) continue;
    const from = findings.length;
    for (const rule of wanted) {
      enter(rule);
      rule.earlier?.(version, context);
    }
    for (const finding of findings.splice(from)) {
      const { rule, path, start, message } = finding;
      // What it is about; how long it was there is another question.
      const key = [rule, path, start, message.split(label, 1)[0]].join('\n');
      if (!seen.has(key)) findings.push(finding);
      seen.add(key);
    }
  }
}

/** What comments silence is known when all rules have run. */
async function lookAtSilences(
  { index, extras }: ModuleInput,
  { rules }: RuleSet,
  findings: readonly RawFinding[],
  context: ModuleContext,
  enter: (rule: AuditRule) => void,
): Promise<void> {
  const late = rules.filter(({ silences }) => silences);
  if (late.length === 0) return;
  // Of translations that are not read nothing is known.
  const ran = rules.filter(({ po }) => !po || extras.po.length > 0);
  const unused = await unusedSilences(index, extras, findings, ran);
  for (const rule of late) {
    enter(rule);
    rule.silences?.(unused, context);
  }
}

function tooDeep(source: SourceFile): RawFinding {
  return {
    rule: 'too-deep',
    severity: 'low',
    path: source.path,
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: 'The file nests its expressions too deeply to be looked at.',
    symbol: '',
    snippet: '',
  };
}

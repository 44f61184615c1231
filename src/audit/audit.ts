import { createHash } from 'node:crypto';
import path from 'node:path';
import { SERIES, type Series } from '../series/profile.ts';
import { ModuleError, readModule } from '../source/module.ts';
import { indexModule, type ModuleIndex } from '../source/module-index.ts';
import { moduleFacts } from '../source/project/extract.ts';
import { createProject } from '../source/project/project.ts';
import { loadSymbols } from '../source/project/symbols.ts';
import { auditModule, ruleSet } from './audit-module.ts';
import { findModules } from './discover.ts';
import type { Finding, RawFinding } from './finding.ts';
import { readExtras } from './read-extras.ts';
import { type AuditRule, type RuleSettings, SEVERITIES } from './rule.ts';
import { commonSeries, seriesOfModule } from './series-of.ts';

export interface AuditOptions {
  /** Modules, or folders that hold modules. */
  readonly paths: readonly string[];
  /** Folders of modules that those audited may depend on. */
  readonly addonsPaths: readonly string[];
  /** Default: what each manifest says, else what most of them say. */
  readonly series?: Series | undefined;
  readonly rules: readonly AuditRule[];
  readonly settings: RuleSettings;
}

export interface AuditResult {
  /** Worst first, then by place. */
  readonly findings: readonly Finding[];
  readonly modules: readonly AuditedModule[];
  /** What was not looked at, and why, one sentence each. */
  readonly notes: readonly string[];
}

export interface AuditedModule {
  readonly name: string;
  readonly dir: string;
  readonly series: Series | undefined;
}

/** Looks at every module in the paths. Nothing is written. */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const dirs = await findModules(options.paths);
  const notes: string[] = [];
  const own = await readAll(dirs, notes);
  const around = await readAll(
    (await findModules(options.addonsPaths)).filter((dir) => !dirs.includes(dir)),
    notes,
  );
  const series = options.series ?? commonSeries(own.map(({ module }) => module));
  const facts = [...around, ...own].map(moduleFacts);
  const project = createProject(facts, series ? await loadSymbols(series) : [], series);
  const findings: Finding[] = [];
  for (const index of own) {
    const of = options.series ?? seriesOfModule(index.module) ?? series;
    const rules = options.rules.filter((rule) => holdsIn(rule, of));
    const extras = await readExtras(index.module, rules);
    const input = { index, extras, project, series: of, settings: options.settings };
    const raw = await auditModule(input, ruleSet(rules));
    findings.push(...raw.map((finding) => complete(finding, index.module.name, index.module.dir)));
  }
  return {
    findings: findings.sort(byWeight),
    modules: own.map(({ module }) => ({
      name: module.name,
      dir: module.dir,
      series: options.series ?? seriesOfModule(module) ?? series,
    })),
    notes,
  };
}

/** A rule that is for some series only is not for a module of which none is known. */
export function holdsIn({ from, to }: AuditRule, series: Series | undefined): boolean {
  if (series === undefined) return from === undefined && to === undefined;
  const place = SERIES.indexOf(series);
  return (!from || place >= SERIES.indexOf(from)) && (!to || place <= SERIES.indexOf(to));
}

async function readAll(dirs: readonly string[], notes: string[]): Promise<ModuleIndex[]> {
  const found: ModuleIndex[] = [];
  for (const dir of dirs) {
    try {
      found.push(indexModule(await readModule(dir)));
    } catch (error) {
      if (!(error instanceof ModuleError)) throw error;
      notes.push(error.message);
    }
  }
  return found;
}

function complete({ start: _start, end: _end, ...raw }: RawFinding, module: string, dir: string): Finding {
  const key = [raw.rule, module, raw.path, raw.symbol, raw.snippet].join('\n');
  const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return { ...raw, module, path: path.join(dir, raw.path), fingerprint, aliases: [] };
}

function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column
  );
}

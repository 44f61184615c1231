import type { Series } from '../../series/profile.ts';
import { ModuleError, readModule } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { heldTrees } from '../../source/python/held-trees.ts';
import { remembered } from '../../util/remember.ts';
import { auditModule, type RuleSet, ruleSet } from '../audit-module.ts';
import { earlierIndex } from '../earlier/index-of.ts';
import type { RawFinding } from '../finding.ts';
import type { EarlierFiles } from '../git/earlier.ts';
import { type ModuleExtras, readExtras } from '../read-extras.ts';
import type { AuditRule, RuleSettings } from '../rule.ts';
import { holdsIn } from '../series-of.ts';
import { withSuppressions } from '../suppress.ts';
import { type KnownModule, knownModule } from './facts.ts';

/** What every module of a run is judged by. */
export interface Ground {
  readonly facts: readonly ModuleFacts[];
  readonly series: Series | undefined;
  readonly settings: RuleSettings;
}

export interface Job {
  readonly dir: string;
  readonly series: Series | undefined;
  /** Whether its translations are read, which may be most of its bytes. */
  readonly translations: boolean;
  /** What its files were in earlier versions. */
  readonly earlier?: readonly EarlierFiles[];
}

export interface Indexed {
  readonly known?: KnownModule;
  /** Why it cannot be read. */
  readonly note?: string;
}

/** Where modules are read and judged: this thread, or another one. */
export interface Bench {
  index(work: { readonly dir: string; readonly size: number }): Promise<Indexed>;
  /** Must come before the first `judge`. */
  prepare(ground: Ground): Promise<void>;
  judge(job: Job): Promise<readonly RawFinding[]>;
  close(): Promise<void>;
}

/** Modules of so much text are kept between the two passes; of what is over that, the trees of Python in short form. */
const HELD_CHARACTERS = 2_000_000;

/** A bench in this thread. */
export function openBench(rules: readonly AuditRule[], heldCharacters = HELD_CHARACTERS): Bench {
  const held = new Map<string, ModuleIndex>();
  const trees = heldTrees();
  let room = heldCharacters;
  let project: Project | undefined;
  let settings: RuleSettings | undefined;
  const sets = new Map<Series | undefined, RuleSet>();
  const named = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    async index({ dir, size }) {
      try {
        const fits = size <= room;
        const index = indexModule(await readModule(dir, fits ? undefined : trees));
        if (fits) {
          room -= size;
          held.set(dir, index);
        }
        return { known: knownModule(index) };
      } catch (error) {
        if (!(error instanceof ModuleError)) throw error;
        return { note: error.message };
      }
    },
    async prepare(ground) {
      const base = ground.series ? await loadSymbols(ground.series) : [];
      project = createProject(ground.facts, base, ground.series);
      settings = ground.settings;
    },
    async judge({ dir, series, translations, earlier = [] }) {
      if (!project || !settings) throw new Error('A bench judges only after it was prepared.');
      const index = held.get(dir) ?? indexModule(await readModule(dir, { ...trees, keep() {} }));
      held.delete(dir);
      const set = remembered(sets, series, () => ruleSet(rules.filter((rule) => holdsIn(rule, series))));
      const wanted = translations ? set.rules : set.rules.filter(({ po }) => !po);
      const extras: ModuleExtras = await readExtras(index.module, wanted);
      const before = [];
      for (const files of earlier)
        before.push({ label: files.label, index: await earlierIndex(index.module, files) });
      const input = { index, extras, project, series, settings, earlier: before };
      const raw = await auditModule(input, set);
      return raw.length === 0 ? raw : withSuppressions(raw, index, extras, named);
    },
    async close() {
      held.clear();
    },
  };
}

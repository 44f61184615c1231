import type { Series } from '../../series/profile.ts';
import { ModuleError, readModule } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { remembered } from '../../util/remember.ts';
import { auditModule, type RuleSet, ruleSet } from '../audit-module.ts';
import type { RawFinding } from '../finding.ts';
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
}

export interface Indexed {
  readonly known?: KnownModule;
  /** Why it cannot be read. */
  readonly note?: string;
  /** Its trees are kept for `judge`. */
  readonly held?: boolean;
}

/** Where modules are read and judged: this thread, or another one. */
export interface Bench {
  index(dir: string): Promise<Indexed>;
  /** Must come before the first `judge`. */
  prepare(ground: Ground): Promise<void>;
  judge(job: Job): Promise<readonly RawFinding[]>;
  close(): Promise<void>;
}

/** Trees of so much Python are kept between the two passes; what is over that is parsed twice. */
const HELD_CHARACTERS = 10_000_000;

/** A bench in this thread. */
export function openBench(rules: readonly AuditRule[], heldCharacters = HELD_CHARACTERS): Bench {
  const held = new Map<string, ModuleIndex>();
  let room = heldCharacters;
  let project: Project | undefined;
  let settings: RuleSettings | undefined;
  const sets = new Map<Series | undefined, RuleSet>();
  const named = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    async index(dir) {
      try {
        const index = indexModule(await readModule(dir));
        const size = sizeOf(index);
        const fits = size <= room;
        if (fits) {
          room -= size;
          held.set(dir, index);
        }
        return { known: knownModule(index), held: fits };
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
    async judge({ dir, series, translations }) {
      if (!project || !settings) throw new Error('A bench judges only after it was prepared.');
      const index = held.get(dir) ?? indexModule(await readModule(dir));
      if (held.delete(dir)) room += sizeOf(index);
      const set = remembered(sets, series, () => ruleSet(rules.filter((rule) => holdsIn(rule, series))));
      const wanted = translations ? set.rules : set.rules.filter(({ po }) => !po);
      const extras: ModuleExtras = await readExtras(index.module, wanted);
      const raw = await auditModule({ index, extras, project, series, settings }, set);
      return raw.length === 0 ? raw : withSuppressions(raw, index, extras, named);
    },
    async close() {
      held.clear();
    },
  };
}

function sizeOf({ module }: ModuleIndex): number {
  return module.python.reduce((sum, { source }) => sum + source.text.length, 0);
}

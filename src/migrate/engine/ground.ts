import type { Series } from '../../series/profile.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project, withModules } from '../../source/project/project.ts';

interface Side {
  readonly series: Series;
  /** What Odoo's own modules declare in it, without those that are migrated. */
  readonly core: readonly ModuleFacts[];
}

interface GroundInput {
  /** Modules that are migrated, and those beside them, as they are before the hop. */
  readonly known: readonly ModuleFacts[];
  /** Of those that are migrated, by name: what lies on disk is older. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly old: Side;
  readonly now: Side;
}

/** What is around the modules in one hop. */
export interface Ground {
  /** As all are before it. */
  readonly project: Project;
  /** In the new series; of modules that the hop is done with, as it left them. */
  target(): Project;
  replace(facts: ModuleFacts, texts: ReadonlyMap<string, string>): void;
}

export function hopGround({ known, texts, old, now }: GroundInput): Ground {
  const used = new Set(known.flatMap(({ depends }) => depends));
  const done = new Map(texts);
  const start = createProject(known, now.core, undefined, (module, file) => done.get(module)?.get(file));
  /** Modules as the hop has left them. They are put over the start at once: one over the other would grow slow. */
  const changed = new Map<string, ModuleFacts>();
  let target = start;
  return {
    project: createProject(known, old.core, old.series, (module, file) => texts.get(module)?.get(file)),
    target: () => target,
    replace(facts, left) {
      // Nobody looks at a module that nothing depends on.
      if (!used.has(facts.name)) return;
      done.set(facts.name, left);
      changed.set(facts.name, facts);
      target = withModules(start, [...changed.values()]);
    },
  };
}

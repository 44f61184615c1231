import type { ModuleContext } from '../../audit/rule.ts';
import type { Project } from '../../source/project/project.ts';
import { remembered } from '../../util/remember.ts';

/** A mixin of more models than these says nothing about one of them. */
const MAX_HEIRS = 8;

const heirs = new WeakMap<Project, ReadonlyMap<string, ReadonlySet<string>>>();

/** Models that are made of this one and of which the module knows, where it is a mixin of few. */
export function heirsOf(model: string, { project, module }: ModuleContext): readonly string[] {
  const known = remembered(heirs, project, () => {
    const found = new Map<string, Set<string>>();
    for (const { classes } of project.modules.values())
      for (const { model: heir, inherit } of classes)
        for (const parent of inherit)
          if (parent !== heir) remembered(found, parent, () => new Set<string>()).add(heir);
    return found;
  });
  const all = [...(known.get(model) ?? [])];
  return all.length > MAX_HEIRS ? [] : all.filter((heir) => project.model(heir, module.name).exists);
}

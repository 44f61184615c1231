import { addDependency } from '../../audit/lookup/add-dependency.ts';
import { xmlidRefs } from '../../audit/lookup/xmlid-refs.ts';
import type { ModuleContext } from '../../audit/rule.ts';
import type { ClassFacts } from '../../source/project/facts.ts';
import type { Project, ProjectModel } from '../../source/project/project.ts';
import type { MigrationRule } from '../rule.ts';

/** Something of Odoo that the module uses, and that its dependencies of the new series do not bring any more. */
interface Lost {
  readonly what: string;
  /** Modules of the new series that have it. */
  readonly providers: ReadonlySet<string>;
}

/**
 * Visitor that adds the module to which a part of a dependency moved, such as `stock_delivery` for what `delivery` did
 * with transfers. It is the one that brings all of it along, and the fewest others.
 */
export function neededModules(since: string): Pick<MigrationRule, 'check'> {
  return {
    check(context) {
      const { module, project, target } = context;
      if (!target || !project.closure(module.name).complete || !target.closure(module.name).complete) return;
      const lost = [
        ...lostModels(context, target),
        ...lostMembers(context, target),
        ...lostRecords(context, target),
      ];
      if (lost.length === 0) return;
      const added = smallest(lost, module.name, target);
      const [first] = lost;
      const more = lost.length > 1 ? ` and ${lost.length - 1} more that this module uses` : '';
      const where = `${first?.what}${more} came with its dependencies before ${since}, and do not any more`;
      const at = module.manifest.entries.get('depends');
      context.report({
        at,
        message:
          added === undefined
            ? `${where}: depend on the modules that have them.`
            : `${where}: ${added} has them.`,
        ...(added !== undefined && { fix: addDependency(context, added) }),
      });
    },
  };
}

function lostModels({ module, project }: ModuleContext, target: Project): Lost[] {
  const names = new Set(
    module.python.flatMap(({ classes }) =>
      classes.flatMap(({ kind, inherit }) => (kind === undefined ? [] : inherit)),
    ),
  );
  return [...names].flatMap((name) => {
    const [old, now] = [project.model(name, module.name), target.model(name, module.name)];
    const providers = new Set(target.makers(name).filter((maker) => maker !== module.name));
    return old.exists && !now.exists && providers.size > 0 ? [{ what: `the model ${name}`, providers }] : [];
  });
}

/** Methods and fields that its classes extend. */
function lostMembers({ module, project, index }: ModuleContext, target: Project): Lost[] {
  return [...index.models].flatMap(([name, { classes }]) => {
    const [old, now] = [project.model(name, module.name), target.model(name, module.name)];
    if (!old.exists) return [];
    return classes.flatMap(({ fact }) => {
      const members = [...fact.methods, ...fact.fields].map((each) => each.name);
      return members.flatMap((member) => {
        const owner = ownerOf(old, member, module.name);
        if (owner === undefined || ownerOf(now, member, module.name) !== undefined) return [];
        const providers = providersOf(name, member, owner, { project, target });
        providers.delete(module.name);
        return providers.size > 0 ? [{ what: `${member} of ${name}`, providers }] : [];
      });
    });
  });
}

/** Another module that makes a method or a field of this name. */
function ownerOf({ lineage, delegated }: ProjectModel, member: string, but: string): string | undefined {
  return [...lineage, ...delegated].find((part) => part.module !== but && declares(part, member))?.module;
}

function declares({ methods, fields }: Pick<ClassFacts, 'methods' | 'fields'>, member: string): boolean {
  return Object.hasOwn(methods, member) || Object.hasOwn(fields, member);
}

/**
 * Modules that took it over. They are above the module that had it, for a stranger may have something of the same name;
 * and they did not have it themselves, for what extends it may be left behind.
 */
function providersOf(
  model: string,
  member: string,
  owner: string,
  { project, target }: { readonly project: Project; readonly target: Project },
): Set<string> {
  const found = new Set<string>();
  const makes = (name: string, of: Project) =>
    of.modules.get(name)?.classes.some((part) => part.model === model && declares(part, member)) ?? false;
  const isGone = !target.modules.has(owner);
  for (const name of target.modules.keys()) {
    if (!makes(name, target) || makes(name, project)) continue;
    const { modules } = target.closure(name);
    // It extends what was left behind, and took nothing over.
    if ([...modules].some((each) => each !== name && makes(each, target) && makes(each, project))) continue;
    if (isGone || modules.has(owner)) found.add(name);
  }
  return found;
}

function lostRecords(context: ModuleContext, target: Project): Lost[] {
  const { module, project } = context;
  return xmlidRefs(context).flatMap(({ xmlid, isGroup }) => {
    if (isGroup || project.xmlid(xmlid, module.name).is !== 'found') return [];
    const state = target.xmlid(xmlid, module.name);
    return state.is === 'outside' ? [{ what: xmlid, providers: new Set([state.module]) }] : [];
  });
}

/** The module that brings all of it and the fewest others; undefined when none does, or several do. */
function smallest(lost: readonly Lost[], own: string, target: Project): string | undefined {
  const known = target.closure(own).modules;
  let best: { names: string[]; size: number } | undefined;
  for (const name of target.modules.keys()) {
    if (known.has(name)) continue;
    const { modules, complete } = target.closure(name);
    if (!complete || !lost.every(({ providers }) => [...providers].some((each) => modules.has(each))))
      continue;
    const size = [...modules].filter((each) => !known.has(each)).length;
    if (!best || size < best.size) best = { names: [name], size };
    else if (size === best.size) best.names.push(name);
  }
  return best?.names.length === 1 ? best.names[0] : undefined;
}

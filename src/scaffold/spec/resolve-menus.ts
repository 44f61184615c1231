import { didYouMean } from '../../odoo/suggest.ts';
import type { MenuInput } from './input.ts';
import { keyProblem, keyTitle } from './names.ts';
import type { Resolving } from './resolving.ts';
import type { MenuSpec, ModelSpec, ModuleSpec } from './types.ts';

/** Menus in an order in which each comes after its parent; those that lead nowhere are left out. */
export function resolveMenus(models: readonly ModelSpec[], module: ModuleSpec, r: Resolving): MenuSpec[] {
  const declared: Record<string, MenuInput> = { root: {}, ...r.input.menus };
  const idOf = (key: string): string => `${module.name}_menu_${key}`;
  const parentOf = (key: string | undefined, path: string): string | undefined => {
    if (key === undefined) return undefined;
    if (key in declared) return idOf(key);
    if (/^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/.test(key)) return key;
    r.problems.error(
      path,
      `there is no menu ${key}.${didYouMean(key, Object.keys(declared))} Write a key of menus, or an xmlid`,
    );
    return undefined;
  };

  const sections = Object.entries(declared).map(([key, menu], i): MenuSpec => {
    const path = `menus.${key}`;
    const problem = keyProblem(key);
    if (problem) r.problems.error(path, problem);
    return {
      key,
      id: idOf(key),
      title: menu.title ?? (key === 'root' ? module.title : keyTitle(key)),
      parent:
        key === 'root'
          ? parentOf(menu.parent, `${path}.parent`)
          : parentOf(menu.parent ?? 'root', `${path}.parent`),
      sequence: menu.sequence ?? (key === 'root' ? 50 : 100 + i * 10),
      groups: r.groupIds(menu.groups, `${path}.groups`),
      action: undefined,
    };
  });
  const leaves = models.flatMap((model, i): MenuSpec[] => {
    const menu = r.inputOf(model.name)?.menu;
    if (!model.views || menu === false) return [];
    const path = `${r.pathOf(model.name)}.menu`;
    return [
      {
        key: model.name,
        id: `${model.table}_menu`,
        title: menu?.title ?? model.plural,
        parent: parentOf(menu?.parent ?? 'root', `${path}.parent`),
        sequence: menu?.sequence ?? (i + 1) * 10,
        groups: r.groupIds(menu?.groups, `${path}.groups`),
        action: `${model.table}_action`,
      },
    ];
  });
  return [...inOrder(used(sections, leaves), r), ...leaves];
}

/** Sections above a menu that opens something. */
function used(sections: readonly MenuSpec[], leaves: readonly MenuSpec[]): MenuSpec[] {
  const wanted = new Set<string | undefined>();
  const want = (parent: string | undefined): void => {
    if (parent === undefined || wanted.has(parent)) return;
    wanted.add(parent);
    want(sections.find((section) => section.id === parent)?.parent);
  };
  for (const leaf of leaves) want(leaf.parent);
  return sections.filter((section) => wanted.has(section.id));
}

function inOrder(sections: readonly MenuSpec[], r: Resolving): MenuSpec[] {
  const ordered: MenuSpec[] = [];
  let left = [...sections];
  while (left.length > 0) {
    const ready = left.filter((menu) => !left.some((other) => other.id === menu.parent));
    if (ready.length === 0) {
      r.problems.error(`menus.${left[0]?.key}.parent`, 'the menus form a circle');
      return ordered;
    }
    ordered.push(...ready);
    left = left.filter((menu) => !ready.includes(menu));
  }
  return ordered;
}

import { didYouMean } from '../../util/suggest.ts';
import type { MenuInput } from './input.ts';
import { keyProblem, keyTitle } from './names.ts';
import { actionId, DEFAULT_ACTION } from './resolve-actions.ts';
import type { Resolving } from './resolving.ts';
import type { MenuSpec, ModelSpec, ModuleSpec } from './types.ts';

/** Menus in an order in which each comes after its parent; those that lead nowhere are left out. */
export function resolveMenus(models: readonly ModelSpec[], module: ModuleSpec, r: Resolving): MenuSpec[] {
  const { menus: there, rootMenu } = r.around;
  const root: Record<string, MenuInput> = rootMenu === undefined ? { root: {} } : {};
  const declared: Record<string, MenuInput> = { ...root, ...r.input.menus };
  const idOf = (key: string): string => `${module.name}_menu_${key}`;
  const parentOf = (key: string | undefined, path: string): string | undefined => {
    if (key === undefined) return undefined;
    if (key in declared) return idOf(key);
    if (key === 'root' && rootMenu !== undefined) return rootMenu;
    if (there.has(key)) return key;
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
        key === 'root' || menu.app
          ? parentOf(menu.parent, `${path}.parent`)
          : parentOf(menu.parent ?? 'root', `${path}.parent`),
      icon: checkIcon(menu, key, path, r),
      sequence: menu.sequence ?? (key === 'root' ? 50 : 100 + i * 10),
      groups: r.groupIds(menu.groups, `${path}.groups`),
      action: undefined,
    };
  });
  const leaves = models.flatMap((model, i): MenuSpec[] => {
    const menu = r.inputOf(model.name)?.menu;
    if (!model.views) return [];
    if (menu === false) return actionMenus(model, parentOf, (i + 1) * 10, r);
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
      ...actionMenus(model, parentOf, (i + 1) * 10, r),
    ];
  });
  return [...inOrder(used(sections, leaves), r), ...leaves];
}

/** Menus of the actions besides the usual one, each after it. */
function actionMenus(
  model: ModelSpec,
  parentOf: (key: string | undefined, path: string) => string | undefined,
  sequence: number,
  r: Resolving,
): MenuSpec[] {
  const input = r.inputOf(model.name);
  const usual = typeof input?.menu === 'object' ? input.menu : undefined;
  return Object.entries(input?.actions ?? {}).flatMap(([key, { menu, title }], i): MenuSpec[] => {
    const path = `${r.pathOf(model.name)}.actions.${key}.menu`;
    if (!menu) return [];
    if (key === DEFAULT_ACTION) {
      r.problems.error(path, 'the menu of the usual action stands under menu of the model');
      return [];
    }
    const given = menu === true ? {} : menu;
    return [
      {
        key: `${model.name}.${key}`,
        id: `${model.table}_menu_${key}`,
        title: given.title ?? title ?? keyTitle(key),
        parent: parentOf(given.parent ?? usual?.parent ?? 'root', `${path}.parent`),
        sequence: given.sequence ?? (usual?.sequence ?? sequence) + i + 1,
        groups: r.groupIds(given.groups ?? usual?.groups, `${path}.groups`),
        action: actionId(model.table, key),
      },
    ];
  });
}

function checkIcon(menu: MenuInput, key: string, path: string, r: Resolving): string | undefined {
  if (menu.icon === undefined) return undefined;
  const isApp = menu.parent === undefined && (key === 'root' || menu.app === true);
  if (!isApp) r.problems.error(`${path}.icon`, 'only an app has an icon: root, or a menu with app: true');
  const awesome = /^fa fa-[a-z0-9-]+,#[0-9A-Fa-f]{6},#[0-9A-Fa-f]{6}$/.test(menu.icon);
  if (!awesome && !/^[a-z][a-z0-9_]*,static\/[\w./-]+\.(png|svg)$/.test(menu.icon))
    r.problems.error(
      `${path}.icon`,
      `${JSON.stringify(menu.icon)} should be such as "fa fa-book,#FFFFFF,#714B67" or base,static/description/icon.png`,
    );
  return menu.icon;
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

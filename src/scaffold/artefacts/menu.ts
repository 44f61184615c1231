import type { MenuSpec } from '../spec/types.ts';
import type { Artefact } from './artefact.ts';

/** Menus; the root of an app carries the icon. */
export const menu: Artefact = {
  id: 'menu',
  files({ spec }) {
    if (spec.menus.length === 0) return [];
    const { name } = spec.module;
    const menus = spec.menus.map((entry) => {
      const attributes: [string, string | undefined][] = [
        ['id', entry.id],
        ['name', entry.title],
        ['parent', entry.parent],
        ['action', entry.action],
        ['groups', entry.groups.join(',') || undefined],
        ['sequence', String(entry.sequence)],
        ['web_icon', webIcon(entry, name)],
      ];
      return {
        attributes: attributes
          .filter(([, value]) => value !== undefined)
          .map(([key, value]) => ({ key, value })),
      };
    });
    return [{ path: `views/${name}_menus.xml`, template: 'menu/menus.xml', data: { menus }, load: 'data' }];
  },
};

function webIcon({ parent, icon }: MenuSpec, module: string): string | undefined {
  if (parent !== undefined) return undefined;
  return icon ?? `${module},static/description/icon.png`;
}

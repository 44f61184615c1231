import type { ModuleIndex } from '../../source/module-index.ts';
import type { RecordFact } from '../../source/types.ts';
import { recordField } from '../../source/xml/data.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { Surroundings } from '../spec/surroundings.ts';

/** Groups, menus and models of a module, for a spec that refers to them. */
export function surroundingsOf(index: ModuleIndex): Surroundings {
  const prefix = `${index.module.name}.`;
  const ids = (model: string) =>
    index.records.flatMap(({ fact }) =>
      fact.model === model && fact.xmlid?.startsWith(prefix) ? [fact.xmlid.slice(prefix.length)] : [],
    );
  return {
    groups: new Set(ids('res.groups')),
    menus: new Set(ids('ir.ui.menu')),
    rootMenu: rootMenu(index)?.slice(prefix.length),
    models: new Set([...index.models].flatMap(([name, { own }]) => (own ? [name] : []))),
    views: new Set(ids('ir.ui.view')),
  };
}

/** The first menu of the module without a parent. */
function rootMenu({ module }: ModuleIndex): string | undefined {
  const menus = module.xml.flatMap((file) => file.records.filter((record) => record.model === 'ir.ui.menu'));
  return menus.find((menu) => menu.xmlid?.startsWith(`${module.name}.`) && !hasParent(menu))?.xmlid;
}

function hasParent({ element }: RecordFact): boolean {
  if (element.name === 'record') return recordField(element, 'parent_id') !== undefined;
  return attributeValue(element, 'parent') !== undefined || element.parent?.name === 'menuitem';
}

/** Menus, as far as a file has nothing else. */
export function isMenuFile(elements: readonly { readonly model: string }[]): boolean {
  return elements.length > 0 && elements.every(({ model }) => model === 'ir.ui.menu');
}

/** Elements of the data file right below its root or `<data>`. */
export function topElements(root: Parameters<typeof elementsOf>[0]) {
  return elementsOf(root).flatMap((element) => (element.name === 'data' ? elementsOf(element) : [element]));
}

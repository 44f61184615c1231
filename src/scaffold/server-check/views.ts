import { seriesProfile } from '../../series/profile.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import { parseXml, type XmlElement } from '../../source/xml/tree.ts';
import { compileXPath } from '../../source/xml/xpath.ts';
import { changeMarkup } from '../artefacts/extend.ts';
import type { ExtensionSpec, Spec, ViewChangeSpec } from '../spec/types.ts';
import type { ServerFacts } from './facts.ts';

/** Carries the changes out on the view as the server has it, one after the other as Odoo does. */
export function viewFindings(
  { model, views }: ExtensionSpec,
  facts: ServerFacts,
  errors: string[],
  warnings: string[],
  spec: Spec,
): void {
  const context = { spec, p: seriesProfile(spec.module.series) };
  for (const view of views) {
    const there = facts.views.get(view.parent);
    if (!there) continue;
    const path = `extend.${model.name}.views.${view.parent}`;
    if (there.model !== model.name) {
      errors.push(`${path}: this view is of ${there.model}; put it under extend.${there.model}`);
      continue;
    }
    let { arch } = there;
    for (const change of view.changes) {
      const { root } = parseXml(arch);
      const found = root && targets(root, change.at);
      if (!found) break;
      const [target] = found;
      if (!target) {
        errors.push(
          `${change.path}.at: ${change.at} is nowhere in ${view.parent} on this Odoo${near(root, change.at)}`,
        );
        continue;
      }
      if (found.length > 1 && change.at.includes('/'))
        warnings.push(`${change.path}.at: ${change.at} is there ${found.length} times; Odoo takes the first`);
      arch = changed(arch, target, change, changeMarkup(model, change, context));
    }
  }
}

/** `undefined` for an xpath that is not understood. */
function targets(root: XmlElement, at: string): readonly XmlElement[] | undefined {
  if (/^\w+$/.test(at))
    return [...walkElements(root)].filter(
      (node) => node.name === 'field' && attributeValue(node, 'name') === at,
    );
  return compileXPath(at)?.(root);
}

function near(root: XmlElement, at: string): string {
  const name = /^\w+$/.test(at) ? at : /@name=['"](\w+)['"]\]$/.exec(at)?.[1];
  const same = [...walkElements(root)].find((node) => attributeValue(node, 'name') === name);
  return name !== undefined && same ? `; it has a <${same.name}> of that name` : '';
}

function changed(arch: string, target: XmlElement, { position }: ViewChangeSpec, inner: string): string {
  const insert = (at: number): string => arch.slice(0, at) + inner + arch.slice(at);
  switch (position) {
    case 'before':
      return insert(target.start);
    case 'after':
      return insert(target.end);
    case 'replace':
      return arch.slice(0, target.start) + inner + arch.slice(target.end);
    case 'attributes':
      return arch;
    case 'inside': {
      if (arch[target.tag.end - 2] !== '/') return insert(target.inner.end);
      const open = arch.slice(0, target.tag.end - 2);
      return `${open}>${inner}</${target.name}>${arch.slice(target.tag.end)}`;
    }
  }
}

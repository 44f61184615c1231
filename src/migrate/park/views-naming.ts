import type { ModuleIndex } from '../../source/module-index.ts';
import type { Project } from '../../source/project/project.ts';
import { attribute, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { LeftOut } from './names-left-out.ts';
import type { Stop } from './part.ts';

/**
 * Fields in views, and first steps of related ones, that are left out of a model which others inherit. The audit takes
 * such a model to rely on what those have; Odoo looks at its own views and related fields all the same.
 */
export function mixinUses(
  { module, views }: ModuleIndex,
  { fields }: LeftOut,
  project: Project,
): readonly Stop[] {
  const isGone = (model: string | undefined, name: string) =>
    model !== undefined &&
    fields.get(model)?.has(name) === true &&
    project.model(model, module.name).field(name) === undefined;
  const found: Stop[] = [];
  const tell = (path: string, { start, end }: { start: number; end: number }, name: string) => {
    const message = `${name}, which this needs, is left out too.`;
    found.push({ path, start, end, name, rule: 'parked', message });
  };
  for (const { model, roots, source } of views)
    for (const field of roots.flatMap(ownFields)) {
      const name = attribute(field, 'name');
      if (name && isGone(model, name.value)) tell(source.path, name.valueSpan, name.value);
    }
  for (const { classes, source } of module.python)
    for (const { model, fields: own } of classes)
      for (const { kwargs } of own) {
        const related = kwargs.get('related');
        const [first = ''] = typeof related?.value === 'string' ? related.value.split('.') : [];
        if (related && isGone(model, first)) tell(source.path, related, first);
      }
  return found;
}

/** Fields of the model of the view, not those of the lists inside one. */
function ownFields(element: XmlElement): XmlElement[] {
  if (element.name === 'field' && attribute(element, 'position') === undefined) return [element];
  return elementsOf(element).flatMap(ownFields);
}

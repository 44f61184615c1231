import { type ModuleIndex, manualModels } from '../../../source/module-index.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';

/**
 * The model that a many2one to `ir.model` names: one of this module, or one whose xmlid can be read back, such as
 * `base.model_res_partner`. An underscore in a name of another module's model is not told from a dot.
 */
export function modelRef(index: ModuleIndex, record: XmlElement, field: string): string | undefined {
  const found = recordField(record, field);
  const ref =
    found &&
    (attributeValue(found, 'ref') ??
      /ref\(['"]([\w.]+)['"]\)/.exec(attributeValue(found, 'eval') ?? '')?.[1]);
  return ref === undefined ? undefined : modelOfXmlid(index, ref);
}

export function modelOfXmlid(index: ModuleIndex, xmlid: string): string | undefined {
  const name = xmlid.slice(xmlid.indexOf('.') + 1);
  if (!name.startsWith('model_')) return undefined;
  const table = name.slice('model_'.length);
  const made = [...index.models.keys(), ...manualModels(index).values()];
  const own = made.find((model) => model.replaceAll('.', '_') === table);
  return own ?? table.replaceAll('_', '.');
}

import type { MigrationRule } from '../rule.ts';
import type { FieldNames } from './field-names.ts';
import { fieldTeller } from './field-teller.ts';
import { fieldsInPython } from './fields-in-python.ts';
import { fieldsInXml } from './fields-in-xml.ts';

/**
 * Visitors that give fields their new names where the model is known: on recordsets, in views, and in texts that name
 * fields, such as paths, domains and keys of values.
 */
export function renamedFields(
  names: FieldNames,
  since: string,
): Required<Pick<MigrationRule, 'python' | 'arch' | 'xml'>> {
  const teller = fieldTeller(names, since);
  return { ...fieldsInPython(teller), ...fieldsInXml(teller) };
}

/** `ttype` of `ir.model.fields` by class, where lower case is not enough. */
const TTYPES: Readonly<Record<string, string>> = {
  Image: 'binary',
  Many2oneReference: 'many2one_reference',
  PropertiesDefinition: 'properties_definition',
};

/** Of a class in `odoo.fields`, such as `Many2one`. */
export function ttypeOf(type: string): string {
  return TTYPES[type] ?? type.toLowerCase();
}

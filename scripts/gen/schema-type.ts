/** A JSON Schema as zod writes it, as far as the pages read it. */
export interface Property {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Property | boolean;
  readonly anyOf?: readonly Property[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Property;
  readonly default?: unknown;
  readonly description?: string;
}

/** The type in words, for a table cell. */
export function typeOf(property: Property): string {
  if (property.anyOf) return [...new Set(property.anyOf.map(typeOf))].join(' or ');
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.type === 'array') return `list of ${property.items ? typeOf(property.items) : 'anything'}`;
  return property.type ?? 'anything';
}

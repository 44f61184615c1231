import * as z from 'zod';

/** JSON Schema of a tool's arguments, without what says nothing and costs tokens. */
export function inputSchema(input: z.ZodType): { type: 'object'; [key: string]: unknown } {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input', override: prune });
  return { ...schema, type: 'object' };
}

function prune({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  delete jsonSchema.propertyNames;
}

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
  const { additionalProperties: others } = jsonSchema;
  if (typeof others === 'object' && others !== null && Object.keys(others).length === 0)
    delete jsonSchema.additionalProperties;
  // Nobody sends an empty text or list where none is wanted; a call is checked all the same.
  if (jsonSchema.minLength === 1) delete jsonSchema.minLength;
  if (jsonSchema.minItems === 1) delete jsonSchema.minItems;
  if (Array.isArray(jsonSchema.default) && jsonSchema.default.length === 0) delete jsonSchema.default;
  // The words say what true does: without them it is not done.
  if (jsonSchema.default === false) delete jsonSchema.default;
}

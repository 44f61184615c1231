import * as z from 'zod';
import { readFieldText } from './field-text.ts';
import type { FieldEntry, ModelInput } from './model-input.ts';
import { model, values } from './model-input.ts';
import { pluralOf, recordVariable } from './names.ts';
import { names, shape } from './shape.ts';

/** A button in the header of a form that opens or sends something. */
export const opener = shape({
  title: z.string().optional(),
  from: names.optional().describe('States in which it is shown; all when left out'),
  groups: names.optional(),
  primary: z.boolean().optional(),
});

const { fields, constraints, methods, access } = model.shape;

export const wizard = shape({
  title: z.string().describe('Of the window and of the entry in the Action menu, such as Return Books'),
  from: z
    .string()
    .optional()
    .describe(
      'Model from whose records it is opened; they are in the first m2m or m2o to that model, which is added when there is none',
    ),
  in: z
    .array(z.enum(['list', 'form']))
    .optional()
    .describe('Views of `from` whose Action menu offers it; both when left out, [] for none'),
  button: z
    .union([z.literal(true), opener])
    .optional()
    .describe('A button on the form of `from`'),
  fields,
  constraints,
  methods,
  columns: z.array(z.array(z.string())).optional().describe('Fields of the form, column by column'),
  apply: shape({
    title: z.string().optional(),
    body: z
      .string()
      .describe(
        'Python statements on self, the one wizard; the records are in its field, such as self.loan_ids. Closes the window unless it ends with return',
      ),
    expect: values.optional().describe('Values that a record of `from` must have afterwards: becomes a test'),
  })
    .optional()
    .describe('The main button; a wizard without it is a line of another one'),
  access,
  groups: names.optional().describe('Who finds it in the Action menu; all when left out'),
});

export type WizardInput = z.output<typeof wizard>;

/**
 * The wizard as a model: the field that holds the records it was opened from is put first where it is missing.
 * Of a model that nobody knows it is left out, which is told of under `from`.
 */
export function wizardAsModel(
  { title, from, ...input }: WizardInput,
  isKnown: (model: string) => boolean,
): ModelInput {
  const has = Object.values(input.fields).some((entry) => pointsTo(entry, from ?? ''));
  const added =
    from === undefined || has || !isKnown(from)
      ? {}
      : {
          [`${recordVariable(from)}_ids`]: {
            type: 'many2many',
            comodel: from,
            required: true,
            title: pluralOf(titleOf(from)),
          },
        };
  return {
    title,
    fields: { ...added, ...input.fields },
    constraints: input.constraints,
    methods: input.methods,
    views: false,
    access: input.access,
  };
}

function titleOf(name: string): string {
  const last = name.split('.').at(-1) ?? name;
  return last.charAt(0).toUpperCase() + last.slice(1).replaceAll('_', ' ');
}

function pointsTo(entry: FieldEntry, comodel: string): boolean {
  try {
    const field = typeof entry === 'string' ? readFieldText(entry) : entry;
    const read = field.comodel === undefined ? readFieldText(field.type) : field;
    return read.comodel === comodel && /^(many2(one|many)|m2[om])\b/.test(read.type);
  } catch {
    // What is wrong with the field is told by who reads it.
    return false;
  }
}

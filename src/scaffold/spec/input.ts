import * as z from 'zod';
import { SERIES } from '../../series/profile.ts';
import { partShape } from '../parts/index.ts';
import { extension } from './extend-input.ts';
import { menuSection, model } from './model-input.ts';
import { DEVELOPMENT_STATUS } from './publication.ts';
import { names, shape } from './shape.ts';

/** What a spec looks like before defaults and cross-checks. */
export const specInput = shape({
  odoo: z.literal(1).optional().describe('Version of this format'),
  module: shape({
    name: z.string().describe('Technical name, such as library'),
    title: z.string(),
    series: z.enum(SERIES, {
      error: (issue) =>
        `${JSON.stringify(issue.input)} is no series that is served: use ${SERIES.join(', ')}, in quotes`,
    }),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'use three numbers such as 1.0.0; the series is put before them')
      .optional(),
    summary: z.string().optional(),
    description: z.string().optional(),
    author: z.string().min(1, 'name an author: Odoo warns when there is none'),
    website: z.string().optional(),
    license: z
      .enum([
        'LGPL-3',
        'AGPL-3',
        'GPL-2',
        'GPL-3',
        'GPL-3 or any later version',
        'OEEL-1',
        'OPL-1',
        'Other OSI approved licence',
        'Other proprietary',
      ])
      .optional(),
    category: z.string().optional(),
    depends: z.array(z.string()).optional(),
    app: z.boolean().optional(),
    target: z
      .enum(['python', 'data'])
      .optional()
      .describe('data: models and fields as x_ records, without Python, for a database that takes no files'),
    style: z
      .enum(['odoo', 'oca'])
      .optional()
      .describe("Layout by Odoo's own guidelines (the default) or by the OCA's"),
    repository: z
      .string()
      .optional()
      .describe('On GitHub, such as OCA/server-tools; the website of a module of style oca'),
    maintainers: z.array(z.string()).optional().describe('GitHub logins, for style oca'),
    contributors: z
      .array(z.string())
      .optional()
      .describe('Such as "Jane Doe <jane@example.com>", for style oca; the authors when left out'),
    development_status: z.enum(DEVELOPMENT_STATUS).optional().describe('For style oca'),
  }),
  groups: z
    .record(
      z.string(),
      shape({ title: z.string().optional(), implies: names.optional(), users: names.optional() }),
    )
    .optional(),
  menus: z
    .record(z.string(), menuSection)
    .optional()
    .describe('Menus that open nothing; root carries the title of the module'),
  models: z.record(z.string(), model).default({}).describe('Model by name, such as library.book'),
  extend: z
    .record(z.string(), extension)
    .optional()
    .describe("Fields, methods and view changes for other modules' models, such as res.partner"),
  // Each part reads its own key; naming them here would write every part twice.
  ...(partShape as Record<never, never>),
});

export type SpecInput = z.output<typeof specInput>;
export type { FieldEntry, FieldInput, MenuInput, ModelInput, ViewsInput } from './model-input.ts';

/** The JSON Schema of a spec, for an editor or a model. */
export function specJsonSchema(): object {
  return z.toJSONSchema(specInput, { io: 'input' });
}

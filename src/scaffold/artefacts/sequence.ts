import { complete } from '../spec/rights.ts';
import type { Artefact } from './artefact.ts';

/** Sequences that number records. A company that wants numbers of its own adds a sequence with the same code. */
export const sequence: Artefact = {
  id: 'sequence',

  files({ spec }) {
    return spec.models.flatMap(({ name, table, title, sequence: given }) =>
      given
        ? [
            {
              path: `data/${table}_sequence.xml`,
              template: 'sequence/sequence.xml',
              data: { ...given, title, code: name },
              load: 'data' as const,
            },
          ]
        : [],
    );
  },

  expected({ spec }) {
    return {
      records: spec.models.flatMap(({ name, sequence: given }) =>
        given
          ? [
              {
                xmlid: complete(spec, given.id),
                model: 'ir.sequence',
                values: {
                  code: name,
                  prefix: given.prefix ?? false,
                  suffix: given.suffix ?? false,
                  padding: given.padding,
                  implementation: given.noGap ? 'no_gap' : 'standard',
                },
              },
            ]
          : [],
      ),
    };
  },
};

import type { Artefact } from './artefact.ts';

/** Access rows, in the order of the models and of the groups in the spec. */
export const access: Artefact = {
  id: 'access',
  files({ spec }) {
    const bit = (allowed: boolean): string => (allowed ? '1' : '0');
    const rows = spec.models.flatMap((model) =>
      model.access.map((row) => ({
        id: `access_${model.table}_${row.slug}`,
        name: `${model.name}.${row.slug}`,
        model: `model_${model.table}`,
        group: row.group,
        bits: [row.read, row.write, row.create, row.unlink].map(bit).join(','),
      })),
    );
    return [
      {
        path: 'security/ir.model.access.csv',
        template: 'access/ir.model.access.csv',
        data: { rows },
        load: 'data',
      },
    ];
  },
};

import { wizardModels } from '../parts/wizards.ts';
import type { AccessSpec, ModelSpec } from '../spec/types.ts';
import type { Artefact } from './artefact.ts';

/** Access rows, in the order of the models and of the groups in the spec. */
export const access: Artefact = {
  id: 'access',
  files({ spec }) {
    const rows = [
      ...[...spec.models, ...wizardModels(spec)].flatMap((model) =>
        rowsOf(model, model.access, `model_${model.table}`),
      ),
      ...spec.extensions.flatMap(({ model, access, modelRef }) => rowsOf(model, access, modelRef ?? '')),
    ];
    if (rows.length === 0) return [];
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

function rowsOf(model: ModelSpec, access: readonly AccessSpec[], ref: string) {
  const bit = (allowed: boolean): string => (allowed ? '1' : '0');
  return access.map((row) => ({
    id: `access_${model.table}_${row.slug}`,
    name: `${model.name}.${row.slug}`,
    model: ref,
    group: row.group,
    bits: [row.read, row.write, row.create, row.unlink].map(bit).join(','),
  }));
}

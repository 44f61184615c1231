import type { ChangedType } from '../change.ts';
import { only, type Row, type Section, type SectionContext, type SectionMaker } from '../section.ts';

function converted(
  context: SectionContext,
  conversion: ChangedType['conversion'],
  value: (change: ChangedType) => Row['value'] | undefined,
  section: Omit<Section, 'phase' | 'rows'>,
): Section | undefined {
  const rows = only(context, 'changed-type').flatMap((change) => {
    const row = change.conversion === conversion ? value(change) : undefined;
    return row === undefined ? [] : [{ comments: [`${change.model}.${change.field}`], value: row }];
  });
  return rows.length === 0 ? undefined : { phase: 'post', rows, ...section };
}

export const many2manyFields: SectionMaker = (context) =>
  converted(
    context,
    'many2one-to-many2many',
    ({ table, backup, relation }) => relation && [table, backup ?? '', relation.table, relation.columns],
    {
      constant: 'MANY2MANY_FIELDS',
      comment: 'Table, column that was a many2one, table and columns of the many2many.',
      call: [
        'for table, backup, relation, columns in MANY2MANY_FIELDS:',
        '    fill_many2many(cr, table, backup, relation, columns)',
      ],
      helpers: ['fill_many2many'],
    },
  );

export const many2oneFields: SectionMaker = (context) =>
  converted(
    context,
    'many2many-to-many2one',
    ({ table, field, relation }) => relation && [table, field, relation.table, relation.columns],
    {
      constant: 'MANY2ONE_FIELDS',
      comment: 'Table, column, table and columns of what was a many2many. That table stays.',
      call: [
        'for table, column, relation, columns in MANY2ONE_FIELDS:',
        '    fill_many2one(cr, table, column, relation, columns)',
      ],
      helpers: ['fill_many2one'],
    },
  );

export const namedRecords: SectionMaker = (context) =>
  converted(
    context,
    'name-to-record',
    ({ table, field, backup, comodel }) => [table, field, backup ?? '', comodel ?? ''],
    {
      constant: 'RECORDS_BY_NAME',
      comment: 'Table, column, column that was a text, model whose records are called so.',
      call: [
        'for table, column, backup, comodel in RECORDS_BY_NAME:',
        '    records_by_name(env, table, column, backup, comodel)',
      ],
      helpers: ['records_by_name'],
      usesEnv: true,
    },
  );

export const recordNames: SectionMaker = (context) =>
  converted(
    context,
    'record-to-name',
    ({ table, field, backup, comodel }) => [table, field, backup ?? '', comodel ?? ''],
    {
      constant: 'NAMES_OF_RECORDS',
      comment: 'Table, column, column that was a many2one, its model.',
      call: [
        'for table, column, backup, comodel in NAMES_OF_RECORDS:',
        '    names_of_records(env, table, column, backup, comodel)',
      ],
      helpers: ['names_of_records'],
      usesEnv: true,
    },
  );

export const listViews: SectionMaker = (context) => {
  const [change] = only(context, 'list-views');
  if (!change) return undefined;
  return {
    phase: 'end',
    constant: 'LIST_MODELS',
    comment: 'Models whose actions may name views tree, which are list since 18.0.',
    rows: change.models.map((model) => ({ comments: [], value: model })),
    call: ['rename_list_views(cr, LIST_MODELS)'],
    helpers: ['rename_list_views'],
  };
};

/** Names that a user's filters, views and actions may still say. */
export const leftovers: SectionMaker = (context) => {
  const rows = [
    ...only(context, 'renamed-field').map(({ model, old }) => [model, old]),
    ...only(context, 'removed-field').map(({ model, field }) => [model, field]),
  ].map((value) => ({ comments: [], value }));
  if (rows.length === 0) return undefined;
  return {
    phase: 'end',
    constant: 'GONE_NAMES',
    comment: 'Model, and a field that it has no more.',
    rows,
    call: ['for model, name in GONE_NAMES:', '    tell_leftovers(cr, model, name)'],
    helpers: ['tell_leftovers'],
  };
};

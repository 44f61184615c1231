import { countKey } from '../counts.ts';
import { MANY_ROWS } from '../helpers/constants.ts';
import { counted, only, type SectionContext, type SectionMaker } from '../section.ts';

export const selections: SectionMaker = (context) => {
  const { flavour, counts } = context;
  const rows = only(context, 'changed-selection').map(({ model, table, field, mapping, backup }) => ({
    comments: Object.keys(mapping).flatMap((key) =>
      counted(counts, countKey('key', `${model}.${field}:${key}`), `rows with ${key}`),
    ),
    value: [model, table, field, mapping, backup],
  }));
  if (rows.length === 0) return undefined;
  const loop = 'for model, table, column, mapping, backup in SELECTIONS:';
  const common = {
    phase: 'pre',
    constant: 'SELECTIONS',
    comment:
      'Model, table, field, the new key of each that is gone, and a column for the old keys: None leaves the rows, and keeps their keys there.',
    rows,
  } as const;
  if (flavour !== 'upgrade-util')
    return {
      ...common,
      call: [loop.replace('model', '_model'), '    map_selection(cr, table, column, mapping, backup)'],
      helpers: ['map_selection'],
    };
  return {
    ...common,
    call: [
      loop,
      '    known = {old: new for old, new in mapping.items() if new is not None}',
      '    util.change_field_selection_values(cr, model, column, known)',
      '    map_selection(cr, table, column, mapping, backup)',
    ],
    helpers: ['map_selection'],
  };
};

export const requiredFields: SectionMaker = (context) => {
  const rows = only(context, 'required-field').map(({ model, table, field, columnType, isNew }) => ({
    comments: [
      `${model}.${field} ${isNew ? 'is new and' : 'is'} required, without a default.`,
      ...counted(context.counts, countKey('empty', `${model}.${field}`), 'rows without a value'),
    ],
    value: [table, field, columnType, null],
  }));
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'REQUIRED_FIELDS',
    comment: 'Table, column, type, and the value for rows that have none: yours to give instead of None.',
    rows,
    call: [
      'for table, column, column_type, value in REQUIRED_FIELDS:',
      '    fill_required(cr, table, column, column_type, value)',
    ],
    helpers: ['fill_required'],
  };
};

export const relatedFields: SectionMaker = (context) => {
  const rows = only(context, 'stored-compute').flatMap(({ model, table, field, columnType, way }) =>
    way
      ? [
          {
            comments: counted(context.counts, countKey('rows', model), 'rows'),
            value: [table, field, columnType, way.steps, way.column],
          },
        ]
      : [],
  );
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'RELATED_FIELDS',
    comment:
      'Table, new column, type, the many2one columns with the tables they lead to, and the column there.',
    rows,
    call: [
      'for table, column, column_type, steps, last in RELATED_FIELDS:',
      '    fill_related(cr, table, column, column_type, steps, last)',
    ],
    helpers: ['fill_related'],
  };
};

/** Those of tables that are known to be small are Odoo's business. */
function largeComputes(context: SectionContext) {
  return only(context, 'stored-compute').filter(
    ({ model, way }) => !way && (context.counts.get(countKey('rows', model)) ?? MANY_ROWS) >= MANY_ROWS,
  );
}

export const postponedComputes: SectionMaker = (context) => {
  const rows = largeComputes(context).map(({ model, table, field, columnType }) => ({
    comments: counted(context.counts, countKey('rows', model), 'rows'),
    value: [table, field, columnType],
  }));
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'COMPUTED_FIELDS',
    comment: 'Table, new column and type. Large tables are filled by post-migration.py, small ones by Odoo.',
    rows,
    call: [
      'for table, column, column_type in COMPUTED_FIELDS:',
      '    postpone_compute(cr, table, column, column_type)',
    ],
    helpers: ['postpone_compute'],
  };
};

export const recomputed: SectionMaker = (context) => {
  const rows = largeComputes(context).map(({ model, table, field }) => ({
    comments: [],
    value: [model, table, field],
  }));
  if (rows.length === 0) return undefined;
  const common = {
    phase: 'post',
    constant: 'COMPUTED_FIELDS',
    comment: 'Model, table and field whose column pre-migration.py made in a large table.',
    rows,
  } as const;
  if (context.flavour === 'upgrade-util')
    return {
      ...common,
      call: [
        'for model, table, name in COMPUTED_FIELDS:',
        '    if empty_rows(cr, table, name) >= MANY_ROWS:',
        '        util.recompute_fields(cr, model, [name])',
      ],
      helpers: ['empty_rows'],
    };
  return {
    ...common,
    call: ['for model, table, name in COMPUTED_FIELDS:', '    recompute(env, model, table, name)'],
    helpers: ['recompute'],
    usesEnv: true,
  };
};

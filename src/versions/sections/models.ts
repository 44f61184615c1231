import { countKey } from '../counts.ts';
import { counted, only, type SectionMaker } from '../section.ts';

/** How many values there were when the script was written; before anything has another name. */
export const expectedRows: SectionMaker = ({ changes, counts }) => {
  const rows = changes.flatMap((change) => {
    const at = placeBefore(change, changes);
    const number = at && counts.get(at.key);
    return at && number !== undefined && number > 0
      ? [{ comments: [], value: [at.table, at.column, number] }]
      : [];
  });
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'EXPECTED_ROWS',
    comment: 'Table, column, and values in it when this was written.',
    rows,
    call: ['for table, column, expected in EXPECTED_ROWS:', '    check_rows(cr, table, column, expected)'],
    helpers: ['check_rows'],
  };
};

type Changes = Parameters<SectionMaker>[0]['changes'];

function placeBefore(change: Changes[number], changes: Changes) {
  if (change.kind === 'renamed-model')
    return { key: countKey('rows', change.old), table: change.oldTable, column: 'id' };
  const isField = ['renamed-field', 'removed-field', 'changed-type'].includes(change.kind);
  if (!isField || !('field' in change) || !('table' in change)) return undefined;
  if ('backup' in change ? change.backup === undefined : 'column' in change && !change.column)
    return undefined;
  const moved = changes.find((each) => each.kind === 'renamed-model' && each.model === change.model);
  const table = moved?.kind === 'renamed-model' ? moved.oldTable : change.table;
  if (change.kind === 'renamed-field')
    return { key: countKey('filled', `${change.model}.${change.old}`), table, column: change.old };
  const renamed = changes.find(
    (each) => each.kind === 'renamed-field' && each.model === change.model && each.field === change.field,
  );
  // It is counted under its old name already.
  if (renamed) return undefined;
  return { key: countKey('filled', `${change.model}.${change.field}`), table, column: change.field };
}

export const renamedModels: SectionMaker = (context) => {
  const { flavour, counts } = context;
  const rows = only(context, 'renamed-model').map(({ old, model, oldTable, table }) => ({
    comments: counted(counts, countKey('rows', old), 'rows'),
    value: [old, model, oldTable, table],
  }));
  if (rows.length === 0) return undefined;
  const loop = 'for old, new, old_table, table in RENAMED_MODELS:';
  const guard = '    if table_exists(cr, old_table) and not table_exists(cr, table):';
  const tables = ['from odoo.tools.sql import table_exists'];
  const common = {
    phase: 'pre',
    constant: 'RENAMED_MODELS',
    comment: 'Old model, model, old table, table.',
    rows,
  } as const;
  switch (flavour) {
    case 'orm':
      return {
        ...common,
        call: [loop, '    rename_model(cr, old, new, old_table, table)'],
        helpers: ['rename_model'],
      };
    case 'openupgradelib':
      return {
        ...common,
        call: [
          loop,
          guard,
          '        openupgrade.rename_models(cr, [(old, new)])',
          '        openupgrade.rename_tables(cr, [(old_table, table)])',
          '        rename_in_columns(cr, old, new)',
        ],
        helpers: ['rename_in_columns'],
        imports: tables,
      };
    case 'upgrade-util':
      return {
        ...common,
        call: [loop, guard, '        util.rename_model(cr, old, new)'],
        helpers: [],
        imports: tables,
      };
  }
};

export const renamedRelations: SectionMaker = (context) => {
  const rows = only(context, 'renamed-relation').map(({ model, field, old, now }) => ({
    comments: [`${model}.${field}`],
    value: [old.table, old.columns, now.table, now.columns],
  }));
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'RENAMED_RELATIONS',
    comment: 'Tables of many2many fields: old table and columns, table and columns.',
    rows,
    call: [
      'for old, old_columns, new, columns in RENAMED_RELATIONS:',
      '    rename_relation(cr, old, old_columns, new, columns)',
    ],
    helpers: ['rename_relation'],
  };
};

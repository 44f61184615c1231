import { countKey } from '../counts.ts';
import { counted, only, type Section, type SectionMaker } from '../section.ts';

export const renamedFields: SectionMaker = (context) => {
  const { flavour, counts } = context;
  const rows = only(context, 'renamed-field').map(({ model, table, old, field }) => ({
    comments: counted(counts, countKey('filled', `${model}.${old}`), 'values'),
    value: [model, table, old, field],
  }));
  if (rows.length === 0) return undefined;
  const common = {
    phase: 'pre',
    constant: 'RENAMED_FIELDS',
    comment: 'Model, table, old field, field.',
    rows,
  } as const;
  switch (flavour) {
    case 'orm':
      return {
        ...common,
        call: [
          'for model, table, old, new in RENAMED_FIELDS:',
          '    rename_field(cr, model, table, old, new)',
        ],
        helpers: ['rename_field'],
      };
    case 'openupgradelib':
      return {
        ...common,
        call: ['openupgrade.rename_fields(env, RENAMED_FIELDS)'],
        helpers: [],
        usesEnv: true,
      };
    case 'upgrade-util':
      return {
        ...common,
        call: [
          'for model, table, old, new in RENAMED_FIELDS:',
          '    if not has_column(cr, table, new):',
          '        util.rename_field(cr, model, old, new)',
        ],
        helpers: ['has_column'],
      };
  }
};

/** Columns of fields that are gone, and of those whose type nothing can be converted to in its place. */
export const keptColumns: SectionMaker = (context) => {
  const { counts } = context;
  const gone = only(context, 'removed-field').flatMap(({ model, table, field, type, backup }) =>
    backup === undefined
      ? []
      : [
          {
            comments: [
              `${model}.${field} (${type}) is gone.`,
              ...counted(counts, countKey('filled', `${model}.${field}`), 'values'),
            ],
            value: [table, field, backup],
          },
        ],
  );
  const changed = only(context, 'changed-type').flatMap(
    ({ model, table, field, from, to, backup, conversion }) =>
      backup === undefined || conversion === 'lossy'
        ? []
        : [
            {
              comments: [
                `${model}.${field}: ${from} becomes ${to}.`,
                ...counted(counts, countKey('filled', `${model}.${field}`), 'values'),
              ],
              value: [table, field, backup],
            },
          ],
  );
  const rows = [...gone, ...changed];
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'KEPT_COLUMNS',
    comment: 'Table, column, and the name under which it is kept. Drop it when nobody misses it.',
    rows,
    call: ['for table, column, backup in KEPT_COLUMNS:', '    backup_column(cr, table, column, backup)'],
    helpers: ['backup_column'],
  };
};

/** Odoo's library also takes a field out of views, filters and actions; its column is kept under another name by then. */
export const removedFields: SectionMaker = (context) => {
  if (context.flavour !== 'upgrade-util') return undefined;
  const rows = only(context, 'removed-field').map(({ model, field }) => ({
    comments: [],
    value: [model, field],
  }));
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'REMOVED_FIELDS',
    comment: 'Model, field.',
    rows,
    call: [
      'for model, field in REMOVED_FIELDS:',
      '    util.remove_field(cr, model, field, drop_column=False)',
    ],
    helpers: [],
  };
};

export const copiedColumns: SectionMaker = (context) =>
  changedInPlace(context, 'lossy', {
    constant: 'COPIED_COLUMNS',
    comment: 'Table, column, and a copy with all that the new type has no room for.',
    call: ['for table, column, backup in COPIED_COLUMNS:', '    copy_column(cr, table, column, backup)'],
    helpers: ['copy_column'],
  });

export const htmlColumns: SectionMaker = (context) =>
  changedInPlace(context, 'html', {
    constant: 'HTML_COLUMNS',
    comment: 'Table and column of texts that are HTML now.',
    call: ['for table, column in HTML_COLUMNS:', '    text_to_html(cr, table, column)'],
    helpers: ['text_to_html'],
  });

function changedInPlace(
  context: Parameters<SectionMaker>[0],
  wanted: 'lossy' | 'html',
  section: Pick<Section, 'constant' | 'comment' | 'call' | 'helpers'>,
): Section | undefined {
  const rows = only(context, 'changed-type')
    .filter(({ conversion }) => conversion === wanted)
    .map(({ model, table, field, from, to, backup }) => ({
      comments: [
        `${model}.${field}: ${from} becomes ${to}.`,
        ...counted(context.counts, countKey('filled', `${model}.${field}`), 'values'),
      ],
      value: backup === undefined ? [table, field] : [table, field, backup],
    }));
  return rows.length === 0 ? undefined : { phase: 'pre', rows, ...section };
}

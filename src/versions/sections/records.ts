import { countKey } from '../counts.ts';
import { counted, only, type SectionMaker } from '../section.ts';

export const NOUPDATE_FILE = 'noupdate_changes.xml';

export const renamedXmlids: SectionMaker = (context) => {
  const { flavour } = context;
  const rows = only(context, 'renamed-xmlid').map(({ old, xmlid }) => ({
    comments: [],
    value: [old, xmlid],
  }));
  if (rows.length === 0) return undefined;
  const common = {
    phase: 'pre',
    constant: 'RENAMED_XMLIDS',
    comment: 'Old id, id.',
    rows,
  } as const;
  switch (flavour) {
    case 'orm':
      return {
        ...common,
        call: ['for old, new in RENAMED_XMLIDS:', '    rename_xmlid(cr, old, new)'],
        helpers: ['rename_xmlid'],
      };
    case 'openupgradelib':
      return { ...common, call: ['openupgrade.rename_xmlids(cr, RENAMED_XMLIDS)'], helpers: [] };
    case 'upgrade-util':
      return {
        ...common,
        call: [
          'for old, new in RENAMED_XMLIDS:',
          '    if not util.ref(cr, new):',
          '        util.rename_xmlid(cr, old, new)',
        ],
        helpers: [],
      };
  }
};

export const keptRecords: SectionMaker = (context) => {
  const { flavour, module } = context;
  const rows = only(context, 'removed-record').map(({ xmlid, model }) => ({
    comments: [model],
    value: xmlid,
  }));
  if (rows.length === 0) return undefined;
  const common = {
    phase: 'pre',
    constant: 'KEPT_RECORDS',
    comment: 'In no file any more, and kept: rows of the database may name them.',
    rows,
  } as const;
  switch (flavour) {
    case 'orm':
      return {
        ...common,
        call: ['for xmlid in KEPT_RECORDS:', '    keep_record(cr, xmlid)'],
        helpers: ['keep_record'],
      };
    case 'openupgradelib':
      return {
        ...common,
        call: [
          'names = [xmlid.split(".", 1)[1] for xmlid in KEPT_RECORDS]',
          `openupgrade.set_xml_ids_noupdate_value(env, ${JSON.stringify(module)}, names, True)`,
        ],
        helpers: [],
        usesEnv: true,
      };
    case 'upgrade-util':
      return {
        ...common,
        call: ['for xmlid in KEPT_RECORDS:', '    util.force_noupdate(cr, xmlid, True)'],
        helpers: [],
      };
  }
};

export const refreshedRecords: SectionMaker = (context) => {
  const changed = only(context, 'changed-record');
  if (changed.length === 0) return undefined;
  const common = { phase: 'post', constant: 'CHANGED_RECORDS' } as const;
  const rows = changed.map(({ xmlid, model }) => ({ comments: [model], value: xmlid }));
  if (context.flavour === 'upgrade-util')
    return {
      ...common,
      comment: 'Records that Odoo does not update, and that the new version has changed.',
      rows,
      call: [
        'for xmlid in CHANGED_RECORDS:',
        '    util.if_unchanged(cr, xmlid, util.update_record_from_xml)',
      ],
      helpers: [],
    };
  return {
    ...common,
    comment: `Records that Odoo does not update, and that the new version has changed: see ${NOUPDATE_FILE}.`,
    rows,
    call: [`refresh_records(env, CHANGED_RECORDS, ${JSON.stringify(NOUPDATE_FILE)})`],
    helpers: ['refresh_records'],
    usesEnv: true,
  };
};

export const renamedConstraints: SectionMaker = (context) => {
  const rows = only(context, 'renamed-constraint').map(({ table, old, name }) => ({
    comments: [],
    value: [table, old, name],
  }));
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'RENAMED_CONSTRAINTS',
    comment: 'Table, old constraint, constraint.',
    rows,
    call: ['for table, old, new in RENAMED_CONSTRAINTS:', '    rename_constraint(cr, table, old, new)'],
    helpers: ['rename_constraint'],
  };
};

export const uniqueConstraints: SectionMaker = (context) => {
  const rows = only(context, 'new-constraint').flatMap(({ table, name, columns }) =>
    columns
      ? [
          {
            comments: counted(context.counts, countKey('duplicates', name), 'values were there twice'),
            value: [table, name, columns],
          },
        ]
      : [],
  );
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'UNIQUE_CONSTRAINTS',
    comment: 'Table, new constraint, columns.',
    rows,
    call: [
      'for table, name, columns in UNIQUE_CONSTRAINTS:',
      '    warn_of_duplicates(cr, table, name, columns)',
    ],
    helpers: ['warn_of_duplicates'],
  };
};

export const checkConstraints: SectionMaker = (context) => {
  const rows = only(context, 'new-constraint').flatMap(({ table, name, condition }) =>
    condition === undefined ? [] : [{ comments: [], value: [table, name, condition] }],
  );
  if (rows.length === 0) return undefined;
  return {
    phase: 'pre',
    constant: 'CHECK_CONSTRAINTS',
    comment: 'Table, new constraint, condition.',
    rows,
    call: [
      'for table, name, condition in CHECK_CONSTRAINTS:',
      '    warn_of_violations(cr, table, name, condition)',
    ],
    helpers: ['warn_of_violations'],
  };
};

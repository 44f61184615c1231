import type { ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { CsvCell, SourceFile } from '../../../source/types.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attributeValue, textOf } from '../../../source/xml/query.ts';
import { modelRef } from '../s5-probe/model-ref.ts';
import type { ModuleRule } from './rule.ts';

interface AccessRow {
  readonly source: SourceFile;
  readonly cell: CsvCell;
  readonly model: string;
  readonly group: string;
  readonly writes: boolean;
}

/** Access rows of own models that keep records; a wizard's records are its user's alone anyway. */
function* rowsOf({ loaded, models, module }: ModuleIndex): Generator<AccessRow> {
  const byId = new Map(
    [...models.values()].map((facts) => [`model_${facts.model.replaceAll('.', '_')}`, facts]),
  );
  for (const { file } of loaded) {
    if (!('header' in file) || file.model !== 'ir.model.access') continue;
    const column = (name: string) => file.header.findIndex((cell) => cell.value.replace('/', ':') === name);
    const [model, group] = [column('model_id:id'), column('group_id:id')];
    const writing = ['perm_write', 'perm_create', 'perm_unlink'].map(column);
    for (const row of file.rows) {
      const [cell] = row;
      const facts = byId.get((row[model]?.value ?? '').trim().replace(`${module.name}.`, ''));
      if (!cell || !facts?.own || facts.kind !== 'model' || looksItself(facts)) continue;
      yield {
        source: file.source,
        cell,
        model: facts.model,
        group: row[group]?.value.trim() ?? '',
        writes: writing.some((at) => /^(1|true)$/i.test(row[at]?.value.trim() ?? '')),
      };
    }
  }
}

/** Its methods decide about each record. */
function looksItself({ classes }: ModelFacts): boolean {
  return classes.some(({ fact }) => fact.methods.some(({ name }) => /^_?check_access/.test(name)));
}

/** A row without a group is for everybody: also for portal users, and for visitors who are not logged in. */
const everybody: ModuleRule = {
  id: 'access-for-everybody',
  reads: 'csv',
  holds: 'no access row lets everybody change records',
  *check(index) {
    for (const { source, cell, model, group, writes } of rowsOf(index)) {
      if (group !== '' || !writes) continue;
      yield {
        message: `The row has no group: everybody may change ${model}, visitors of the website too.`,
        source,
        at: cell,
        fix: 'Name a group, such as base.group_user.',
      };
    }
  },
};

const OUTSIDERS = new Set(['base.group_portal', 'base.group_public']);

/** Without a rule such a user changes the records of all customers. What all of them see may be meant so. */
const outsiders: ModuleRule = {
  id: 'access-for-outsiders',
  reads: 'data',
  holds: 'whatever portal users and visitors may change is limited by a record rule',
  *check(index) {
    const limited = new Set(
      index.records.flatMap(({ fact }) => {
        const { element } = fact;
        if (fact.model !== 'ir.rule' || !element) return [];
        const groups = recordField(element, 'groups');
        const model = modelRef(index, element, 'model_id');
        if (!groups) return [`${model} `];
        const named = `${attributeValue(groups, 'eval') ?? ''}${textOf(groups)}`;
        return [...OUTSIDERS].filter((group) => named.includes(group)).map((group) => `${model} ${group}`);
      }),
    );
    for (const { source, cell, model, group, writes } of rowsOf(index)) {
      if (!writes || !OUTSIDERS.has(group) || limited.has(`${model} ${group}`) || limited.has(`${model} `))
        continue;
      yield {
        message: `No record rule limits what users of ${group} change of ${model}: they reach every record.`,
        source,
        at: cell,
        fix: `Add an ir.rule for ${model} and ${group}.`,
      };
    }
  },
};

const ADMIN = /\bbase\.group_(?:system|erp_manager)\b/;

const implied: ModuleRule = {
  id: 'group-implies-admin',
  reads: 'data',
  holds: 'no group of the module makes its users administrators',
  *check({ records, module }) {
    for (const { fact, source } of records) {
      const field = fact.model === 'res.groups' && fact.element && recordField(fact.element, 'implied_ids');
      if (!field || !fact.xmlid?.startsWith(`${module.name}.`)) continue;
      const [group] = ADMIN.exec(attributeValue(field, 'eval') ?? '') ?? [];
      if (group === undefined) continue;
      yield {
        message: `${fact.xmlid} implies ${group}: its users administer the whole database.`,
        source,
        at: field.tag,
        fix: 'Imply base.group_user, and give the access rights that are needed.',
        verdict: 'warn',
      };
    }
  },
};

export const EXPOSURE_RULES: readonly ModuleRule[] = [everybody, outsiders, implied];

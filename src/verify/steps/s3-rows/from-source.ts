import { comodelOf, inverseOf } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { FieldFact, SourceFile } from '../../../source/types.ts';
import { count } from '../../count.ts';
import { type Ladder, type Row, textOf } from '../../ladder.ts';
import type { Check } from '../../types.ts';
import { type Defect, verdict } from './collect.ts';
import type { InstalledRows } from './installed.ts';
import { ttypeOf } from './ttype.ts';

const RESTART =
  'If the file on the server is this one, Odoo still runs the Python it loaded before: restart Odoo and verify again.';

/** Every row that the module's own files promise. */
export function sourceChecks(ladder: Ladder, rows: InstalledRows, demo: boolean): Check[] {
  const { index } = ladder;
  return [
    ...modelChecks(index, rows),
    ...fieldChecks(index, rows),
    ...selectionChecks(index, rows),
    ...constraintChecks(index, rows),
    ...recordChecks(index, rows, demo),
  ];
}

function modelChecks({ models }: ModuleIndex, rows: InstalledRows): Check[] {
  const own = [...models.values()].filter((facts) => facts.own);
  const defects = own
    .filter((facts) => !rows.model.has(facts.model))
    .map((facts) =>
      defect(
        `The model ${facts.model} does not exist.`,
        RESTART,
        facts.classes[0]?.file.source,
        facts.classes[0]?.fact.start,
      ),
    );
  return own.length === 0
    ? []
    : verdict('S3', 'models', rows.models.call, `${count(own.length, 'model')} there.`, defects);
}

function* declaredFields({
  models,
}: ModuleIndex): Generator<{ model: string; fact: FieldFact; source: SourceFile }> {
  for (const facts of models.values()) {
    for (const { file, fact } of facts.classes) {
      for (const field of fact.fields) yield { model: facts.model, fact: field, source: file.source };
    }
  }
}

function fieldChecks(index: ModuleIndex, rows: InstalledRows): Check[] {
  const defects: Defect[] = [];
  let seen = 0;
  for (const { model, fact, source } of declaredFields(index)) {
    seen += 1;
    const row = rows.field.get(`${model}.${fact.name}`);
    const wrong = row ? differences(fact, row) : 'is not there';
    if (wrong)
      defects.push(
        defect(
          `${model}.${fact.name} ${wrong}.`,
          row ? `Compare the field with the installed one. ${RESTART}` : RESTART,
          source,
          fact.start,
        ),
      );
  }
  for (const row of rows.fields.rows) {
    if (textOf(row, 'relation') !== '_unknown') continue;
    const name = `${textOf(row, 'model')}.${textOf(row, 'name')}`;
    defects.push({
      message: `${name} points at a model that does not exist.`,
      fix: 'Correct the comodel, or depend on the module that makes it.',
    });
  }
  return seen === 0
    ? []
    : verdict(
        'S3',
        'fields',
        rows.fields.call,
        `${count(seen, 'field')} there, each with its type, comodel, required and store.`,
        defects,
      );
}

function differences(fact: FieldFact, row: Row): string | undefined {
  const literal = (name: string) => fact.kwargs.get(name)?.value;
  const wanted: [string, unknown][] = [
    ['ttype', ttypeOf(fact.type)],
    ['relation', comodelOf(fact)],
    ['relation_field', inverseOf(fact)],
    ['required', typeof literal('required') === 'boolean' ? literal('required') : undefined],
    ['store', typeof literal('store') === 'boolean' ? literal('store') : undefined],
  ];
  // A field without a type of its own takes that of the field it extends.
  const found = wanted.find(([column, value]) => value !== undefined && row[column] !== value);
  return (
    found &&
    `has ${found[0]} ${JSON.stringify(row[found[0]])} where the files say ${JSON.stringify(found[1])}`
  );
}

function selectionChecks(index: ModuleIndex, rows: InstalledRows): Check[] {
  const defects: Defect[] = [];
  let seen = 0;
  for (const { model, fact, source } of declaredFields(index)) {
    const list = (fact.kwargs.get('selection') ?? fact.kwargs.get('selection_add') ?? fact.args[0])?.value;
    const field = rows.field.get(`${model}.${fact.name}`);
    if (fact.type !== 'Selection' || !Array.isArray(list) || !field) continue;
    seen += 1;
    const there = new Set(
      rows.selection.rows
        .filter((row) => Array.isArray(row.field_id) && row.field_id[0] === field.id)
        .map((row) => textOf(row, 'value')),
    );
    const missing = list.flatMap((pair) =>
      Array.isArray(pair) && typeof pair[0] === 'string' && !there.has(pair[0]) ? [pair[0]] : [],
    );
    if (missing.length > 0)
      defects.push(defect(`${model}.${fact.name} lacks ${missing.join(', ')}.`, RESTART, source, fact.start));
  }
  return seen === 0
    ? []
    : verdict(
        'S3',
        'selection-values',
        rows.selection.call,
        `${count(seen, 'selection')} with every value.`,
        defects,
      );
}

function constraintChecks({ models }: ModuleIndex, rows: InstalledRows): Check[] {
  const there = new Set(rows.constraints.rows.map((row) => textOf(row, 'name')));
  const defects: Defect[] = [];
  let seen = 0;
  for (const { model, classes } of models.values()) {
    for (const { file, fact } of classes) {
      for (const object of fact.tableObjects) {
        const name = `${model.replaceAll('.', '_')}_${object.name}`;
        // PostgreSQL's limit: Odoo shortens a longer name with a hash.
        if (name.length > 63) continue;
        seen += 1;
        if (there.has(name)) continue;
        const message = `The ${object.kind.toLowerCase()} ${name} is not in the database.`;
        const fix =
          'Rows that break it may stop it from being added: see the server log for the reason, correct the data, and upgrade.';
        defects.push(defect(message, fix, file.source, object.start));
      }
    }
  }
  return seen === 0
    ? []
    : verdict('S3', 'constraints', rows.constraints.call, `${count(seen, 'SQL constraint')} there.`, defects);
}

function recordChecks({ records, module }: ModuleIndex, rows: InstalledRows, demo: boolean): Check[] {
  const declared = new Map<string, (typeof records)[number]>();
  for (const record of records) {
    const { xmlid } = record.fact;
    if (xmlid?.startsWith(`${module.name}.`) && (demo || !record.demo)) declared.set(xmlid, record);
  }
  const defects = [...declared].flatMap(([xmlid, { fact, source }]) => {
    const model = textOf(rows.xmlid.get(xmlid), 'model');
    if (model === fact.model) return [];
    const message =
      model === '' ? `${xmlid} does not exist.` : `${xmlid} is a ${model}, the files say ${fact.model}.`;
    return [
      defect(
        message,
        'The element was skipped without a word: check its tag, and that its file is listed.',
        source,
        fact.start,
      ),
    ];
  });
  const models = new Map<string, number>();
  for (const { fact } of declared.values()) models.set(fact.model, (models.get(fact.model) ?? 0) + 1);
  const counts = [...models]
    .sort()
    .map(([model, number]) => `${number} ${model}`)
    .join(', ');
  const without = !demo && records.some((record) => record.demo);
  const checks = verdict(
    'S3',
    'records',
    rows.data.call,
    `${count(declared.size, 'record')} there: ${counts || 'none declared'}.`,
    defects,
  );
  if (!without) return checks;
  return [
    ...checks,
    {
      step: 'S3',
      id: 'demo-records',
      verdict: 'skip',
      message: 'The module was installed without demo data: its demo records were not looked at.',
      call: 'ir.module.module.search_read: demo false',
      fix: 'Use a database that was made with demo data.',
    },
  ];
}

function defect(message: string, fix: string, source?: SourceFile, at?: number): Defect {
  return { message, fix, ...(source ? { path: source.path, line: source.lineAt(at ?? 0) } : {}) };
}

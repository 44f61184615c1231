import type { Expected, ExpectedField } from '../../../scaffold/expected.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { count } from '../../count.ts';
import { idOf, type Ladder, type Row, searchRead, textOf } from '../../ladder.ts';
import { constraintPlace, fieldPlace, modelPlace, type Place, recordPlace } from '../../place.ts';
import type { Check } from '../../types.ts';
import { type Defect, verdict } from './collect.ts';
import type { InstalledRows } from './installed.ts';

const FIX =
  'The module no longer does what its spec says: change the spec and scaffold again, or put the code back.';

/** Every row that the spec beside the module promises, down to permissions and menus. */
export async function specChecks(
  ladder: Ladder,
  rows: InstalledRows,
  expected: Expected,
  demo: boolean,
): Promise<Check[]> {
  const { index } = ladder;
  return [
    ...fieldChecks(rows, expected, index),
    ...xmlidChecks(rows, expected, index, demo),
    ...constraintChecks(rows, expected, index),
    ...(await accessChecks(ladder, rows, expected)),
    ...(await ruleChecks(rows, expected, index)),
    ...(await groupChecks(ladder, rows, expected)),
    ...(await viewChecks(rows, expected, index)),
    ...(await actionChecks(rows, expected, index)),
    ...(await menuChecks(rows, expected, index)),
  ];
}

function fieldChecks(rows: InstalledRows, { fields, models }: Expected, index: ModuleIndex): Check[] {
  const defects: Defect[] = [];
  for (const { model, title } of models) {
    const row = rows.model.get(model);
    if (!row) defects.push(wrong(`The model ${model} (${title}) does not exist.`, modelPlace(index, model)));
  }
  for (const field of fields) {
    const row = rows.field.get(`${field.model}.${field.name}`);
    const problem = row ? fieldProblem(field, row, rows) : 'is not there';
    if (!problem) continue;
    const place = fieldPlace(index, field.model, field.name) ?? modelPlace(index, field.model);
    defects.push(wrong(`${field.model}.${field.name} ${problem}.`, place));
  }
  return verdict(
    'S3',
    'spec-fields',
    rows.fields.call,
    `${count(models.length, 'model')} and ${count(fields.length, 'field')} are what the spec says.`,
    defects,
  );
}

function fieldProblem(field: ExpectedField, row: Row, rows: InstalledRows): string | undefined {
  const wanted: [string, unknown][] = [
    ['ttype', field.ttype],
    ['relation', field.relation ?? false],
    ['relation_field', field.relationField],
    ['required', field.required],
    ['store', field.stored],
  ];
  const found = wanted.find(([column, value]) => value !== undefined && row[column] !== value);
  if (found)
    return `has ${found[0]} ${JSON.stringify(row[found[0]])} where the spec says ${JSON.stringify(found[1])}`;
  if (!field.selection) return undefined;
  const values = rows.selection.rows
    .filter((each) => idOf(each, 'field_id') === row.id)
    .sort((a, b) => Number(a.sequence) - Number(b.sequence))
    .map((each) => textOf(each, 'value'));
  const said = field.selection.map(([value]) => value);
  return values.join() === said.join()
    ? undefined
    : `offers ${values.join(', ')} where the spec says ${said.join(', ')}`;
}

function xmlidChecks(rows: InstalledRows, { xmlids }: Expected, index: ModuleIndex, demo: boolean): Check[] {
  const wanted = xmlids.filter((each) => demo || !each.demo);
  const models = new Map<string, number>();
  for (const { model } of wanted) models.set(model, (models.get(model) ?? 0) + 1);
  const defects = wanted
    .filter(({ xmlid, model }) => textOf(rows.xmlid.get(xmlid), 'model') !== model)
    .map(({ xmlid, model }) => wrong(`${xmlid}, a ${model}, does not exist.`, recordPlace(index, xmlid)));
  const names = new Set(xmlids.map(({ xmlid }) => xmlid));
  for (const [xmlid, row] of rows.xmlid) {
    const model = textOf(row, 'model');
    // A scheduled action brings the server action that it delegates to, under its own id and this suffix.
    const delegated = names.has(xmlid.replace(/_ir_actions_server$/, ''));
    if (models.has(model) && !names.has(xmlid) && !delegated)
      defects.push(wrong(`${xmlid}, a ${model}, is not in the spec.`, recordPlace(index, xmlid)));
  }
  return verdict(
    'S3',
    'spec-xmlids',
    rows.data.call,
    `${count(wanted.length, 'record')} of ${count(models.size, 'model')}, no more and no less.`,
    defects,
  );
}

function constraintChecks(rows: InstalledRows, { sqlConstraints }: Expected, index: ModuleIndex): Check[] {
  const there = new Set(rows.constraints.rows.map((row) => textOf(row, 'name')));
  const defects = sqlConstraints
    .filter(({ name }) => !there.has(name))
    .map(({ model, name }) =>
      wrong(
        `The constraint ${name} is not in the database.`,
        constraintPlace(index, model, name) ?? modelPlace(index, model),
      ),
    );
  if (sqlConstraints.length === 0) return [];
  return verdict(
    'S3',
    'spec-constraints',
    rows.constraints.call,
    `${count(sqlConstraints.length, 'SQL constraint')} there.`,
    defects,
  );
}

async function accessChecks(ladder: Ladder, rows: InstalledRows, { access }: Expected): Promise<Check[]> {
  if (access.length === 0) return [];
  const columns = ['model_id', 'group_id', 'perm_read', 'perm_write', 'perm_create', 'perm_unlink'];
  const { byXmlid, call } = await rows.records('ir.model.access', columns);
  const groups = await groupIds(
    ladder,
    access.map(({ group }) => group),
  );
  const defects = access.flatMap((each) => {
    const row = byXmlid.get(each.xmlid);
    const place = recordPlace(ladder.index, each.xmlid);
    if (!row) return [wrong(`${each.xmlid} does not exist.`, place)];
    const same =
      idOf(row, 'model_id') === rows.model.get(each.model)?.id &&
      idOf(row, 'group_id') === groups.get(each.group) &&
      row.perm_read === each.read &&
      row.perm_write === each.write &&
      row.perm_create === each.create &&
      row.perm_unlink === each.unlink;
    return same
      ? []
      : [wrong(`${each.xmlid} does not give ${each.group} what the spec says on ${each.model}.`, place)];
  });
  return verdict(
    'S3',
    'spec-access',
    call,
    `${count(access.length, 'access row')}, each with its group and its four permissions.`,
    defects,
  );
}

/** Ids of groups by complete xmlid. */
async function groupIds(
  ladder: Ladder,
  xmlids: readonly string[],
): Promise<ReadonlyMap<string, number | undefined>> {
  const names = xmlids.map((xmlid) => xmlid.slice(xmlid.indexOf('.') + 1));
  const { rows } = await searchRead(
    ladder,
    'ir.model.data',
    [
      ['model', '=', 'res.groups'],
      ['name', 'in', names],
    ],
    ['module', 'name', 'res_id'],
  );
  return new Map(rows.map((row) => [`${textOf(row, 'module')}.${textOf(row, 'name')}`, idOf(row, 'res_id')]));
}

async function ruleChecks(rows: InstalledRows, { rules }: Expected, index: ModuleIndex): Promise<Check[]> {
  if (rules.length === 0) return [];
  const { byXmlid, call } = await rows.records('ir.rule', ['model_id', 'domain_force', 'active']);
  const defects = rules.flatMap(({ xmlid, model, domain }) => {
    const row = byXmlid.get(xmlid);
    const same =
      idOf(row, 'model_id') === rows.model.get(model)?.id &&
      bare(textOf(row, 'domain_force')) === bare(domain);
    const place = recordPlace(index, xmlid);
    return same && row?.active === true
      ? []
      : [wrong(`${xmlid} does not limit ${model} to ${domain}.`, place)];
  });
  return verdict('S3', 'spec-rules', call, `${count(rules.length, 'record rule')} there.`, defects);
}

function bare(domain: string): string {
  return domain.replaceAll(/\s/g, '').replaceAll('"', "'");
}

async function groupChecks(ladder: Ladder, rows: InstalledRows, { groups }: Expected): Promise<Check[]> {
  if (groups.length === 0) return [];
  const { byXmlid, call } = await rows.records('res.groups', ['name', 'implied_ids']);
  const ids = await groupIds(
    ladder,
    groups.flatMap(({ implies }) => implies),
  );
  const defects = groups.flatMap(({ xmlid, implies }) => {
    const row = byXmlid.get(xmlid);
    const place = recordPlace(ladder.index, xmlid);
    if (!row) return [wrong(`The group ${xmlid} does not exist.`, place)];
    const implied: readonly unknown[] = Array.isArray(row.implied_ids) ? row.implied_ids : [];
    const missing = implies.filter((group) => !implied.includes(ids.get(group)));
    return missing.map((group) => wrong(`${xmlid} does not imply ${group}.`, place));
  });
  return verdict(
    'S3',
    'spec-groups',
    call,
    `${count(groups.length, 'group')}, each with what it implies.`,
    defects,
  );
}

async function viewChecks(rows: InstalledRows, { views }: Expected, index: ModuleIndex): Promise<Check[]> {
  if (views.length === 0) return [];
  const { byXmlid, call } = await rows.records('ir.ui.view', ['model', 'type', 'active']);
  const defects = views.flatMap(({ xmlid, model, type }) => {
    const row = byXmlid.get(xmlid);
    const same =
      textOf(row, 'model') === model && sameType(textOf(row, 'type'), type) && row?.active === true;
    return same
      ? []
      : [wrong(`${xmlid} is not an active ${type} view of ${model}.`, recordPlace(index, xmlid))];
  });
  return verdict('S3', 'spec-views', call, `${count(views.length, 'view')} there.`, defects);
}

/** One and the same view under two names: `tree` up to 17.0, `list` from 18.0. */
function sameType(a: string, b: string): boolean {
  const one = (type: string) => (type === 'tree' ? 'list' : type);
  return one(a) === one(b);
}

async function actionChecks(
  rows: InstalledRows,
  { actions }: Expected,
  index: ModuleIndex,
): Promise<Check[]> {
  if (actions.length === 0) return [];
  const { byXmlid, call } = await rows.records('ir.actions.act_window', ['res_model', 'view_mode']);
  const defects = actions.flatMap(({ xmlid, model, viewModes }) => {
    const row = byXmlid.get(xmlid);
    const modes = textOf(row, 'view_mode').split(',');
    const same =
      textOf(row, 'res_model') === model &&
      modes.length === viewModes.length &&
      modes.every((mode, at) => sameType(mode, viewModes[at] ?? ''));
    return same
      ? []
      : [wrong(`${xmlid} does not open ${model} as ${viewModes.join(', ')}.`, recordPlace(index, xmlid))];
  });
  return verdict('S3', 'spec-actions', call, `${count(actions.length, 'action')} there.`, defects);
}

async function menuChecks(rows: InstalledRows, { menus }: Expected, index: ModuleIndex): Promise<Check[]> {
  if (menus.length === 0) return [];
  const { byXmlid, call } = await rows.records('ir.ui.menu', [
    'name',
    'parent_id',
    'action',
    'complete_name',
  ]);
  const actionIds = (await rows.records('ir.actions.act_window', ['id'])).byXmlid;
  const defects = menus.flatMap(({ xmlid, parent, action }) => {
    const row = byXmlid.get(xmlid);
    if (!row) return [wrong(`The menu ${xmlid} does not exist.`, recordPlace(index, xmlid))];
    const above =
      parent === undefined || !byXmlid.has(parent) || idOf(row, 'parent_id') === byXmlid.get(parent)?.id;
    const opened = action === undefined ? undefined : actionIds.get(action);
    const opens = opened === undefined || textOf(row, 'action') === `ir.actions.act_window,${opened.id}`;
    return above && opens
      ? []
      : [
          wrong(
            `The menu ${xmlid} is not below ${parent ?? 'the root'} or does not open ${action ?? 'nothing'}.`,
            recordPlace(index, xmlid),
          ),
        ];
  });
  const paths = [...byXmlid.values()].map((row) => textOf(row, 'complete_name')).sort();
  return verdict('S3', 'spec-menus', call, `${count(menus.length, 'menu')}: ${paths.join('; ')}.`, defects);
}

function wrong(message: string, place: Place | undefined): Defect {
  return { message, fix: FIX, ...place };
}

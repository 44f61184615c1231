import type { OdooClient } from '../../odoo/types.ts';
import type { ServerFacts, ServerField, ServerView, WantedFacts } from '../../scaffold/server-check/index.ts';
import type { SeriesProfile } from '../../series/profile.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** Reads from Odoo what a spec has to be compared with: a handful of searches. */
export async function readServerFacts(
  client: OdooClient,
  wanted: WantedFacts,
  profile: SeriesProfile,
  signal: AbortSignal,
): Promise<ServerFacts> {
  const options = { signal, effect: 'read' } as const;
  const search = (model: string, domain: readonly unknown[], fields: readonly string[]): Promise<Row[]> =>
    client.call<Row[]>(model, 'search_read', { args: [domain], kwargs: { fields } }, options);
  const text = (row: Row, key: string): string => (typeof row[key] === 'string' ? row[key] : '');

  const modules = await search('ir.module.module', [['name', 'in', wanted.modules]], ['name', 'state']);
  const models = await search('ir.model', [['model', 'in', [...wanted.models.keys()]]], ['model']);
  const fields = await search(
    'ir.model.fields',
    [['model', 'in', wanted.extended]],
    ['model', 'name', 'ttype', 'relation', 'field_description', 'modules'],
  );
  const split = [...wanted.records.keys()].map((xmlid) => {
    const dot = xmlid.indexOf('.');
    return [xmlid.slice(0, dot), xmlid.slice(dot + 1)] as const;
  });
  const records = await search(
    'ir.model.data',
    [
      ['module', 'in', [...new Set(split.map(([module]) => module))]],
      ['name', 'in', split.map(([, name]) => name)],
    ],
    ['module', 'name', 'model', 'res_id'],
  );
  const views = new Map<string, ServerView>();
  for (const row of records) {
    const xmlid = `${text(row, 'module')}.${text(row, 'name')}`;
    if (!wanted.views.includes(xmlid) || row.model !== 'ir.ui.view') continue;
    const ids = [Number(row.res_id)];
    const [view] = await client.call<Row[]>('ir.ui.view', 'read', { ids, args: [['model']] }, options);
    const answer = await client.call('ir.ui.view', profile.combinedArch, { ids }, options);
    const arch = typeof answer === 'string' ? answer : text(Object(answer) as Row, 'arch');
    if (view) views.set(xmlid, { model: text(view, 'model'), arch });
  }
  return {
    modules: new Map(modules.map((row) => [text(row, 'name'), text(row, 'state')])),
    models: new Set(models.map((row) => text(row, 'model'))),
    fields: fieldsOf(fields, text),
    records: new Map(
      records.map((row) => [`${text(row, 'module')}.${text(row, 'name')}`, text(row, 'model')]),
    ),
    views,
  };
}

function fieldsOf(
  rows: readonly Row[],
  text: (row: Row, key: string) => string,
): Map<string, Map<string, ServerField>> {
  const found = new Map<string, Map<string, ServerField>>();
  for (const row of rows) {
    const model = text(row, 'model');
    const fields = found.get(model) ?? new Map<string, ServerField>();
    found.set(model, fields);
    fields.set(text(row, 'name'), {
      type: text(row, 'ttype'),
      relation: text(row, 'relation') || undefined,
      title: text(row, 'field_description'),
      modules: text(row, 'modules').split(', ').filter(Boolean),
    });
  }
  return found;
}

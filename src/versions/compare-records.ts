import { similarName } from '../util/similar-name.ts';
import { type Comparison, type Findings, nameNow } from './comparison.ts';
import type { SchemaRecord } from './schema.ts';

/** Odoo's own things: what goes with the module's files is loaded anew or deleted by Odoo, and nobody's rows name it. */
const OWN_BUSINESS = /^(ir\.(ui|actions|model|rule|asset|cron|qweb)\b|res\.groups\.privilege$|ir\.module)/;
/** Records that a module makes once and its users then change. */
const CODE = new Set([
  'ir.cron',
  'mail.template',
  'ir.actions.server',
  'ir.rule',
  'res.groups',
  'sms.template',
]);

/** Of more new records than these nobody is asked which one an old one has become: each would be looked at for each. */
const MAX_LIKELY = 500;

/** Records of data files that have another id, went, or changed where Odoo does not look again. */
export function compareRecords(comparison: Comparison, found: Findings): void {
  const { before, after, renames } = comparison;
  // A record in another module's name is that one's.
  const gone = [...before.records.values()].filter(
    ({ xmlid }) => !after.records.has(xmlid) && xmlid.startsWith(`${before.module}.`),
  );
  const freshOf = new Map<string, SchemaRecord[]>();
  for (const record of after.records.values()) {
    if (before.records.has(record.xmlid)) continue;
    const others = freshOf.get(record.model);
    if (others) others.push(record);
    else freshOf.set(record.model, [record]);
  }
  for (const record of gone) {
    const fresh = freshOf.get(nameNow(record.model, comparison)) ?? [];
    const told = renames.xmlids.get(record.xmlid);
    const same = told ?? sameContent(record, gone, fresh);
    if (same !== undefined) found.changes.push({ kind: 'renamed-xmlid', old: record.xmlid, xmlid: same });
    else remove(record, fresh, comparison, found);
  }
  for (const record of after.records.values()) {
    const old = before.records.get(record.xmlid);
    if (old) change(old, record, found);
  }
}

/** The one new record of its model, all of which are given, that says exactly the same. */
function sameContent(
  record: SchemaRecord,
  gone: readonly SchemaRecord[],
  fresh: readonly SchemaRecord[],
): string | undefined {
  if ((record.content?.length ?? 0) <= 60) return undefined;
  const twins = fresh.filter((other) => other.content === record.content);
  if (twins.length !== 1) return undefined;
  const rivals = gone.filter((other) => other.model === record.model && other.content === record.content);
  return rivals.length === 1 ? twins[0]?.xmlid : undefined;
}

function remove(
  record: SchemaRecord,
  fresh: readonly SchemaRecord[],
  comparison: Comparison,
  found: Findings,
): void {
  const { before, after } = comparison;
  const { xmlid, noupdate } = record;
  const model = nameNow(record.model, comparison);
  const others = fresh.length > MAX_LIKELY ? [] : fresh.map((other) => other.xmlid);
  const likely = similarName(xmlid, others);
  // With its model goes all that names it.
  if (before.models.get(record.model)?.own && !after.models.has(model)) return;
  const kept = noupdate || !OWN_BUSINESS.test(model);
  const isAccess = model === 'ir.model.access';
  if (kept && !isAccess && !noupdate) found.changes.push({ kind: 'removed-record', xmlid, model });
  if (kept && !isAccess && likely === undefined) {
    found.questions.push({
      message: `${xmlid} (${model}) is in no file any more and stays in the database, since ${noupdate ? 'Odoo does not touch it' : 'other rows may name it'}. Delete it by hand when it is not needed.`,
      answer: undefined,
    });
  }
  if (likely !== undefined && kept && !isAccess)
    found.questions.push({
      message: `Is ${likely} the old ${xmlid} (${model})? The scripts keep the old record and Odoo makes the new one beside it.`,
      answer: `${xmlid}=${likely}`,
    });
}

/** What is made once and not updated stays as it was. */
function change(old: SchemaRecord, record: SchemaRecord, found: Findings): void {
  if (!old.noupdate || !record.noupdate) return;
  // A field that it says nothing of any more keeps its value.
  const says = [...record.values].some(([name, value]) => old.values.get(name) !== value);
  if (!says || record.source === undefined) return;
  if (!record.source.startsWith('<record') || !CODE.has(record.model)) return;
  found.changes.push({
    kind: 'changed-record',
    xmlid: record.xmlid,
    model: record.model,
    source: record.source,
  });
}

import { modelNames, ownModels, permissionWords, some } from '../access.ts';
import { AUDIENCE_WORDS, AUDIENCES, type Audience, type Reach, reachOf, sensitivity } from '../audience.ts';
import { defineLiveCheck, type LiveContext, type LivePlace } from '../check.ts';
import { modelPlace, recordPlace } from '../places.ts';
import { textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-outside-access',
  aliases: ['LIV004', 'LIV007'],
  severity: 'high',
  summary: 'What portal users and visitors without a login can really read and change',
  why: 'What somebody from outside may do follows from access rows of all modules, the groups that imply each other and the record rules, and no file shows it together. A row without a group, or one for the portal without a rule, opens every record of the model over RPC, with or without a page that shows them.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const { meta } = context;
    const [groups, access, rules] = [await meta.groups(), await meta.access(), await meta.rules()];
    const modelOf = await modelNames(context);
    const reaches = new Map<string, { reach: Reach; audience: Audience }[]>();
    for (const audience of AUDIENCES) {
      for (const reach of reachOf(audience, groups, access, rules, modelOf)) {
        if (reach.restricted) continue;
        reaches.set(reach.model, [...(reaches.get(reach.model) ?? []), { reach, audience }]);
      }
    }
    const models = await meta.models();
    for (const [model, all] of reaches) {
      if (models.get(model)?.transient !== false) continue;
      await open(context, model, all);
    }
  },
});

type Reached = { reach: Reach; audience: Audience };

async function open(context: LiveContext, model: string, all: readonly Reached[]): Promise<void> {
  const about = await concerned(context, model, all);
  if (!about || isGuardedByCode(context, model)) return;
  const { place, byHand } = about;
  const subject = byHand === undefined ? model : `ir.model.access(${byHand})`;
  const writing = all.filter(({ reach }) => reach.permission !== 'perm_read');
  const rows = await counted(context, model);
  const { secret, personal } = await readable(context, model, all);
  const fields = [...secret, ...personal];
  if (writing.length === 0 && fields.length === 0 && byHand === undefined) return;
  const permissions = [...new Set(writing.map(({ reach }) => reach.permission))];
  const may = writing.length > 0 ? `may ${permissionWords(permissions)}` : 'can read';
  const what = fields.length === 0 ? '' : `, ${some(fields)} among the fields`;
  const worse = secret.length > 0 || (writing.length > 0 && (byHand !== undefined || personal.length > 0));
  context.report({
    message: `${people(writing.length > 0 ? writing : all)} ${may} every record of ${model}${rows}${what}, by ${rowNames(writing.length > 0 ? writing : all)}, and no record rule holds them back. Give them a rule with a domain on their own records, or take the right away.`,
    subject,
    place,
    model,
    severity: worse ? 'high' : 'medium',
  });
}

/** The model's own Python decides who may what. Sources: 14.0 and 19.0 mail/models/mail_message.py. */
const GUARDS = ['_check_access', 'check_access_rule', '_search'];

function isGuardedByCode({ project }: LiveContext, model: string): boolean {
  return [...project.modules.values()].some(({ classes }) =>
    classes.some(
      (klass) => klass.model === model && GUARDS.some((name) => Object.hasOwn(klass.methods, name)),
    ),
  );
}

/** Where the right comes from when an audited module has to do with it, or somebody by hand. */
async function concerned(
  context: LiveContext,
  model: string,
  all: readonly Reached[],
): Promise<{ place: LivePlace | undefined; byHand: number | undefined } | undefined> {
  const named = await context.meta.xmlids('ir.model.access');
  const rows = all.flatMap(({ reach }) => reach.rows);
  const own = ownModels(context).find((each) => each.model === model);
  for (const index of context.modules) {
    const row = rows.find(({ id }) => named.get(id)?.startsWith(`${index.module.name}.`));
    const place = row && recordPlace(index, named.get(row.id) ?? '');
    if (place) return { place, byHand: undefined };
  }
  const extra = rows.find(({ id }) => !named.has(id));
  const place = own && modelPlace(own.index, own.model);
  if (extra) return { place, byHand: extra.id };
  return place && { place, byHand: undefined };
}

async function readable(context: LiveContext, model: string, all: readonly Reached[]) {
  const groups = await context.meta.groups();
  const seen = new Set(all.flatMap(({ audience }) => [...groups.closure(groups.id(audience) ?? 0)]));
  const result: Record<'secret' | 'personal', string[]> = { secret: [], personal: [] };
  for (const [name, row] of await context.meta.columns(model)) {
    const kind = sensitivity(name, textOf(row, 'ttype'));
    if (kind === undefined || row.store !== true) continue;
    const visible = groupsOf(context, model, name);
    if (visible && !visible.some((group) => seen.has(groups.id(group) ?? -1))) continue;
    result[kind].push(name);
  }
  return result;
}

/** Groups that a field is limited to: only the source knows. */
function groupsOf({ project }: LiveContext, model: string, field: string): readonly string[] | undefined {
  for (const facts of project.modules.values()) {
    for (const klass of facts.classes) {
      const groups = klass.model === model ? klass.fields[field]?.groups : undefined;
      if (groups) return groups.split(',').map((group) => group.trim());
    }
  }
  return undefined;
}

function people(all: readonly Reached[]): string {
  const words = AUDIENCES.filter((audience) => all.some((each) => each.audience === audience));
  const text = words.map((audience) => AUDIENCE_WORDS[audience]).join(' and ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rowNames(all: readonly Reached[]): string {
  const names = all.flatMap(({ reach }) => reach.rows.map((row) => `"${textOf(row, 'name')}"`));
  return `the access row ${some([...new Set(names)], 3)}`;
}

async function counted({ meta }: LiveContext, model: string): Promise<string> {
  const rows = await meta.size(model).catch(() => undefined);
  return rows === undefined ? '' : ` (${rows.toLocaleString('en-US')} here)`;
}

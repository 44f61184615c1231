import { attributeValue } from '../../source/xml/query.ts';
import { fieldNamed, recordsOf } from './data.ts';
import { compact, groupKey, type Plain, type Reading } from './reading.ts';

// What records of single models say of a model: its rules, its scheduled actions and its numbers.

const RIGHTS = [
  ['r', 'perm_read'],
  ['w', 'perm_write'],
  ['c', 'perm_create'],
  ['d', 'perm_unlink'],
] as const;

/** Record rules by group, besides the one that `company` gives. */
export function rulesInput(model: string, company: boolean, reading: Reading): Plain | undefined {
  const table = model.replaceAll('.', '_');
  const rules: Plain = {};
  for (const { id, element, values } of recordsOf('ir.rule', reading)) {
    if (refOf(element, 'model_id') !== `model_${table}`) continue;
    // These come with `company` and with a portal.
    if (id === `${table}_rule_portal` || (company && id === `${table}_rule_company`)) continue;
    const groups = [...evalOf(element, 'groups').matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)];
    const [group] = groups.map(([, ref = '']) => groupKey(ref, reading));
    const key = group ?? 'global';
    if (groups.length > 1 || key in rules) continue;
    const off = RIGHTS.filter(([, name]) => /^(False|0)$/.test(evalOf(element, name)));
    const perms = RIGHTS.map(([letter]) => letter)
      .filter((letter) => !off.some(([other]) => other === letter))
      .join('');
    const domain = values.domain_force ?? '';
    rules[key] =
      (off.length === 0 ? wordOf(domain) : undefined) ??
      compact({ domain, perms: off.length === 0 ? undefined : perms });
  }
  return Object.keys(rules).length > 0 ? rules : undefined;
}

/** The word that stands for a domain. */
function wordOf(domain: string): string | undefined {
  if (domain === "[(1, '=', 1)]") return 'all';
  if (domain === "[('message_partner_ids', 'in', [user.partner_id.id])]") return 'follower';
  const own =
    /^\[\('([\w.]+)', (?:'=', (?:user(?:\.partner_id)?\.id)|'in', \[user(?:\.partner_id)?\.id\])\)\]$/;
  const field = own.exec(domain)?.[1];
  return field === undefined ? undefined : `own(${field})`;
}

/** Scheduled actions that call a method of a model. */
export function cronsInput(reading: Reading): Plain {
  const models = [...reading.index.models.keys()];
  const entries = recordsOf('ir.cron', reading).flatMap(({ id, element, values }) => {
    const ref = refOf(element, 'model_id')?.replace(`${reading.index.module.name}.`, '');
    const model = models.find((name) => ref === `model_${name.replaceAll('.', '_')}`);
    const method = /^model\.(\w+)\(\)$/.exec(values.code ?? '')?.[1];
    if (model === undefined || method === undefined) return [];
    const prefix = `${model.replaceAll('.', '_')}_cron_`;
    const number = evalOf(element, 'interval_number') || values.interval_number;
    return [
      [
        id.startsWith(prefix) ? id.slice(prefix.length) : id,
        compact({
          title: values.name,
          model,
          every: `${number} ${(values.interval_type ?? '').replace(number === '1' ? /s$/ : /$/, '')}`,
          method,
          active: /^(False|0)$/.test(evalOf(element, 'active')) ? false : undefined,
        }),
      ] as const,
    ];
  });
  return Object.fromEntries(entries);
}

/** The sequence that gives records of a model their numbers, by the body of its `create`. */
export function sequenceInput(model: string, body: string, reading: Reading): Plain | undefined {
  const field = /^ +vals\["(\w+)"\] = sequence\.next_by_code\("([\w.]+)"\)$/m.exec(body);
  const record = recordsOf('ir.sequence', reading).find(({ values }) => values.code === model);
  if (!record || field?.[2] !== model) return undefined;
  const padding = Number(evalOf(record.element, 'padding') || record.values.padding);
  return compact({
    field: field[1],
    prefix: record.values.prefix,
    suffix: record.values.suffix,
    padding: Number.isInteger(padding) ? padding : undefined,
    no_gap: record.values.implementation === 'no_gap' ? true : undefined,
  });
}

type Element = Parameters<typeof fieldNamed>[0];

function refOf(element: Element, name: string): string | undefined {
  const field = fieldNamed(element, name);
  return field && attributeValue(field, 'ref');
}

function evalOf(element: Element, name: string): string {
  const field = fieldNamed(element, name);
  return (field && attributeValue(field, 'eval')) ?? '';
}

import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import type { CallContext } from './context.ts';
import { COUNT, type GroupBy, type Measure, type OrderTerm } from './group-spec.ts';
import { type Having, passes } from './having.ts';

/** Groups looked at beyond the page: to count them, or to apply `having` where the server can't. */
export const MAX_GROUPS = 10_000;

export interface GroupRequest {
  readonly model: string;
  readonly domain: readonly unknown[];
  readonly groups: readonly GroupBy[];
  readonly measures: readonly Measure[];
  readonly having: Having;
  readonly order: readonly OrderTerm[];
  readonly limit: number;
  readonly offset: number;
  readonly context: CallContext;
}

export interface Group {
  /** As Odoo says it, in the order of `groups`: `[7, "Name"]` of a relation, a key, a number, `false`. */
  readonly values: readonly unknown[];
  /** Begin of the period, of the groups that are one; UTC. */
  readonly starts: readonly (string | undefined)[];
  /** In the order of `measures`. */
  readonly measures: readonly unknown[];
  /** What distinguishes its records within the searched ones. */
  readonly domain: readonly unknown[];
}

export interface GroupPage {
  readonly groups: readonly Group[];
  /** Groups in all; a lower bound when `capped`. */
  readonly total: number;
  readonly capped: boolean;
  /** `having` was applied here, to the first `MAX_GROUPS` groups alone. */
  readonly havingCapped: boolean;
}

/**
 * One page of groups, in one shape over `formatted_read_group` (19.0) and `read_group` (to 18.0). The
 * number of all groups needs a second call where there are more than the page holds.
 */
export async function fetchGroups(
  client: OdooClient,
  request: GroupRequest,
  options: CallOptions,
): Promise<GroupPage> {
  const { major } = await client.info(options);
  const { having, limit, offset } = request;
  if (major < 19 && having.length > 0) {
    const all = await callGroups(client, { ...request, limit: MAX_GROUPS + 1, offset: 0 }, major, options);
    const kept = all
      .slice(0, MAX_GROUPS)
      .filter((group) =>
        passes(having, (spec) => group.measures[request.measures.findIndex((one) => one.spec === spec)]),
      );
    const capped = all.length > MAX_GROUPS;
    return { groups: kept.slice(offset, offset + limit), total: kept.length, capped, havingCapped: capped };
  }
  const page = await callGroups(client, { ...request, limit: limit + 1 }, major, options);
  if (page.length <= limit && (page.length > 0 || offset === 0)) {
    return { groups: page, total: offset + page.length, capped: false, havingCapped: false };
  }
  // Without a measure Odoo to 16.0 would take every stored field.
  const counted = { ...request, measures: [COUNT], order: [], limit: MAX_GROUPS + 1, offset: 0 };
  const total = (await callGroups(client, counted, major, options)).length;
  return {
    groups: page.slice(0, limit),
    total: Math.min(total, MAX_GROUPS),
    capped: total > MAX_GROUPS,
    havingCapped: false,
  };
}

async function callGroups(
  client: OdooClient,
  request: GroupRequest,
  major: number,
  options: CallOptions,
): Promise<Group[]> {
  const answer =
    major >= 19
      ? await client.call(
          request.model,
          'formatted_read_group',
          { kwargs: formatted(request) },
          { ...options, effect: 'read' },
        )
      : await client.call(
          request.model,
          'read_group',
          { kwargs: classic(request) },
          { ...options, effect: 'read' },
        );
  if (!Array.isArray(answer))
    throw new OdooError('server', 'Odoo answered with something that is no list of groups.');
  return answer.map((raw: Readonly<Record<string, unknown>>) => toGroup(request, raw, major));
}

/** Source: 19.0 addons/web/models/models.py. */
function formatted({ domain, groups, measures, having, order, limit, offset, context }: GroupRequest) {
  return {
    domain,
    groupby: groups.map((group) => group.spec),
    aggregates: measures.map((measure) => measure.spec),
    ...(having.length > 0 ? { having } : {}),
    ...(order.length > 0 ? { order: orderText(order, (spec) => spec) } : {}),
    limit,
    offset,
    context,
  };
}

/**
 * Measures get names of their own, since two of one field may not share its name. Source: 14.0 to 16.0
 * odoo/models.py, `_read_group_raw`; 17.0 and 18.0, `read_group`.
 */
function classic({ domain, groups, measures, order, limit, offset, context }: GroupRequest) {
  const names = new Map(measures.map((measure, index) => [measure.spec, alias(index)]));
  return {
    domain,
    fields: measures.map((measure, index) => `${alias(index)}:${measure.func}(${measure.field.name})`),
    groupby: groups.map((group) => group.spec),
    ...(order.length > 0 ? { orderby: orderText(order, (spec) => names.get(spec) ?? spec) } : {}),
    limit,
    offset,
    lazy: false,
    context,
  };
}

function alias(index: number): string {
  return `measure_${index}`;
}

function orderText(order: readonly OrderTerm[], name: (spec: string) => string): string {
  return order.map(({ spec, desc }) => `${name(spec)}${desc ? ' desc' : ''}`).join(', ');
}

function toGroup(request: GroupRequest, raw: Readonly<Record<string, unknown>>, major: number): Group {
  const { groups, measures, domain } = request;
  const starts: (string | undefined)[] = [];
  const parts: unknown[] = [];
  for (const [index, { path, spec, granularity }] of groups.entries()) {
    const value = raw[spec];
    const range = granularity && isPeriod(value) ? rangeOf(raw, groups, index, major) : undefined;
    starts.push(range?.[0]);
    if (range) parts.push([path, '>=', range[0]], [path, '<', range[1]]);
    else if (granularity && typeof value === 'number') parts.push([`${path}.${granularity}`, '=', value]);
    else parts.push([path, '=', Array.isArray(value) ? value[0] : (value ?? false)]);
  }
  return {
    values: groups.map((group) => raw[group.spec]),
    starts,
    measures: measures.map((measure, index) =>
      major >= 19
        ? raw[measure.spec]
        : (raw[alias(index)] ?? (measure.spec === '__count' ? raw.__count : undefined)),
    ),
    domain: [...domain, ...parts],
  };
}

/** A period is a label, or from 19.0 its begin and label; a part of a date is a number. */
function isPeriod(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

/**
 * Begin and end of a period: told apart in `__range`, or as conditions of the group's domain. There, the groups
 * stand before what was searched (14.0) or alone (19.0), two periods of one field in the order of the groups.
 */
function rangeOf(
  raw: Readonly<Record<string, unknown>>,
  groups: readonly GroupBy[],
  index: number,
  major: number,
): readonly [string, string] | undefined {
  const { spec = '', path } = groups[index] ?? {};
  const ranges: unknown = raw.__range;
  const told: unknown = ranges && typeof ranges === 'object' ? Reflect.get(ranges, spec) : undefined;
  if (told && typeof told === 'object' && 'from' in told && 'to' in told)
    return [String(told.from), String(told.to)];
  const nth = groups
    .slice(0, index)
    .filter((group) => group.path === path && isPeriod(raw[group.spec])).length;
  const leaves = leavesOf(major >= 19 ? raw.__extra_domain : raw.__domain, '').filter(
    (leaf) => leaf[0] === path,
  );
  const from = leaves.filter((leaf) => leaf[1] === '>=')[nth];
  const until = leaves.filter((leaf) => leaf[1] === '<')[nth];
  return from && until ? [String(from[2]), String(until[2])] : undefined;
}

type Leaf = readonly [path: string, operator: string, value: unknown];

/** The conditions of a domain, those below `any` with the path that leads to them. */
function leavesOf(domain: unknown, prefix: string): Leaf[] {
  if (!Array.isArray(domain)) return [];
  return domain.flatMap((term: unknown): Leaf[] => {
    if (!Array.isArray(term) || term.length !== 3 || typeof term[0] !== 'string') return [];
    const [path, operator, value] = term;
    if (operator === 'any') return leavesOf(value, `${prefix}${path}.`);
    return [[`${prefix}${path}`, String(operator), value]];
  });
}

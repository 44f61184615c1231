import { didYouMean } from '../../util/suggest.ts';
import { flat, list, type Py, str } from '../render/python.ts';
import type { FieldSpec, Values } from '../spec/types.ts';
import type { PartScope } from './part.ts';
import { domainInput, domainNode } from './shown.ts';
import { type Target, targetFields } from './target.ts';

export const TRIGGERS = [
  'on_create',
  'on_write',
  'on_create_or_write',
  'on_unlink',
  'on_time',
  'on_state_set',
  'on_user_set',
  'on_archive',
  'on_unarchive',
] as const;

type Trigger = (typeof TRIGGERS)[number];

/** When an automation runs, so that every series can say it. */
export interface TriggerSpec {
  /** In the series that have triggers for what happens most. */
  readonly name: Trigger;
  /** In the series that know only creation, update, deletion and time. */
  readonly plain: 'on_create' | 'on_write' | 'on_create_or_write' | 'on_unlink' | 'on_time';
  /** What sets it off in a test. */
  readonly by: 'create' | 'write' | 'unlink' | 'time';
  readonly fields: readonly string[];
  readonly domain: string | undefined;
  readonly before: string | undefined;
  /** State of `on_state_set`. */
  readonly value: string | undefined;
  readonly date: { readonly field: string; readonly number: number; readonly unit: string } | undefined;
  /** Values that set it off by themselves. */
  readonly given: Values;
}

interface TriggerInput {
  readonly trigger: Trigger;
  readonly fields?: readonly string[] | undefined;
  readonly domain?: readonly unknown[] | undefined;
  readonly before?: readonly unknown[] | undefined;
  readonly value?: string | undefined;
  readonly date?: string | undefined;
  readonly delay?: string | undefined;
}

/** Keys that belong to some triggers only. */
const BELONGS: Readonly<Record<'fields' | 'before' | 'value' | 'date' | 'delay', readonly Trigger[]>> = {
  fields: ['on_write', 'on_create_or_write'],
  before: ['on_write'],
  value: ['on_state_set'],
  date: ['on_time'],
  delay: ['on_time'],
};

const UNITS: Readonly<Record<string, string>> = {
  minute: 'minutes',
  hour: 'hour',
  day: 'day',
  month: 'month',
};

export function resolveTrigger(
  input: TriggerInput,
  target: Target,
  path: string,
  r: PartScope,
): TriggerSpec | undefined {
  const { trigger } = input;
  for (const key of ['fields', 'before', 'value', 'date', 'delay'] as const) {
    if (input[key] !== undefined && !BELONGS[key].includes(trigger))
      r.problems.error(`${path}.${key}`, `it belongs to ${BELONGS[key].join(' and ')} alone`);
  }
  const known = targetFields(target, r);
  const need = (name: string, at: string): FieldSpec | undefined => {
    const field = known.get(name);
    if (!field)
      r.problems.error(
        `${path}.${at}`,
        `${target.name} has no field ${name} in this spec.${didYouMean(name, known.keys())}`,
      );
    return field;
  };
  for (const name of input.fields ?? []) need(name, 'fields');
  const own = domainSource(input.domain, target, `${path}.domain`, r);
  const plain = { fields: input.fields ?? [], value: undefined, date: undefined, given: {} };
  const domain = text(own);
  switch (trigger) {
    case 'on_create':
    case 'on_create_or_write':
    case 'on_write':
    case 'on_unlink': {
      const by = trigger === 'on_unlink' ? 'unlink' : trigger === 'on_create' ? 'create' : 'write';
      const before = text(domainSource(input.before, target, `${path}.before`, r));
      return { ...plain, name: trigger, plain: trigger, by, domain, before };
    }
    case 'on_time': {
      const date = resolveDate(input, need, path, r);
      return date && { ...plain, name: trigger, plain: trigger, by: 'time', domain, before: undefined, date };
    }
    case 'on_state_set': {
      const state = need('state', 'trigger');
      const values = state?.options.map(([value]) => value) ?? [];
      if (!state) return undefined;
      if (input.value === undefined || !values.includes(input.value)) {
        r.problems.error(`${path}.value`, `should be one of the states: ${values.join(', ')}`);
        return undefined;
      }
      return {
        ...plain,
        ...setOf('state', own, [str('state'), str('='), str(input.value)]),
        name: trigger,
        value: input.value,
        given: { state: input.value },
      };
    }
    case 'on_user_set': {
      if (!need('user_id', 'trigger')) return undefined;
      const set = setOf('user_id', own, [str('user_id'), str('!='), FALSE]);
      return { ...plain, ...set, name: trigger, given: { user_id: { ref: 'base.user_admin' } } };
    }
    default: {
      if (!need('active', 'trigger')) return undefined;
      const archived = trigger === 'on_archive';
      const is = (value: Py): string => text([term([str('active'), str('='), value])]) ?? '';
      return {
        ...plain,
        name: trigger,
        plain: 'on_write',
        by: 'write',
        fields: ['active'],
        domain: text([term([str('active'), str('='), archived ? FALSE : TRUE]), ...own]),
        before: is(archived ? TRUE : FALSE),
        given: { active: !archived },
      };
    }
  }
}

const FALSE: Py = { kind: 'code', code: 'False' };
const TRUE: Py = { kind: 'code', code: 'True' };

/** A field is set, at creation or later. */
function setOf(field: string, own: readonly Py[], condition: readonly Py[]) {
  return {
    plain: 'on_create_or_write' as const,
    by: 'write' as const,
    fields: [field],
    domain: text([term(condition), ...own]),
    before: undefined,
  };
}

function term(items: readonly Py[]): Py {
  return { kind: 'group', open: '(', close: ')', items, explode: false };
}

function domainSource(
  input: readonly unknown[] | undefined,
  target: Target,
  path: string,
  r: PartScope,
): readonly Py[] {
  if (input === undefined) return [];
  const read = domainInput.safeParse(input);
  if (!read.success || !target.own) {
    r.problems.error(
      path,
      target.own ? 'should be terms such as [["state", "=", "done"]]' : 'only a model of this spec takes one',
    );
    return [];
  }
  const node = domainNode(read.data, target.own, path, r);
  return node.kind === 'group' ? node.items : [];
}

/** Source of a domain; in single quotes, since it stands in XML. */
function text(terms: readonly Py[]): string | undefined {
  return terms.length === 0 ? undefined : flat(list(terms), "'");
}

function resolveDate(
  { date, delay = '0 days' }: TriggerInput,
  need: (name: string, at: string) => FieldSpec | undefined,
  path: string,
  r: PartScope,
): TriggerSpec['date'] {
  if (date === undefined) {
    r.problems.error(`${path}.date`, 'is missing: the date field that it waits for');
    return undefined;
  }
  const field = need(date, 'date');
  if (field && !['date', 'datetime'].includes(field.type))
    r.problems.error(`${path}.date`, `${date} is a ${field.type}, not a date or datetime`);
  const match = /^(-?\d+) (minute|hour|day|month)s?$/.exec(delay);
  const unit = UNITS[match?.[2] ?? ''];
  if (unit === undefined) {
    r.problems.error(`${path}.delay`, `${JSON.stringify(delay)} should be such as 2 days, 3 hours or -1 day`);
    return undefined;
  }
  return { field: date, number: Number(match?.[1]), unit };
}

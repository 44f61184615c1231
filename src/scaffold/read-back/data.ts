import type { ModelFacts } from '../../source/model-index.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { parsePython } from '../../source/python/parser.ts';
import type { Literal, RecordFact } from '../../source/types.ts';
import { attributeValue, elementsOf, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { compact, groupKey, groupKeys, oneOrMore, type Plain, type Reading } from './reading.ts';

export interface OwnRecord {
  /** Without the module. */
  readonly id: string;
  readonly element: XmlElement;
  /** Fields that are plain text. */
  readonly values: Readonly<Record<string, string>>;
  readonly demo: boolean;
}

/** Records of the module's data files, in the order of loading. */
export function recordsOf(model: string, { index }: Reading): OwnRecord[] {
  const prefix = `${index.module.name}.`;
  return index.records.flatMap(({ fact, demo }) => {
    const { element } = fact as Partial<RecordFact>;
    if (fact.model !== model || !element || !fact.xmlid?.startsWith(prefix)) return [];
    const values = Object.fromEntries(
      fieldsOf(element).map((field) => [attributeValue(field, 'name') ?? '', textOf(field).trim()]),
    );
    return [{ id: fact.xmlid.slice(prefix.length), element, values, demo }];
  });
}

function fieldsOf(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).filter(({ name }) => name === 'field');
}

export function fieldNamed(element: XmlElement, name: string): XmlElement | undefined {
  return fieldsOf(element).find((field) => attributeValue(field, 'name') === name);
}

/** Key of each group that a spec can name, by its xmlid. */
export function groupKeysOf(reading: Pick<Reading, 'index'>): Map<string, string> {
  const { name } = reading.index.module;
  return new Map(
    recordsOf('res.groups', { ...reading, groups: new Map(), evals: new Map(), notes: [] }).map(({ id }) => [
      id,
      id.startsWith(`${name}_group_`) ? id.slice(`${name}_group_`.length) : id.replace(/^group_/, ''),
    ]),
  );
}

export function groupsInput(reading: Reading): Plain {
  const groups = recordsOf('res.groups', reading).map(({ id, element, values }) => {
    const refs = (name: string): string[] => {
      const field = fieldNamed(element, name);
      const source = (field && attributeValue(field, 'eval')) ?? '';
      return [...source.matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, ref = '']) => ref);
    };
    const users = [...refs('users'), ...refs('user_ids')];
    return [
      reading.groups.get(id) ?? id,
      compact({
        title: values.name,
        implies: oneOrMore(refs('implied_ids').map((ref) => groupKey(ref, reading))),
        users: oneOrMore(users),
      }),
    ] as const;
  });
  return Object.fromEntries(groups);
}

/** Letters by group, from the access rows of the model. */
export function accessInput(model: string, reading: Reading): Plain | undefined {
  const wanted = `model_${model.replaceAll('.', '_')}`;
  const rows = reading.index.module.csv
    .filter((file) => file.model === 'ir.model.access')
    .flatMap((file) => {
      const names = file.header.map((cell) => cell.value.replace(/\/id$/, ':id'));
      return file.rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i] ?? '', cell.value])));
    });
  const entries = rows.flatMap((row) => {
    const ref = (row['model_id:id'] ?? '').split('.').at(-1);
    const group = row['group_id:id'] ?? '';
    if (ref !== wanted || group === '') return [];
    const letters = ['read', 'write', 'create', 'unlink'].map((right, i) =>
      /^(1|true)$/i.test(row[`perm_${right}`] ?? '') ? 'rwcd'[i] : '',
    );
    return [[groupKey(group, reading), letters.join('')] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

interface Menu {
  readonly id: string;
  readonly parent: string | undefined;
  readonly action: string | undefined;
  readonly input: Plain;
}

/** Menus that open nothing, and that of each action. */
export interface Menus {
  readonly sections: Plain;
  of(action: string): Plain | undefined;
}

/** Window actions of a model, the usual one first. */
export function ownActions(model: string, reading: Reading): OwnRecord[] {
  const actions = recordsOf('ir.actions.act_window', reading).filter(
    ({ values }) => values.res_model === model,
  );
  const usual = actions.find(({ id }) => id === `${model.replaceAll('.', '_')}_action`) ?? actions[0];
  return usual ? [usual, ...actions.filter((action) => action !== usual)] : [];
}

export function menusInput(reading: Reading): Menus {
  const { name } = reading.index.module;
  const menus = recordsOf('ir.ui.menu', reading).map((record) => menuOf(record, reading));
  const root = menus.find((menu) => menu.parent === undefined);
  const key = (id: string | undefined): string | undefined => {
    if (id === undefined) return undefined;
    const menu = menus.find((each) => each.id === id);
    if (menu !== undefined && menu === root) return 'root';
    return id.startsWith(`${name}_menu_`) ? id.slice(`${name}_menu_`.length) : menu ? `${name}.${id}` : id;
  };
  const withParent = (menu: Menu) =>
    compact({
      parent: key(menu.parent),
      app: menu.parent === undefined && menu !== root ? true : undefined,
      ...menu.input,
    });
  const sections = menus.filter((menu) => menu.action === undefined);
  return {
    sections: Object.fromEntries(sections.map((menu) => [key(menu.id) ?? menu.id, withParent(menu)])),
    of: (action) => {
      const menu = menus.find((each) => each.action === action);
      return menu && withParent(menu);
    },
  };
}

function menuOf({ id, element, values }: OwnRecord, reading: Reading): Menu {
  const own = (xmlid: string | undefined) => xmlid?.replace(`${reading.index.module.name}.`, '');
  const reference = (name: string) => {
    const field = fieldNamed(element, name);
    return field && attributeValue(field, 'ref');
  };
  const sequence = attributeValue(element, 'sequence') ?? values.sequence;
  const icon = attributeValue(element, 'web_icon') ?? values.web_icon;
  const usual = `${reading.index.module.name},static/description/icon.png`;
  const outer = element.parent?.name === 'menuitem' ? attributeValue(element.parent, 'id') : undefined;
  return {
    id,
    parent: own(attributeValue(element, 'parent') ?? reference('parent_id') ?? outer),
    action: own(attributeValue(element, 'action') ?? reference('action')),
    input: compact({
      title: attributeValue(element, 'name') ?? values.name,
      sequence: sequence === undefined ? undefined : Number(sequence),
      groups: oneOrMore(groupKeys(attributeValue(element, 'groups'), reading)),
      icon: icon === usual ? undefined : icon,
    }),
  };
}

/** Demo records of a model, as far as their values are plain. Python of `eval` must have been read before. */
export function demoInput({ model, field }: ModelFacts, reading: Reading): Plain | undefined {
  const table = `${model.replaceAll('.', '_')}_`;
  const records = recordsOf(model, reading).filter(({ demo }) => demo);
  const tables = [...reading.index.models.keys()].map((name) => `${name.replaceAll('.', '_')}_`);
  const entries = records.map(({ id, element }) => {
    const values = fieldsOf(element).flatMap((node) => {
      const name = attributeValue(node, 'name') ?? '';
      const type = field(name)?.fact.type ?? '';
      const value = demoValue(node, type, tables, reading);
      return value === undefined ? [] : [[name, value] as const];
    });
    return [id.startsWith(table) ? id.slice(table.length) : id, Object.fromEntries(values)] as const;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function demoValue(node: XmlElement, type: string, tables: readonly string[], reading: Reading): unknown {
  const ref = attributeValue(node, 'ref');
  const record = (id: string): string => {
    const table = tables.filter((each) => id.startsWith(each)).sort((a, b) => b.length - a.length)[0];
    if (id.includes('.') || table === undefined) return id;
    return id.slice(table.length);
  };
  if (ref !== undefined) return record(ref);
  const source = attributeValue(node, 'eval');
  if (source === undefined) return textOf(node);
  const time = /^\(DateTime\.now\(\)(?: ([+-]) relativedelta\(days=(\d+)\))?\)\.strftime\('([^']+)'\)$/.exec(
    source,
  );
  if (time) {
    const start = time[3]?.includes('%H') ? 'now' : 'today';
    return time[1] === undefined ? start : `${start}${time[1]}${time[2]}`;
  }
  const literal = reading.evals.get(source);
  return type.endsWith('2many') ? commands(literal, record) : literal;
}

/** Records of an x2many: `(6, 0, ids)`, `(4, id)` and `(0, 0, values)`. */
function commands(value: Literal | undefined, record: (id: string) => string): unknown {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap((command): unknown[] => {
    if (!Array.isArray(command)) return [];
    const [code, first, last] = command;
    if (code === 6 && Array.isArray(last)) return last.map((id) => record(String(id)));
    if (code === 4) return [record(String(first))];
    return code === 0 && typeof last === 'object' ? [last] : [];
  });
  return found.length > 0 ? found : undefined;
}

/** The value of each `eval` and each context of an action in the module's data files: commands as tuples, references as text. */
export async function readEvals({ index }: Pick<Reading, 'index'>): Promise<Map<string, Literal>> {
  const found = new Map<string, Literal>();
  for (const { fact } of index.records) {
    const { element } = fact as Partial<RecordFact>;
    for (const field of element ? fieldsOf(element) : []) {
      const isContext = fact.model === 'ir.actions.act_window' && attributeValue(field, 'name') === 'context';
      const source = attributeValue(field, 'eval') ?? (isContext ? textOf(field).trim() : undefined);
      if (source === undefined || found.has(source)) continue;
      const plain = source
        .replaceAll(/\bCommand\.create\(/g, '(0, 0, ')
        .replaceAll(/\bCommand\.set\(/g, '(6, 0, ')
        .replaceAll(/\bCommand\.link\(/g, '(4, ')
        .replaceAll(/\bref\(\s*(['"][\w.]+['"])\s*\)/g, '$1');
      const root = await parsePython(plain);
      const [statement] = parts(root);
      const [expression] = statement ? parts(statement) : [];
      const value = expression && literalOf(expression, plain);
      if (value !== undefined) found.set(source, value);
    }
  }
  return found;
}

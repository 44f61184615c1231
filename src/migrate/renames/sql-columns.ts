import type { Option, PythonContext } from '../../audit/rule.ts';
import type { Project } from '../../source/project/project.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { remembered } from '../../util/remember.ts';
import {
  type Aliases,
  aliasesIn,
  type Column,
  columnsIn,
  type Table,
  tablesIn,
} from '../python/sql-names.ts';
import type { MigrationRule } from '../rule.ts';
import { type FieldNames, isExtended } from './field-names.ts';
import type { ModelNames } from './renamed-models.ts';

const SQL = /\b(select|from|join|update|insert\s+into|delete\s+from|group\s+by|where)\b/i;
const NO_COLUMN = /^(One2many|Many2many)$/;

const CHOICES: readonly Option[] = [
  { title: 'Take it out of the query, with what depends on it' },
  { title: 'Read what took its place, such as by a JOIN of the table that has it now' },
];

/** Names that the queries of Odoo's own reports give their tables: what extends one writes them. */
const REPORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sale.report': { l: 'sale_order_line', s: 'sale_order', p: 'product_product', t: 'product_template' },
  'purchase.report': { l: 'purchase_order_line', po: 'purchase_order', t: 'product_template' },
  'account.invoice.report': {
    line: 'account_move_line',
    move: 'account_move',
    product: 'product_product',
    template: 'product_template',
  },
  'report.pos.order': { l: 'pos_order_line', s: 'pos_order', pt: 'product_template' },
};

/**
 * Visitor that gives the columns of renamed fields their new names in texts of SQL, and asks about those that are gone.
 * A column belongs to a model where the text, the method or the class around it says of which table its name is.
 */
export function sqlColumns(
  names: FieldNames,
  models: ModelNames,
  since: string,
): Pick<MigrationRule, 'python'> {
  return {
    python: {
      module(root, context) {
        // Scripts of versions that are past are not run again.
        if (!SQL.test(context.text) || /^(migrations|upgrades)\//.test(context.file.source.path)) return;
        const tables = tablesOf(context.project);
        const isTable = (name: string) => tables.has(name);
        const classes = [...walk(root)].filter(({ type }) => type === 'class_definition');
        const inside = new Set<PyNode>();
        for (const node of [...classes, root]) {
          const texts = stringsIn(node).filter((each) => !inside.has(each));
          for (const each of texts) inside.add(each);
          const around = aliasesIn(
            texts.map((each) => context.slice(each)),
            isTable,
          );
          const model = context.file.classes.find(({ start }) => start === node.start)?.model ?? '';
          const core = new Map(Object.entries(Object.hasOwn(REPORTS, model) ? (REPORTS[model] ?? {}) : {}));
          if (around.size === 0 && core.size === 0) continue;
          for (const text of texts) inText(text, { around, core, isTable }, context);
        }
      },
    },
  };

  interface Known {
    readonly around: Aliases;
    readonly core: Aliases;
    isTable(name: string): boolean;
  }

  function inText(node: PyNode, { around, core, isTable }: Known, context: PythonContext): void {
    const own = aliasesIn([context.slice(node)], isTable);
    for (const content of node.children.filter(({ type }) => type === 'string_content')) {
      const text = context.slice(content);
      if (SQL.test(text)) for (const each of tablesIn(text, isTable)) table(each, content.start, context);
      const tableOf = (alias: string) =>
        [own, around, core].find((aliases) => aliases.has(alias))?.get(alias) ?? '';
      const isAlias = (alias: string) => tableOf(alias) !== '';
      for (const column of columnsIn(text, isAlias, () => clauseOf(node, context))) {
        const model = tablesOf(context.project).get(tableOf(column.alias));
        if (model !== undefined) look(column, content.start, model, context);
      }
    }
  }

  /** A table of a model that is called otherwise, or gone. */
  function table({ table: name, start, end }: Table, from: number, context: PythonContext): void {
    const { target, index } = context;
    const model = tablesOf(context.project).get(name);
    if (model === undefined || !target || index.models.get(model)?.own) return;
    const now = Object.hasOwn(models, model) ? models[model] : undefined;
    const at = { start: from + start, end: from + end };
    if (now !== undefined) {
      const text = now.replaceAll('.', '_');
      context.report({
        at,
        message: `The table of ${model} is ${text} since ${since}.`,
        fix: { title: `Write ${text}`, safe: true, edits: [{ ...at, text }] },
      });
    } else if (target.makers(model).length === 0) {
      context.report({
        at,
        message: `The table ${name} is gone in ${since}, with the model ${model}: the query fails.`,
        options: CHOICES,
      });
    }
  }

  function look(found: Column, from: number, model: string, context: PythonContext): void {
    const { column, isResult, alias } = found;
    const { target, module } = context;
    const later = (Object.hasOwn(models, model) ? models[model] : undefined) ?? model;
    const [old, after] = [context.model(model), target?.model(later, module.name)];
    if (later !== model && alias === model.replaceAll('.', '_')) {
      const start = from + found.aliasStart;
      const at = { start, end: start + alias.length };
      const text = later.replaceAll('.', '_');
      context.report({
        at,
        message: `The table of ${model} is ${text} since ${since}.`,
        fix: { title: `Write ${text}`, safe: true, edits: [{ ...at, text }] },
      });
    }
    const field = old.field(column);
    if (!field?.stored || NO_COLUMN.test(field.type) || !after?.complete || isOwn(column, model, context))
      return;
    const renamed = Object.hasOwn(names, model) ? names[model]?.[column] : undefined;
    const now = renamed ?? column;
    const there = after.field(now);
    const at = { start: from + found.start, end: from + found.end };
    if (there?.stored && !NO_COLUMN.test(there.type)) {
      if (renamed === undefined) return;
      const text = isResult ? `${now} AS ${column}` : now;
      const message = `The column ${column} of ${model} is ${now} since ${since}`;
      if (isResult !== undefined) {
        const fix = { title: `Write ${now}`, safe: true, edits: [{ ...at, text }] };
        context.report({ at, message: `${message}.`, fix });
        return;
      }
      context.report({
        at,
        message: `${message}: where the query gives it, it needs its old name behind it.`,
        options: [
          { title: 'In what is given', code: `${alias}.${now} AS ${column}` },
          { title: 'Elsewhere', code: `${alias}.${now}` },
        ],
      });
      return;
    }
    context.report({
      at,
      message: there
        ? `${column} of ${model} has no column since ${since}: the query fails.`
        : `The column ${column} of ${model} is gone in ${since}: the query fails.`,
      options: CHOICES,
    });
  }
}

/** The module adds the field itself. */
function isOwn(field: string, model: string, context: PythonContext): boolean {
  return context.index.models.get(model)?.field(field) !== undefined && !isExtended(model, field, context);
}

const known = new WeakMap<Project, ReadonlyMap<string, string>>();

/** Models with a table, by its name. */
function tablesOf(project: Project): ReadonlyMap<string, string> {
  return remembered(known, project, () => {
    const found = new Map<string, string>();
    for (const { classes } of project.modules.values())
      for (const { model, creates, kind } of classes)
        if (creates && kind !== 'abstract') found.set(model.replaceAll('.', '_'), model);
    return found;
  });
}

function stringsIn(root: PyNode): PyNode[] {
  return [...walk(root)].filter(({ type }) => type === 'string');
}

/** The part of a query that a text is added to, as the name of the variable or of the method says it. */
function clauseOf(node: PyNode, context: PythonContext): string | undefined {
  const before = context.text.slice(Math.max(0, node.start - 120), node.start);
  const variable = /(\w+)(?:\[[^\]\n]*\])?\s*\+?=\s*\(?\s*f?$/.exec(before)?.[1] ?? '';
  const methods = [...walk(context.file.root)].filter(
    ({ type, start, end }) => type === 'function_definition' && start < node.start && end > node.end,
  );
  const method = methods
    .map((each) => childOf(each, 'name'))
    .map((name) => (name ? context.slice(name) : ''));
  for (const name of [variable, ...method.reverse()]) {
    if (/group|order|where|from|join/i.test(name)) return 'other';
    if (/select|fields/i.test(name)) return 'select';
  }
  return undefined;
}

import type { Case } from '../rule.ts';

type Example = Case['before'];

/** A column that has another name, one that is gone, and a module of Odoo that has both. */
interface ChangedColumn {
  readonly depends: string;
  readonly model: string;
  readonly old: string;
  readonly now: string;
  /** `model.column` that the new series does not have. */
  readonly gone: readonly [model: string, column: string];
}

/** A query of a method, a query of several texts, what the query gives, and one that reads what is gone. */
export function sqlCases({ depends, model, old, now, gone }: ChangedColumn): readonly Case[] {
  const of = (body: string) => query(depends, body);
  const table = tableOf(model);
  const [goneModel, column] = gone;
  return [
    {
      before: of(`"SELECT a.id FROM ${table} a WHERE a.${old} = %s"`),
      after: of(`"SELECT a.id FROM ${table} a WHERE a.${now} = %s"`),
    },
    {
      before: of(`"SELECT max(${table}.${old}), b.name, ${table}.${old} FROM ${table}, ${table} b"`),
      after: of(`"SELECT max(${table}.${now}), b.name, ${table}.${now} AS ${old} FROM ${table}, ${table} b"`),
    },
    {
      before: parts(depends, `"SELECT a.id, a.${old} "`, `"FROM ${table} AS a"`, `"GROUP BY a.${old}"`),
      after: parts(
        depends,
        `"SELECT a.id, a.${now} AS ${old} "`,
        `"FROM ${table} AS a"`,
        `"GROUP BY a.${now}"`,
      ),
    },
    { before: of(`"SELECT a.id FROM ${tableOf(goneModel)} AS a WHERE a.${column} = 1"`), todos: 1 },
  ];
}

/** Tables and names of others, and texts that are no queries. */
export function sqlNoops({ depends, model, old, now }: ChangedColumn): readonly Example[] {
  const of = (body: string) => query(depends, body);
  const table = tableOf(model);
  return [
    of(`"SELECT a.id, a.${now} FROM ${table} a WHERE a.${now} = %s"`),
    of(`"SELECT b.${old} FROM example_of_mine b JOIN ${table} a ON a.id = b.id"`),
    of(`"SELECT sub.${old} FROM (SELECT 1 AS ${old} FROM ${table}) sub"`),
    of(`"a.${old} of some ${table}"`),
    // The same name is that of two tables.
    of(`"SELECT 1 FROM ${table} a UNION SELECT a.${old} FROM res_partner a"`),
  ];
}

function tableOf(model: string): string {
  return model.replaceAll('.', '_');
}

function query(depends: string, text: string): Example {
  return module(depends, `def f(self):\n        self.env.cr.execute(${text})`);
}

function parts(depends: string, select: string, from: string, group: string): Example {
  return module(
    depends,
    `def _select(self):\n        return ${select}\n\n    def _from(self):\n        return ${from}\n\n    def _group_by(self):\n        return ${group}`,
  );
}

function module(depends: string, methods: string): Example {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["${depends}"]}\n`,
    'models/example.py': `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example.report"\n    _auto = False\n\n    ${methods}\n`,
  };
}

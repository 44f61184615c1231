import type { Case } from '../rule.ts';

/** A module of Odoo that extended a model, and does not any more. */
interface LeftModel {
  readonly old: string;
  /** With `_`, such as `product_template`. */
  readonly table: string;
  /** The module that makes the model. */
  readonly maker: string;
  /** Another model, by its table, that the module still has. */
  readonly kept: string;
  /** What the module of the example depends on. */
  readonly depends?: readonly string[];
}

export function modelRecordCases({ old, table, maker, depends = [old, maker] }: LeftModel): readonly Case[] {
  const [was, now] = [`${old}.model_${table}`, `${maker}.model_${table}`];
  return [
    { before: data(was, depends), after: data(now, depends) },
    { before: access(was, depends), after: access(now, depends) },
    { before: code(was, depends), after: code(now, depends) },
    // Nobody knows what that one brings.
    { before: data(was, ['unheard_of']), after: data(now, ['unheard_of']) },
  ];
}

/** The modules that have it, other names, own ones, and modules that nobody knows. */
export function modelRecordNoops({
  old,
  table,
  maker,
  kept,
  depends = [old, maker],
}: LeftModel): readonly Case['before'][] {
  return [
    data(`${maker}.model_${table}`, depends),
    data(`${old}.model_${kept}`, depends),
    access(`${old}.model_${kept}`, depends),
    data(`unheard_of.model_${table}`, [...depends, 'unheard_of']),
    data(`model_${table}`, depends),
    code(`${old}.model_${table} of`, depends),
    code(`${old}.model_nobody_knows`, depends),
    code(`${old}.field_${table}__name`, depends),
  ];
}

export function modelRecordInData(xmlid: string, depends: readonly string[]): Case['before'] {
  return data(xmlid, depends);
}

function manifest(depends: readonly string[], data: readonly string[]): string {
  return `${JSON.stringify({ name: 'Example', depends, data })}\n`;
}

function data(xmlid: string, depends: readonly string[]) {
  return {
    '__manifest__.py': manifest(depends, ['data/x.xml']),
    'data/x.xml': `<odoo><record id="a" model="ir.actions.server"><field name="name">A</field><field name="model_id" ref="${xmlid}"/><field name="groups_id" eval="[(4, ref('${xmlid}'))]"/></record></odoo>\n`,
  };
}

function access(xmlid: string, depends: readonly string[]) {
  return {
    '__manifest__.py': manifest(depends, ['security/ir.model.access.csv']),
    'security/ir.model.access.csv': `id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,${xmlid},base.group_user,1,0,0,0\n`,
  };
}

function code(text: string, depends: readonly string[]) {
  return {
    '__manifest__.py': manifest(depends, []),
    'models/x.py': `def f(self):\n    return self.env.ref("${text}")\n`,
  };
}

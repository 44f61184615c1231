import type { Case } from '../rule.ts';

/** A record of Odoo by the xmlid that it had and by the one it has, and a module of Odoo that brings it. */
interface RenamedRecord {
  readonly old: string;
  readonly now: string;
  readonly depends: string;
}

/** Where data and code refer to it, alone and among groups. */
export function recordCases({ old, now, depends }: RenamedRecord): readonly Case[] {
  return [
    { before: recordInData(old, [depends]), after: recordInData(now, [depends]) },
    { before: code(old, depends), after: code(now, depends) },
    { before: code(`base.group_user,!${old}`, depends), after: code(`base.group_user,!${now}`, depends) },
    { before: written(old, depends), after: written(now, depends) },
  ];
}

/** The new name, and texts that have the old one in them and are none. */
export function recordNoops({ old, now, depends }: RenamedRecord): readonly Case['before'][] {
  return [
    recordInData(now, [depends]),
    code(now, depends),
    recordInData(`my.${old}`, [depends]),
    code(`${old}_more`, depends),
    code(`see ${old}: or not`, depends),
  ];
}

export function recordInData(xmlid: string, depends: readonly string[]): Case['before'] {
  const list = depends.map((name) => `"${name}"`).join(', ');
  return {
    '__manifest__.py': `{"name": "Example", "depends": [${list}], "data": ["data/x.xml"]}\n`,
    'data/x.xml': `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`,
  };
}

/** A record of Odoo that the module writes to. */
function written(xmlid: string, depends: string): Case['before'] {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["${depends}"], "data": ["data/x.xml"]}\n`,
    'data/x.xml': `<odoo><record id="${xmlid}" model="x.y"><field name="active" eval="False"/></record></odoo>\n`,
  };
}

function code(text: string, depends: string): Case['before'] {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["${depends}"]}\n`,
    'models/x.py': `def f(self):\n    return self.env.ref("${text}")\n`,
  };
}

import type { Placed } from '../../source/module-index.ts';
import type { DataId } from '../../source/types.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import { defineRule, type Severity } from '../rule.ts';
import { isFrozen } from '../xml/arch.ts';

/** What the element sets; its values are told apart by their field alone. */
function fieldsSet({ fact }: Placed<DataId>): readonly string[] {
  const { element } = fact;
  if (!element) return [];
  if (element.name !== 'record')
    return element.attributes.map(({ name }) => name).filter((name) => name !== 'id');
  return elementsOf(element).map((field) => attributeValue(field, 'name') ?? '');
}

export default defineRule({
  id: 'xml-duplicate-record-id',
  aliases: ['duplicate-xml-record-id'],
  severity: 'high',
  category: 'correctness',
  summary: 'An id that the module declares twice',
  why: 'The second record with an id changes the first one. Where both were meant to exist, one is silently missing; where one was meant, half of what its declaration says does not hold.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#record',
  bad: [
    {
      'views/a.xml': `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field><field name="ref">A</field></record>
          <record id="a" model="res.partner"><field name="name">B</field><field name="ref">B</field></record>
        </odoo>
      `,
    },
    {
      'views/a.xml': '<odoo><menuitem id="m" name="A"/></odoo>',
      'views/b.xml': '<odoo><menuitem id="example_module.m" name="B"/></odoo>',
    },
    {
      'views/a.xml': `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <record id="a" model="res.country"><field name="code">A</field></record>
        </odoo>
      `,
    },
  ],
  good: [
    // Demo data change a record, and so do data that are only loaded once.
    {
      'views/a.xml': `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <data noupdate="1"><record id="a" model="res.partner"><field name="name">B</field></record></data>
        </odoo>
      `,
      'demo/a.xml': '<odoo><record id="a" model="res.partner"><field name="name">B</field></record></odoo>',
    },
    {
      'views/a.xml': '<odoo><record id="a" model="res.partner"><field name="name">A</field></record></odoo>',
      '__manifest__.py': '{"name": "a", "version": "19.0.1.0.0", "data": ["views/a.xml", "views/a.xml"]}',
    },
    {
      'views/a.xml': `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <record id="b" model="res.partner"><field name="name">A</field></record>
          <record id="base.a" model="res.partner"><field name="name">A</field></record>
          <template id="t"/>
          <template id="t"/>
        </odoo>
      `,
    },
  ],
  check({ index, module, report }) {
    const known = new Map<string, Placed<DataId>[]>();
    for (const record of index.records) {
      const { xmlid, element } = record.fact;
      if (xmlid === undefined || !element || !/^(record|menuitem|act_window|report)$/.test(element.name))
        continue;
      const key = `${record.demo} ${isFrozen(element)} ${xmlid}`;
      const before = known.get(key);
      // A file that is listed twice is loaded twice.
      if (before?.some(({ fact }) => fact.element === element)) continue;
      if (before) before.push(record);
      else known.set(key, [record]);
    }
    for (const [first, ...others] of known.values()) {
      const [next] = others;
      if (!first || !next) continue;
      const { xmlid = '', model } = first.fact;
      const name = xmlid.replace(`${module.name}.`, '');
      const places = others
        .map(({ source, fact }) => `${source.path}:${source.lineAt(fact.start)}`)
        .join(', ');
      const same = others.every(({ fact }) => fact.model === model);
      const set = fieldsSet(first);
      const twice = [...new Set(others.flatMap(fieldsSet).filter((field) => set.includes(field)))];
      // A record that is made above is often completed once what it refers to exists.
      const completed = same && twice.length === 0;
      const what = !same
        ? `as ${next.fact.model}`
        : completed
          ? 'to complete it'
          : `where its ${twice.slice(0, 4).join(', ')} is set again`;
      report({
        source: first.source,
        at: first.fact,
        severity: weight(first, others, { same, completed, twice }, module.name),
        message: `"${name}" is declared again at ${places}, ${what}: ${completed ? 'one record says it in one place' : 'give one of them another id, or leave one'}.`,
      });
    }
  },
});

interface Overlap {
  readonly same: boolean;
  readonly completed: boolean;
  readonly twice: readonly string[];
}

/** A copy that was to get another id says most of what the first one says; a change on purpose says little. */
function weight(
  first: Placed<DataId>,
  others: readonly Placed<DataId>[],
  { same, completed, twice }: Overlap,
  module: string,
): Severity | undefined {
  if (completed) return 'info';
  const whole = others.some((other) => 2 * fieldsSet(other).length >= fieldsSet(first).length);
  if (same && (twice.length < 2 || !whole)) return 'low';
  return first.demo || !first.fact.xmlid?.startsWith(`${module}.`) ? 'medium' : undefined;
}

import type { RecordFact, SourceFile } from '../../source/types.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isFrozen } from '../xml/arch.ts';
import { listedTemplates } from '../xml/client-templates.ts';

export default defineRule({
  id: 'xml-duplicate-template-id',
  aliases: ['duplicate-xml-template-id'],
  severity: 'high',
  category: 'correctness',
  summary: 'A template id that the module declares twice',
  why: 'The second template with an id replaces the first one, whatever that was to show. Which one is left depends on the order of the files.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#template',
  bad: {
    'views/a.xml': '<odoo><template id="t"><p>A</p></template></odoo>',
    'views/b.xml': '<odoo><template id="t"><p>B</p></template></odoo>',
  },
  good: [
    {
      'views/a.xml': `
        <odoo>
          <template id="t"><p>A</p></template>
          <template id="u" inherit_id="t"><p position="after"><p/></p></template>
          <data noupdate="1"><template id="t"><p>B</p></template></data>
        </odoo>
      `,
      'demo/a.xml': '<odoo><template id="t"><p>C</p></template></odoo>',
    },
  ],
  check({ index, module, report }) {
    const known = new Map<string, { fact: RecordFact; source: SourceFile }[]>();
    const files = [
      ...index.loaded.flatMap(({ file, demo }) => ('isData' in file ? [{ file, section: `${demo}` }] : [])),
      ...listedTemplates(module).map(({ file, key }) => ({ file, section: key })),
    ];
    for (const { file, section } of files) {
      for (const fact of file.records) {
        if (fact.element.name !== 'template' || fact.xmlid === undefined) continue;
        const key = `${section} ${isFrozen(fact.element)} ${fact.xmlid}`;
        const before = known.get(key);
        if (before?.some((other) => other.fact === fact)) continue;
        if (before) before.push({ fact, source: file.source });
        else known.set(key, [{ fact, source: file.source }]);
      }
    }
    for (const [first, ...others] of known.values()) {
      if (!first || others.length === 0) continue;
      const places = others
        .map(({ source, fact }) => `${source.path}:${source.lineAt(fact.start)}`)
        .join(', ');
      const name = attributeValue(first.fact.element, 'id')?.replace(`${module.name}.`, '') ?? '';
      report({
        source: first.source,
        at: first.fact,
        message: `The template "${name}" is declared again at ${places}, which replaces it: give one of them another id.`,
      });
    }
  },
});

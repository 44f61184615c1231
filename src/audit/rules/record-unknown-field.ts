import type { RecordFact, Span } from '../../source/types.ts';
import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import { fieldState } from '../lookup/field-path.ts';
import { wasThere } from '../lookup/history.ts';
import { modelState } from '../lookup/model-state.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule, type ModuleContext, type Report } from '../rule.ts';

/** Fields of records whose text is the name of a model. */
const MODEL_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'ir.ui.view': ['model'],
  'ir.actions.act_window': ['res_model'],
};

export default defineRule({
  id: 'record-unknown-field',
  aliases: ['OLS05055', 'OLS05056', 'OLS05057'],
  severity: 'critical',
  category: 'correctness',
  summary:
    'A data file makes a record of a model that does not exist, or fills a field that it does not have',
  why: 'Odoo stops at the record: the module neither installs nor upgrades.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#record',
  bad: [
    { 'data/a.xml': '<odoo><record id="a" model="res.partner"><field name="nmae">A</field></record></odoo>' },
    {
      'data/a.xml': '<odoo><record id="a" model="example.book"><field name="name">A</field></record></odoo>',
    },
    { 'data/res.partner.csv': 'id,name,contry_id/id\na,A,base.be\n' },
    {
      'views/a.xml':
        '<odoo><record id="a" model="ir.actions.act_window"><field name="name">A</field><field name="res_model">example.book</field></record></odoo>',
    },
  ],
  good: [
    {
      'data/a.xml': `
        <odoo>
          <record id="a" model="res.partner">
            <field name="name">A</field>
            <field name="country_id" ref="base.be"/>
            <field name="x_kind">b</field>
            <field name="child_ids"><record id="b" model="res.partner"><field name="name">B</field></record></field>
          </record>
        </odoo>
      `,
      'data/res.partner.csv': 'id,name,country_id/id,child_ids/name,category_id:id\na,A,base.be,B,\n',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["unheard_of"], "data": ["data/a.xml"]}',
      'data/a.xml': '<odoo><record id="a" model="unheard.of"><field name="name">A</field></record></odoo>',
    },
  ],
  check(context) {
    for (const { file } of context.index.loaded) {
      const tell: Tell = (at, report) => context.report({ source: file.source, at, ...report });
      if ('isData' in file) {
        for (const record of file.records) recordTrouble(context, record, tell);
        continue;
      }
      if (file.rows.length === 0) continue;
      const state = modelState(context, file.model);
      const [first] = file.header;
      if (state.is === 'absent' && first)
        tell(first, unknownModel(context, file.model, 'The file is named after'));
      for (const cell of file.header) {
        const name = cell.value.split(/[/:]/)[0] ?? '';
        if (name === 'id' || name === '' || name.startsWith('.')) continue;
        const found = fieldState(context, file.model, name.trim());
        if (found.is === 'absent')
          tell(cell, { message: `The file does not load: ${tellAbsent(context, found)}` });
      }
    }
  },
});

type Trouble = Pick<Report, 'message' | 'about'>;
type Tell = (at: Span, report: Trouble) => void;

function recordTrouble(context: ModuleContext, { element, model }: RecordFact, tell: Tell): void {
  if (element.name !== 'record') return;
  if (modelState(context, model).is === 'absent') {
    tell(
      attribute(element, 'model')?.valueSpan ?? element.tag,
      unknownModel(context, model, 'The record is one of'),
    );
    return;
  }
  for (const field of elementsOf(element)) {
    const name = field.name === 'field' ? attribute(field, 'name') : undefined;
    if (!name) continue;
    // `value` of a property is sorted into columns by its type.
    if (model === 'ir.property' && name.value === 'value') continue;
    const state = fieldState(context, model, name.value);
    if (state.is === 'absent')
      tell(name.valueSpan, { message: `The record does not load: ${tellAbsent(context, state)}` });
    if (!MODEL_FIELDS[model]?.includes(name.value)) continue;
    const [text] = field.children.filter(({ type }) => type === 'text');
    const value = text?.type === 'text' ? text.value.trim() : '';
    if (text && field.children.length === 1 && value !== '' && attributeValue(field, 'eval') === undefined) {
      if (modelState(context, value).is === 'absent') tell(text, unknownModel(context, value, 'It is for'));
    }
  }
}

function unknownModel(context: ModuleContext, model: string, lead: string): Trouble {
  const history = wasThere(context, { kind: 'model', model });
  return {
    message: `${lead} ${model}, a model that no module makes: it does not load. ${history ?? 'Write the name of a model that this module or its dependencies make.'}`,
    about: { kind: 'model', name: model },
  };
}

import type { ArchContext } from '../../../audit/rule.ts';
import { attributeValue, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf, attributeSource } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { hasClass, settingOf } from '../../views/settings-box.ts';
import { pathNow, tagNow } from '../../views/settings-place.ts';
import { renamedTag } from '../../views/xml-edits.ts';

const MODEL = {
  '__init__.py': 'from . import models\n',
  'models/__init__.py': 'from . import settings\n',
  'models/settings.py':
    'from odoo import fields, models\n\n\nclass Settings(models.TransientModel):\n    _inherit = "res.config.settings"\n\n    a = fields.Boolean("Own label")\n',
};

export default defineMigration({
  id: 'settings-views',
  to: '17.0',
  breaks: 'error',
  summary: 'Settings are written as app, block and setting',
  why: 'Since 17.0 the settings of Odoo are made of <app>, <block> and <setting>: an extension that looks for the old divs finds no place and fails to load, and old divs are no longer found by the search.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/base_setup/views/res_config_settings_views.xml',
  cases: [
    // A tooltip makes way for the heading: both are the title of a block.
    view(
      `<xpath expr="//form" position="inside"><app name="library"><h2>Lending</h2><div class="row o_settings_container" title="All of it" name="lending"/></app></xpath>`,
      `<xpath expr="//form" position="inside"><app name="library"><block title="Lending" name="lending"/></app></xpath>`,
    ),
    view(
      `
<xpath expr="//div[hasclass('settings')]" position="inside">
    <div class="app_settings_block" data-string="Books" string="Books" data-key="library" groups="base.group_system">
        <h2>Lending</h2>
        <div class="row mt16 o_settings_container" name="lending">
            <div class="col-12 col-lg-6 o_setting_box" id="remind">
                <div class="o_setting_left_pane">
                    <field name="remind"/>
                </div>
                <div class="o_setting_right_pane">
                    <label for="remind"/>
                    <div class="text-muted">
                        Write a mail
                    </div>
                    <div class="content-group">
                        <field name="days"/>
                    </div>
                </div>
            </div>
        </div>
    </div>
</xpath>
`,
      `
<xpath expr="//form" position="inside">
    <app data-string="Books" string="Books" name="library" groups="base.group_system">
        <block title="Lending" name="lending">
            <setting id="remind" help="Write a mail">
                <field name="remind"/>
                <div class="content-group">
                    <field name="days"/>
                </div>
            </setting>
        </block>
    </app>
</xpath>
`,
    ),
    view(
      `
<xpath expr="//div[@name='quotation_order_setting_container']" position="inside">
    <div class="col-xs-12 col-md-6 o_setting_box">
        <div class="o_setting_left_pane"/>
        <div class="o_setting_right_pane">
            <span class="o_form_label">Origin</span>
            <span class="fa fa-lg fa-building-o" title="By company"/>
            <field name="origin"/>
        </div>
    </div>
</xpath>
`,
      `
<xpath expr="//block[@name='quotation_order_setting_container']" position="inside">
    <setting string="Origin" company_dependent="1">
        <field name="origin"/>
    </setting>
</xpath>
`,
    ),
    view(
      `
<div id="sale_ewallet" position="after">
    <div class="col-12 col-lg-6 o_setting_box">
        <div class="o_setting_right_pane">
            <label for="a"/>
            <div><field name="a"/></div>
        </div>
    </div>
</div>
<xpath expr="//div[@data-key='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`,
      `
<setting id="sale_ewallet" position="after">
    <setting>
        <label for="a"/>
        <div><field name="a"/></div>
    </setting>
</setting>
<xpath expr="//app[@name='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`,
    ),
    view(
      `
<xpath expr="//div[@id='companies']" position="after">
    <h2>Books</h2>
    <div class="row mt16 o_settings_container" id="books"/>
</xpath>
<xpath expr="//div[@id='companies_setting']" position="after">
    <div id="own"/>
</xpath>
`,
      `
<xpath expr="//div[@id='companies']" position="after">
    <block title="Books" id="books"/>
</xpath>
<xpath expr="//setting[@id='companies_setting']" position="after">
    <div id="own"/>
</xpath>
`,
    ),
    {
      before: {
        ...MODEL,
        ...file(
          `<xpath expr="//form" position="inside"><div class="o_setting_box"><div class="o_setting_left_pane"><field name="a"/></div><div class="o_setting_right_pane"><label for="a" string="Own label"/></div></div></xpath>`,
        ),
      },
      after: {
        ...MODEL,
        ...file(
          `<xpath expr="//form" position="inside"><setting>\n    <field name="a"/>\n</setting></xpath>`,
        ),
      },
    },
    {
      before: file(
        `<xpath expr="//div[hasclass('o_settings_container')][3]" position="after"><p/></xpath><div class="o_setting_box"><p/></div>`,
      ),
      todos: 2,
    },
  ],
  noops: [
    file(`<xpath expr="//form" position="inside"><app string="A" name="a"/></xpath>`),
    file(`<xpath expr="//block[@id='a']" position="inside"><setting><field name="a"/></setting></xpath>`),
    file(`<xpath expr="//div[@id='companies']" position="inside"><block title="A" name="a"/></xpath>`),
    file(`<div id="contacts_settings" position="inside"><block title="A" name="a"/></div>`),
    file(`<field name="a" position="after"><field name="b"/></field>`),
    file(
      `<xpath expr="//div[@id='x']" position="inside"><div class="o_setting_box"/></xpath>`,
      'res.partner',
    ),
    file(`<div class="app_settings_block"/>`, 'res.partner'),
    file(`<xpath expr="//app[@name='a']/block[1]" position="after"><block title="B"/></xpath>`),
    file(`<setting id="a" position="inside"><div class="content-group"/></setting>`),
  ],
  arch: {
    div(element, context) {
      if (!ofSettings(context)) return;
      if (attributeOf(element, 'position')) place(element, context);
      else if (hasClass(element, 'app_settings_block')) app(element, context);
      else if (hasClass(element, 'o_settings_container')) block(element, context);
      else if (hasClass(element, 'o_setting_box')) box(element, context);
    },
    xpath(element, context) {
      if (ofSettings(context)) place(element, context);
    },
  },
});

function ofSettings({ view: { model } }: ArchContext): boolean {
  return model === 'res.config.settings';
}

function app(element: XmlElement, context: ArchContext): void {
  const key = attributeOf(element, 'data-key');
  const named = attributeOf(element, 'name');
  const edits = [...renamedTag(element, 'app'), ...withoutClass(element, context)];
  if (key && !named) edits.push({ start: key.start, end: key.start + key.name.length, text: 'name' });
  const string = attributeOf(element, 'data-string');
  if (string && !attributeOf(element, 'string'))
    edits.push({ start: string.start, end: string.start + string.name.length, text: 'string' });
  context.report({
    at: element.tag,
    message: 'The settings of an application are an <app> since 17.0.',
    fix: { title: 'Write <app>', safe: true, edits },
  });
}

/** With the heading before it as its title. */
function block(element: XmlElement, context: ArchContext): void {
  const around = element.parent?.children ?? [];
  const before = around.slice(0, around.indexOf(element)).findLast((each) => !isBlank(each));
  const heading =
    before?.type === 'element' &&
    before.name === 'h2' &&
    before.attributes.length === 0 &&
    before.children.every(({ type }) => type === 'text')
      ? before
      : undefined;
  const edits = [...renamedTag(element, 'block'), ...withoutClass(element, context)];
  if (heading) {
    const title = textOf(heading).trim().replaceAll(/\s+/g, ' ');
    const text = attributeSource('title', title);
    // One that is there was the tooltip of the group, which a block has none of.
    const tooltip = attributeOf(element, 'title');
    const after = element.start + 1 + element.name.length;
    if (tooltip) edits.push({ start: tooltip.start, end: tooltip.end, text });
    else edits.splice(0, 1, { start: element.start + 1, end: after, text: `block ${text}` });
    edits.unshift({ start: heading.start, end: element.start, text: '' });
  }
  context.report({
    at: element.tag,
    message: 'A group of settings is a <block> since 17.0.',
    fix: { title: 'Write <block>', safe: true, edits },
  });
}

function box(element: XmlElement, context: ArchContext): void {
  const text = settingOf(element, context.text, (field) => labelOf(field, context));
  if (text === undefined) {
    context.report({
      at: element.tag,
      message:
        'A setting is a <setting string="..." help="..."> since 17.0: put its field first in it, and what stood beside it behind that; the label comes by itself.',
      options: [
        {
          title: 'Write a <setting> with its field first',
          code: '<setting string="..." help="...">\n    <field name="..."/>\n</setting>',
        },
        { title: 'Keep the div below the block, when it shows text or buttons and is no setting' },
      ],
    });
    return;
  }
  context.report({
    at: element.tag,
    message: 'A setting is a <setting> since 17.0.',
    fix: { title: 'Write <setting>', safe: true, edits: [{ start: element.start, end: element.end, text }] },
  });
}

/** What the module's own field is called, where it says so. */
function labelOf(name: string, { index }: ArchContext): string | undefined {
  const fact = index.models.get('res.config.settings')?.field(name)?.fact;
  const label = fact?.kwargs.get('string')?.value ?? fact?.args[0]?.value;
  return typeof label === 'string' ? label : undefined;
}

function isBlank(node: { readonly type: string; readonly value?: unknown }): boolean {
  return node.type === 'text' && typeof node.value === 'string' && !/\S/.test(node.value);
}

/** The class goes with the blanks behind the tag's name; others than those of the layout stay. */
function withoutClass(element: XmlElement, { text }: ArchContext) {
  const attribute = attributeOf(element, 'class');
  if (!attribute) return [];
  const rest = attribute.value
    .split(/\s+/)
    .filter(
      (each) => each !== '' && !/^(app_settings_block|o_settings_container|row|mt\d+|col(-.*)?)$/.test(each),
    );
  if (rest.length > 0) return [{ ...attribute.valueSpan, text: rest.join(' ') }];
  let start = attribute.start;
  while (/\s/.test(text[start - 1] ?? '')) start -= 1;
  return [{ start, end: attribute.end, text: '' }];
}

/** A place that an extension looks for. */
function place(element: XmlElement, context: ArchContext): void {
  const position = attributeValue(element, 'position') ?? 'inside';
  if (element.name === 'div') {
    const tag = tagNow(element, position, attributeValue(element, 'id') ?? attributeValue(element, 'name'));
    if (attributeOf(element, 'data-key')) {
      const key = attributeOf(element, 'data-key');
      const edits = [...renamedTag(element, 'app')];
      if (key) edits.push({ start: key.start, end: key.start + key.name.length, text: 'name' });
      found(element, edits, context);
    } else if (tag === 'div') return;
    else if (tag) found(element, renamedTag(element, tag), context);
    else unknown(element, context);
    return;
  }
  const attribute = attributeOf(element, 'expr');
  if (!attribute || !/\bdiv\b|o_setting|\/\.\./.test(attribute.value)) return;
  const now = pathNow(attribute.value, element, position);
  if (now === attribute.value) return;
  if (now === undefined) unknown(element, context);
  else found(element, [{ ...attribute.valueSpan, text: now }], context);
}

function found(
  element: XmlElement,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  context: ArchContext,
): void {
  context.report({
    at: element.tag,
    message: 'The settings are made of <app>, <block> and <setting> since 17.0.',
    fix: { title: 'Look for the new element', safe: false, edits },
  });
}

function unknown(element: XmlElement, context: ArchContext): void {
  context.report({
    at: element.tag,
    about: { kind: 'node', name: attributeValue(element, 'expr') ?? element.name },
    message:
      'The settings are made of <app>, <block> and <setting> since 17.0: look in the view that is extended for what this div has become, such as //setting[@id=...] or //block[@name=...].',
    options: [
      { title: 'Find the setting or the block by its name', code: 'expr="//setting[@id=\'name\']"' },
      {
        title: 'Add a block of your own to the app',
        code: '<xpath expr="//app[@name=\'name\']" position="inside"><block title="..."/></xpath>',
      },
    ],
  });
}

function view(before: string, after: string) {
  return { before: file(before), after: file(after) };
}

function file(arch: string, model = 'res.config.settings') {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.res_config_settings_view_form"/><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}

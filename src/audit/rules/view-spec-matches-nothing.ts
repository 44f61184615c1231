import type { ViewFacts } from '../../source/module-index.ts';
import { attribute, attributeValue, elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type Expression, parseXPath } from '../../source/xml/xpath-syntax.ts';
import { archOf, judgeSpecs, type PlacedView } from '../lookup/combined-view.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

const view = (id: string, arch: string, inherit = '') => `
  <record id="${id}" model="ir.ui.view">
    <field name="name">${id}</field>
    <field name="model">res.partner</field>${inherit}
    <field name="arch" type="xml">${arch}</field>
  </record>
`;
const FORM = view('form', '<form><sheet><group name="main"><field name="name"/></group></sheet></form>');
const INHERIT = '<field name="inherit_id" ref="form"/>';
const BASE = '<field name="inherit_id" ref="base.view_partner_form"/>';

export default defineRule({
  id: 'view-spec-matches-nothing',
  aliases: ['ODOO008', 'view-spec-not-found'],
  severity: 'critical',
  category: 'views',
  summary: 'An extension of a view looks for a node that the view does not have',
  why: 'Odoo applies all extensions while it loads the file, and stops the installation or the upgrade where one finds nothing: "Element cannot be located in parent view".',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: [
    {
      'views/a.xml': `<odoo>${FORM}${view('more', '<field name="vat" position="after"><field name="ref"/></field>', INHERIT)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${FORM}${view('more', '<xpath expr="//group[@name=\'mian\']" position="inside"><field name="ref"/></xpath>', INHERIT)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${FORM}${view('gone', '<field name="name" position="replace"/>', INHERIT)}${view('more', '<field name="name" position="after"><field name="ref"/></field>', INHERIT)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${view('more', '<field name="nowhere_to_be_found" position="after"><field name="ref"/></field>', BASE)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${view('more', '<xpath expr="//page[@name=\'nowhere\']//field[@name=\'vat\']" position="after"><field name="ref"/></xpath>', BASE)}</odoo>`,
    },
  ],
  good: [
    {
      'views/a.xml': `<odoo>${FORM}${view('more', '<xpath expr="//group[@name=\'main\']/field" position="after"><field name="ref"/></xpath><field name="ref" position="after"><field name="vat"/></field>', INHERIT)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${view('more', '<field name="vat" position="after"><field name="ref"/></field>', BASE)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${view('more', '<xpath expr="//notebook/page[2]" position="after"><page name="new"/></xpath><page name="new" position="inside"><field name="ref"/></page>', BASE)}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${view('more', '<field name="whatever" position="after"><field name="ref"/></field>', '<field name="inherit_id" ref="unheard_of.view"/>')}</odoo>`,
    },
    {
      'views/a.xml': `<odoo>${FORM}${view('late', '<field name="vat" position="after"><field name="ref"/></field>', INHERIT)}${view('early', '<field name="name" position="after"><field name="vat"/></field>', `${INHERIT}<field name="priority">5</field>`)}</odoo>`,
    },
  ],
  check(context) {
    for (const each of context.index.views) {
      if (each.inherits === undefined || each.xmlid === undefined) continue;
      const placed = context.project.view(each.xmlid);
      // A view that is declared twice is another by the second.
      if (!placed || placed.module !== context.module.name || placed.start !== each.record.start) continue;
      if (!context.project.closure(context.module.name).complete) continue;
      for (const spec of missing(context, each, placed)) {
        const wanted = spec.name === 'xpath' ? attributeValue(spec, 'expr') : shown(spec);
        const at = attribute(spec, 'expr')?.valueSpan ?? spec.tag;
        const message = `Nothing in ${placed.inherits ?? 'the view'} matches ${wanted ?? 'this'} when Odoo gets to this extension: the view does not load. Look for a node that is there.`;
        // The views of another release of the series may differ from those that this program knows.
        const known = context.project.view(placed.inherits ?? '')?.names === undefined;
        const about = { kind: 'node', name: wanted ?? spec.name } as const;
        context.report({ source: each.source, at, message, about, severity: known ? 'critical' : 'high' });
      }
    }
  },
});

function shown({ name, attributes }: XmlElement): string {
  const rest = attributes
    .filter((each) => each.name !== 'position')
    .map((each) => ` ${each.name}="${each.value}"`);
  return `<${name}${rest.join('')}>`;
}

function missing(context: ModuleContext, { roots }: ViewFacts, placed: PlacedView): XmlElement[] {
  const judged = judgeSpecs(context, placed);
  if (judged.size > 0) return [...judged].filter(([, result]) => result === 'missing').map(([spec]) => spec);
  const names = namesOf(context, placed);
  if (!names) return [];
  const specs = roots.flatMap((root) => (root.name === 'data' ? elementsOf(root) : [root]));
  return specs.filter((spec) => requiredNames(spec).some((name) => !names.has(name)));
}

/** Every name in the view and all that extends it, own views included: what is not among them is nowhere. */
function namesOf(context: ModuleContext, wanted: PlacedView): Set<string> | undefined {
  const { project, module } = context;
  const { modules } = project.closure(module.name);
  let base: PlacedView | undefined = wanted;
  for (let i = 0; base?.inherits !== undefined; i++) {
    base = i < 20 && modules.has(base.module) ? project.view(base.inherits) : undefined;
  }
  if (!base || !modules.has(base.module)) return undefined;
  const names = new Set<string>();
  const queue = [base];
  for (const view of queue) {
    const own = project.isRedeclared(view.xmlid) ? undefined : namesIn(context, view);
    if (!own) return undefined;
    for (const name of own) names.add(name);
    for (const child of project.extensions(view.xmlid)) {
      if (modules.has(child.module) && queue.every(({ xmlid }) => xmlid !== child.xmlid)) queue.push(child);
    }
  }
  return names;
}

function namesIn(context: ModuleContext, view: PlacedView): readonly string[] | undefined {
  if (view.names) return view.names;
  return archOf(context, view)?.flatMap((root) =>
    [...walkElements(root)]
      // What a spec looks for is not there because of that.
      .filter((element) => attribute(element, 'position') === undefined && element.name !== 'xpath')
      .flatMap((element) => {
        const name = attributeValue(element, 'name');
        if (name === undefined) return [];
        return element.name === 'attribute' && name === 'name' ? [name, textOf(element).trim()] : [name];
      }),
  );
}

/** Names without which the spec finds nothing. */
function requiredNames(spec: XmlElement): readonly string[] {
  if (spec.name === 'field') return plain([attributeValue(spec, 'name')]);
  if (spec.name !== 'xpath') return plain([attributeValue(spec, 'name')]);
  const expression = parseXPath(attributeValue(spec, 'expr') ?? '');
  return expression?.kind === 'path' ? plain(namesAsked(expression)) : [];
}

function plain(names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined).filter((name) => /^[\w.-]+$/.test(name));
}

/** Of `[@name='x']` in the steps of a path; what stands in `or` or `not()` is not asked for. */
function namesAsked(path: Extract<Expression, { kind: 'path' }>): string[] {
  return path.steps.flatMap(({ predicates }) => predicates.flatMap(nameAsked));
}

function nameAsked(expression: Expression): string[] {
  if (expression.kind !== 'binary') return [];
  if (expression.op === 'and') return [...nameAsked(expression.left), ...nameAsked(expression.right)];
  if (expression.op !== '=') return [];
  const [left, right] = [expression.left, expression.right];
  const [attr, literal] = left.kind === 'attribute' ? [left, right] : [right, left];
  if (attr.kind !== 'attribute' || attr.name !== 'name' || literal.kind !== 'literal') return [];
  return [String(literal.value)];
}

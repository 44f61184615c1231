import { attribute, attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule } from '../rule.ts';
import { classesOf, isBackend } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-accessibility',
  severity: 'info',
  category: 'views',
  cosmetic: true,
  summary: 'Something in a view that a screen reader cannot tell',
  why: 'Odoo warns of these at each update: an image without alt, a link that looks like a button and is none, an alert or a dialog without its role.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html',
  bad: [
    viewExample(
      '<form><img src="/a.png"/><a class="btn btn-link"/><div class="alert alert-info">A</div></form>',
    ),
  ],
  good: [
    viewExample(
      '<form><img src="/a.png" alt="A"/><img t-att-alt="x"/><a class="btn btn-link" role="button"/><div class="alert alert-info" role="alert">A</div><a class="alert-link"/></form>',
    ),
    viewExample('<a class="btn" position="after"/>', 'base.view_partner_form'),
  ],
  arch: {
    '*'(element, context) {
      if (element.name === 'img' ? false : element.attributes.length === 0) return;
      if (attribute(element, 'position') || !isBackend(context)) return;
      const missing = missingRole(element);
      if (missing === undefined) return;
      context.report({ at: element.tag, message: `<${element.name}> ${missing}.` });
    },
  },
});

function missingRole(element: XmlElement): string | undefined {
  const role = attributeValue(element, 'role');
  if (element.name === 'img') {
    const alt = element.attributes.some(({ name, value }) => /^(t-attf?-)?alt$/.test(name) && value !== '');
    return alt ? undefined : 'has no alt: say in it what the picture shows';
  }
  const classes = classesOf(element);
  if (classes.length === 0) return undefined;
  if (element.name === 'a' && classes.some((name) => name.includes('btn')) && role !== 'button')
    return 'looks like a button: write role="button"';
  if (classes.some((name) => name.startsWith('alert-')) && !classes.includes('alert-link'))
    return /^(alert|alertdialog|status)$/.test(role ?? '')
      ? undefined
      : 'is an alert: write role="alert" or "status"';
  if (classes.includes('modal') && role !== 'dialog') return 'is a dialog: write role="dialog"';
  if (classes.includes('tab-pane') && role !== 'tabpanel') return 'is a tab: write role="tabpanel"';
  if (classes.includes('nav-tabs') && role !== 'tablist') return 'holds tabs: write role="tablist"';
  return undefined;
}

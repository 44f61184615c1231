import type { ArchContext } from '../../../audit/rule.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { partnerView } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'list-editable',
  to: '18.0',
  breaks: 'error',
  lasts: true,
  worksUntil: '19.0',
  summary: 'Lists in forms are editable at the top or at the bottom',
  why: 'Until 18.0 nobody looked at the lists inside of other views: whatever stood there put new lines at the bottom. 19.0 refuses the view.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list',
  cases: [
    {
      before: lines('<list editable="1"><field name="name"/></list>'),
      after: lines('<list editable="bottom"><field name="name"/></list>'),
    },
    {
      before: lines("<list delete='0' editable='True'><field name='name'/></list>"),
      after: lines("<list delete='0' editable='bottom'><field name='name'/></list>"),
    },
  ],
  noops: [
    lines('<list editable="bottom"><field name="name"/></list>'),
    lines('<list editable="top"><field name="name"/></list>'),
    lines('<list editable=""><field name="name"/></list>'),
    lines('<kanban editable="1"><templates/></kanban>'),
    // A list of its own was never taken with another value.
    partnerView('<list editable="1"><field name="name"/></list>'),
  ],
  arch: { list: look, tree: look },
});

function look(element: XmlElement, context: ArchContext): void {
  const editable = attributeOf(element, 'editable');
  if (!editable || /^(|top|bottom)$/.test(editable.value) || context.view.roots.includes(element)) return;
  const { start, end } = editable.valueSpan;
  context.report({
    at: editable,
    message: `editable="${editable.value}" is refused since 19.0: new lines come at the top or at the bottom.`,
    fix: { title: 'Write bottom', safe: true, edits: [{ start, end, text: 'bottom' }] },
  });
}

function lines(list: string) {
  return partnerView(`<form><field name="child_ids">${list}</field></form>`);
}

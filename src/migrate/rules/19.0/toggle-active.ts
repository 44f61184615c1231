import { partnerForm } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'toggle-active',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'Buttons that call toggle_active call action_archive or action_unarchive',
  why: 'toggle_active is deprecated since 19.0: what archives and what takes it back are two methods.',
  link: 'https://github.com/odoo/odoo/pull/183691',
  cases: [
    {
      before: partnerForm('<button name="toggle_active" type="object" invisible="not active"/>'),
      after: partnerForm('<button name="action_archive" type="object" invisible="not active"/>'),
    },
    {
      before: partnerForm('<button name="toggle_active" type="object" invisible="active"/>'),
      after: partnerForm('<button name="action_unarchive" type="object" invisible="active"/>'),
    },
    { before: partnerForm('<button name="toggle_active" type="object"/>'), todos: 1 },
  ],
  noops: [
    partnerForm('<button name="action_archive" type="object"/>'),
    partnerForm('<button name="toggle_active" type="action"/>'),
    partnerForm('<field name="toggle_active"/>'),
  ],
  arch: {
    button(element, context) {
      const name = attributeOf(element, 'name');
      if (name?.value !== 'toggle_active' || attributeOf(element, 'type')?.value !== 'object') return;
      if (attributeOf(element, 'position')) return;
      const shown = (attributeOf(element, 'invisible')?.value ?? '').replaceAll(/\s+/g, ' ').trim();
      const now =
        shown === 'not active' ? 'action_archive' : shown === 'active' ? 'action_unarchive' : undefined;
      if (now === undefined) {
        context.report({
          at: name,
          message:
            'toggle_active is deprecated since 19.0: use a button that calls action_archive where the record is active, and one that calls action_unarchive where it is not.',
          options: [
            {
              title: 'Two buttons',
              code: '<button name="action_archive" type="object" string="Archive" invisible="not active"/>\n<button name="action_unarchive" type="object" string="Unarchive" invisible="active"/>',
            },
            { title: 'No button: the menu of actions has both' },
          ],
        });
        return;
      }
      const { start, end } = name.valueSpan;
      context.report({
        at: name,
        message: 'toggle_active is deprecated since 19.0.',
        fix: { title: `Call ${now}`, safe: true, edits: [{ start, end, text: now }] },
      });
    },
  },
});

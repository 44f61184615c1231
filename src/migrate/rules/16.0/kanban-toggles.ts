import { partnerView } from '../../cases/view.ts';
import { defineMigration } from '../../rule.ts';
import { opensKanbanMenu, scriptAttributes, scriptNameNow } from '../../views/bootstrap5-scripts.ts';

export default defineMigration({
  id: 'kanban-toggles',
  to: '16.0',
  breaks: 'silent',
  worksUntil: '18.0',
  summary: 'What opens the menu of a card has data-bs-toggle',
  why: 'The web client of 16.0 and 17.0 makes a menu of its own of the dropdown of a card. A card of 18.0 stays as it is written, and only Bootstrap opens its menu.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/web/static/src/views/kanban/kanban_compiler.js',
  cases: [
    {
      before: card('<a class="dropdown-toggle btn" data-toggle="dropdown" data-display="static" href="#"/>'),
      after: card(
        '<a class="dropdown-toggle btn" data-bs-toggle="dropdown" data-bs-display="static" href="#"/>',
      ),
    },
    {
      before: card('<a class="o_kanban_manage_toggle_button" data-toggle="dropdown"/>'),
      after: card('<a class="o_kanban_manage_toggle_button" data-bs-toggle="dropdown"/>'),
    },
  ],
  noops: [
    card('<a class="dropdown-toggle" data-bs-toggle="dropdown"/>'),
    card('<a class="dropdown-toggle" data-toggle="own"/>'),
    // Elsewhere, and where it is told to be left, Bootstrap opens it: see bootstrap-5.
    partnerView('<form><a class="dropdown-toggle" data-toggle="dropdown"/></form>'),
    card('<a class="dropdown-toggle kanban_ignore_dropdown" data-toggle="dropdown"/>'),
    card('<a data-toggle="collapse" data-target="#a"/>'),
  ],
  xml: {
    '*'(element, context) {
      if (!opensKanbanMenu(element)) return;
      for (const attribute of scriptAttributes(element)) {
        const { name, start } = attribute;
        context.report({
          at: attribute,
          message: `${name} is ${scriptNameNow(attribute)} in Bootstrap 5.`,
          fix: {
            title: 'Write the name of Bootstrap 5',
            safe: true,
            edits: [{ start, end: start + name.length, text: scriptNameNow(attribute) }],
          },
        });
      }
    },
  },
});

function card(content: string) {
  return partnerView(
    `<kanban><templates><t t-name="kanban-box"><div class="dropdown">${content}</div></t></templates></kanban>`,
  );
}

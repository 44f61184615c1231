import { attributeValue } from '../../../source/xml/query.ts';
import { defineLiveCheck } from '../check.ts';
import { booleanOf, declaredRecords } from '../declared.ts';
import { recordOf, recordPlace } from '../places.ts';
import { idOf, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-views-edited',
  aliases: ['LIV010'],
  severity: 'medium',
  summary:
    'Views of the module that were edited or switched off in the database, and those made by hand on top',
  why: 'What was edited in the database is lost at the next upgrade, or keeps the upgrade from reaching users. An extension that somebody made by hand or with Studio breaks when the view below it changes, and no repository knows of it.',
  needs: 'base.group_system',
  async run(context) {
    const views = await context.meta.views();
    const named = await context.meta.xmlids('ir.ui.view');
    for (const index of context.modules) {
      const declared = declaredRecords(index, 'ir.ui.view');
      const own = new Map<number, string>();
      for (const row of await context.meta.data(index.module.name)) {
        if (textOf(row, 'model') === 'ir.ui.view')
          own.set(idOf(row, 'res_id') ?? 0, `${index.module.name}.${textOf(row, 'name')}`);
      }
      for (const [id, xmlid] of own) {
        const view = views.get(id);
        if (!view) continue;
        const about = { subject: xmlid, place: recordPlace(index, xmlid), module: index.module.name };
        const record = declared.get(xmlid);
        const element = recordOf(index, xmlid)?.fact.element;
        const off =
          (record && booleanOf(record, 'active', true) !== true) ||
          (element && /^(false|0)$/i.test(attributeValue(element, 'active') ?? ''));
        // `customize_show` templates are meant to be switched on and off.
        const option = element && attributeValue(element, 'customize_show') !== undefined;
        if (view.active === false && element && !off && !option) {
          context.report({
            ...about,
            message: `The view ${xmlid} is switched off in the database, so nobody sees what it shows. Odoo does so when a view breaks during an upgrade; mend and activate it, or take it out.`,
          });
        }
        // The view of a user's groups is made anew by Odoo.
        if (view.arch_updated === true && xmlid !== 'base.user_groups_view') {
          context.report({
            ...about,
            message: `The view ${xmlid} was edited in the database: the next upgrade of the module overwrites that. Move the change into a view of a module that extends it.`,
          });
        }
      }
      const byHand = [...views.values()].filter((view) => {
        const parent = idOf(view, 'inherit_id');
        const name = named.get(view.id);
        return parent !== undefined && own.has(parent) && (name === undefined || STUDIO.test(name));
      });
      for (const view of byHand) {
        const parent = own.get(idOf(view, 'inherit_id') ?? 0) ?? '';
        const studio = STUDIO.test(named.get(view.id) ?? '');
        context.report({
          message: `The view "${textOf(view, 'name')}" ${studio ? 'of Studio' : 'that somebody made by hand'} extends ${parent}: it breaks when that view changes. Try an upgrade on a copy of this database first.`,
          subject: named.get(view.id) ?? `ir.ui.view(${view.id})`,
          place: recordPlace(index, parent),
          module: index.module.name,
          severity: 'low',
        });
      }
    }
  },
});

const STUDIO = /^studio_customization\./;

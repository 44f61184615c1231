import { attribute, attributeValue } from '../../source/xml/query.ts';
import { archPlaces, fieldAmong } from '../lookup/arch-models.ts';
import { defineRule } from '../rule.ts';
import { nearest } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

const VIEWS = new Set(['list', 'tree', 'kanban', 'form']);
/** Views that show many records at once. */
const MANY = new Set(['list', 'tree', 'kanban']);

export default defineRule({
  id: 'image-full-size-in-list',
  aliases: ['PER021B'],
  severity: 'low',
  category: 'performance',
  summary: 'A list or kanban shows every record’s image in full size',
  why: 'The browser fetches each image as it was uploaded, up to 1920 pixels wide, to draw it in a corner of a row: a page of 80 records is tens of megabytes. image.mixin keeps smaller ones, image_128 to image_1024, for this.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/image_mixin.py',
  bad: [
    viewExample('<list><field name="image_1920" widget="image"/></list>'),
    viewExample('<kanban><field name="image_1920"/></kanban>'),
  ],
  good: [
    viewExample('<list><field name="image_128" widget="image"/></list>'),
    viewExample('<form><field name="image_1920" widget="image"/></form>'),
    viewExample(
      '<list><field name="image_1920" widget="image" options="{\'preview_image\': \'image_128\'}"/></list>',
    ),
    viewExample('<list><field name="image_1920" column_invisible="1"/></list>'),
  ],
  check(context) {
    for (const view of context.index.views) {
      for (const { element, models, isSpec } of archPlaces(context, view)) {
        if (isSpec || element.name !== 'field') continue;
        const name = attribute(element, 'name');
        if (name?.value !== 'image_1920' && name?.value !== 'image') continue;
        if (!MANY.has(nearest(element, VIEWS)?.name ?? '')) continue;
        const shown = (key: string) => /^(1|true)$/i.test(attributeValue(element, key) ?? '');
        if (shown('invisible') || shown('column_invisible')) continue;
        if (/preview_image/.test(attributeValue(element, 'options') ?? '')) continue;
        const state = fieldAmong(context, models, name.value);
        const small = fieldAmong(context, models, 'image_128');
        if (state.is !== 'found' || small.is !== 'found' || !/^(Image|Binary)$/.test(state.field.type))
          continue;
        context.report({
          source: view.source,
          at: name.valueSpan,
          model: state.model,
          message: `${name.value} is the image as it was uploaded, fetched for every record of the ${nearest(element, VIEWS)?.name}: show image_128, or image_256 where it is drawn larger.`,
        });
      }
    }
  },
});

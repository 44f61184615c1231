import { attributeValue, elementsOf } from '../../../source/xml/query.ts';
import { defineLiveCheck } from '../check.ts';
import { eachTable, number } from '../tables.ts';

const PAGE = 80;
const SLOW_MS = 2_000;

export default defineLiveCheck({
  id: 'live-slow-lists',
  aliases: ['LIV022', 'LIV023'],
  severity: 'medium',
  summary: 'Lists of the module whose first page takes seconds to read',
  why: 'A column that is computed for each row, without being stored, makes the first page of a list as slow as the computation times eighty. Users meet it at each click on the menu.',
  needs: 'model',
  async run(context) {
    await eachTable(context, async ({ model, size }) => {
      if (size < PAGE) return;
      const lists = context.modules.flatMap((index) =>
        index.views.flatMap((view) => {
          const [root] = view.roots;
          if (
            view.model !== model ||
            view.inherits !== undefined ||
            !root ||
            !/^(list|tree)$/.test(root.name)
          )
            return [];
          return [{ index, view, root }];
        }),
      );
      const fields = await context.meta.fields(model);
      for (const { index, view, root } of lists) {
        const names = elementsOf(root).flatMap((element) => {
          const name = element.name === 'field' ? attributeValue(element, 'name') : undefined;
          return name !== undefined && fields.has(name) ? [name] : [];
        });
        if (names.length === 0) continue;
        const started = Date.now();
        await context.read.sample(model, [], names, PAGE);
        const first = Date.now() - started;
        if (first < SLOW_MS) continue;
        // Once more: the first time fills caches.
        const again = Date.now();
        await context.read.sample(model, [], names, PAGE);
        const second = Date.now() - again;
        if (second < SLOW_MS) continue;
        const computed = names.filter((name) => !fields.get(name)?.store);
        context.report({
          message: `The first ${PAGE} of ${number(size)} records of ${model}, with the fields of ${view.xmlid ?? 'its list'}, take ${(second / 1000).toFixed(1)} s to read${computed.length > 0 ? `; computed for each of them: ${computed.join(', ')}` : ''}. Store what is computed, or make the columns optional.`,
          subject: view.xmlid ?? model,
          place: { index, source: view.source, at: view.record.tag },
          model,
        });
      }
    });
    context.read.note(`first page of ${PAGE}, slow from ${SLOW_MS} ms on`);
  },
});

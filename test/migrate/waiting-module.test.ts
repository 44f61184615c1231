import { expect, it } from 'vitest';
import { migrateModule } from '../../src/migrate/engine/engine.ts';
import { MIGRATIONS } from '../../src/migrate/rules/index.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';

const VIEW = `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="arch" type="xml"><form><field name="note" groups="product.group_discount_per_so_line"/></form></field></record></odoo>\n`;

/** The view of a module that says so or not, in 18.0. */
async function viewOf(installable: boolean) {
  const texts = new Map([
    [
      '__manifest__.py',
      `{"name": "Example", "version": "17.0.1.0.0", "depends": ["sale"], "data": ["views/x.xml"], "installable": ${installable ? 'True' : 'False'}}\n`,
    ],
    ['views/x.xml', VIEW],
  ]);
  const { after } = await migrateModule({
    module: { name: 'example', dir: '/example', texts, files: [...texts.keys()] },
    ...{ from: '17.0', to: '18.0', rules: MIGRATIONS, surroundings: loadSymbols },
  });
  return after.get('views/x.xml');
}

it('changes a module that waits to be ported as any other', async () => {
  const waiting = await viewOf(false);
  expect(waiting).toContain('sale.group_discount_per_so_line');
  expect(waiting).toBe(await viewOf(true));
});

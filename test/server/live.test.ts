import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { executing } from './live/executing.ts';
import { faults } from './live/faults.ts';
import { modules } from './live/modules.ts';
import { reading } from './live/reading.ts';
import { rights } from './live/rights.ts';
import { type Login, worldOf } from './live/world.ts';
import { writing } from './live/writing.ts';

liveSuite('19', 'mcp tools by key', (odoo) => everyTool(odoo, 'key', 'json2'));
liveSuite('19', 'mcp tools by password', (odoo) => everyTool(odoo, 'password', 'jsonrpc'));
liveSuite('14', 'mcp tools', (odoo) => everyTool(odoo, 'password', 'jsonrpc'));

function everyTool(odoo: () => Instance, login: Login, protocol: string): void {
  const world = worldOf(odoo, login, protocol);
  reading(world);
  writing(world);
  executing(world);
  modules(world);
  rights(world);
  faults(world);
}

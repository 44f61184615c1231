import { defineLiveCheck } from '../check.ts';
import { textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-logged-errors',
  aliases: ['LIV025'],
  severity: 'medium',
  summary: 'Errors that the server logged into the database and that name the module',
  why: 'A server that was started with --log-db keeps what it logs in a table. An error there that names the module happened to a user, or to a scheduled action that nobody watches.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const kept = await context.read.count('ir.logging', [['type', '=', 'server']]);
    if (kept === 0) {
      context.missed('the server does not log into the database (it was started without --log-db)');
      return;
    }
    for (const { module } of context.modules) {
      const domain = [
        ['type', '=', 'server'],
        ['level', 'in', ['ERROR', 'CRITICAL']],
        '|',
        ['path', 'like', `/${module.name}/`],
        ['name', '=like', `odoo.addons.${module.name}.%`],
      ];
      const count = await context.read.count('ir.logging', domain);
      if (count === 0) continue;
      const [last] = await context.read.sample('ir.logging', domain, ['create_date', 'func', 'line'], 1);
      context.report({
        message: `The server logged ${count} error${count === 1 ? '' : 's'} in ${module.name}, the last at ${textOf(last, 'create_date')} (UTC) in ${textOf(last, 'func')}, line ${textOf(last, 'line')}. Read ir.logging for them.`,
        subject: `${module.name}`,
        module: module.name,
      });
    }
  },
});

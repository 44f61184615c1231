import type { ModuleIndex } from '../../../source/module-index.ts';
import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { declaredFields } from '../places.ts';
import { idOf, type Row, textOf } from '../reader.ts';
import { hasTable, isRefusal, number } from '../tables.ts';

export default defineLiveCheck({
  id: 'live-uninstall-impact',
  aliases: ['LIV040'],
  severity: 'info',
  summary: 'What an uninstall of the module would take with it in this database',
  why: 'An uninstall drops the tables and columns of the module with all that people entered, and every module that depends on it. It cannot be undone, and the button does not show these numbers.',
  needs: 'base.group_system',
  async run(context) {
    if (context.modules.length === 0) return;
    const domain = [['module_id.state', 'in', ['installed', 'to upgrade']]];
    const depends = await context.read.rows('ir.module.module.dependency', domain, ['name', 'module_id']);
    const modules = await modulesById(context, depends);
    for (const index of context.modules) {
      // Nobody can uninstall it.
      if (index.module.name === 'base') continue;
      const { name } = index.module;
      const data = await context.meta.data(name);
      const parts = [
        await tablesOf(context, index),
        columnsOf(context, index),
        recordsOf(data),
        dependants(name, modules, depends),
      ].filter((part) => part !== '');
      if (parts.length === 0) continue;
      context.report({
        message: `An uninstall of ${name} would delete ${parts.join('; ')}. Take a backup before.`,
        subject: name,
        module: name,
      });
    }
  },
});

async function tablesOf(context: LiveContext, index: ModuleIndex): Promise<string> {
  const sizes: { model: string; rows: number }[] = [];
  let closed = 0;
  for (const facts of index.models.values()) {
    if (!facts.own || !hasTable(context, index, facts.model)) continue;
    try {
      sizes.push({ model: facts.model, rows: await context.meta.size(facts.model) });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      closed += 1;
    }
  }
  if (sizes.length + closed === 0) return '';
  const worst = sizes.sort((a, b) => b.rows - a.rows);
  const told = worst.map(({ model, rows }) => `${model} (${number(rows)} records)`);
  const uncounted = closed > 0 ? `, and ${closed} that could not be counted` : '';
  return `the table${sizes.length + closed === 1 ? '' : 's'} of ${some(told, 4)}${uncounted}`;
}

function columnsOf(context: LiveContext, index: ModuleIndex): string {
  const others = [...index.models.values()].filter(
    ({ own, model }) => !own && hasTable(context, index, model),
  );
  const models = new Set(others.map(({ model }) => model));
  const added = declaredFields(index).filter(({ model }) => models.has(model));
  const names = added.map(({ model, fact }) => `${model}.${fact.name}`);
  return names.length === 0
    ? ''
    : `${names.length} field${names.length === 1 ? '' : 's'} of other models (${some(names, 3)})`;
}

/** What describes the tables goes with them and is not counted again. */
const SCHEMA = /^ir\.model(\.|$)/;

function recordsOf(data: readonly Row[]): string {
  const count = data.filter((row) => !SCHEMA.test(textOf(row, 'model'))).length;
  return count === 0 ? '' : `${number(count)} record${count === 1 ? '' : 's'} that its files made`;
}

async function modulesById({ read }: LiveContext, depends: readonly Row[]): Promise<Map<number, string>> {
  const ids = [...new Set(depends.map((row) => idOf(row, 'module_id') ?? 0))];
  const rows = await read.rows('ir.module.module', [['id', 'in', ids]], ['name']);
  return new Map(rows.map((row) => [row.id, textOf(row, 'name')]));
}

/** Installed modules that depend on it, at any depth. */
function dependants(name: string, names: ReadonlyMap<number, string>, depends: readonly Row[]): string {
  const found = new Set([name]);
  for (const each of found) {
    for (const row of depends) {
      const module = names.get(idOf(row, 'module_id') ?? 0);
      if (textOf(row, 'name') === each && module !== undefined) found.add(module);
    }
  }
  found.delete(name);
  return found.size === 0
    ? ''
    : `${found.size} module${found.size === 1 ? ' that needs' : 's that need'} it (${some([...found])})`;
}

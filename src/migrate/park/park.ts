import { inOrder } from '../engine/in-order.ts';
import type { Migration } from '../engine/migration.ts';
import { checkStopped } from '../errors.ts';
import type { LeftOut } from './names-left-out.ts';
import { parkModule } from './park-module.ts';
import { surroundings } from './surroundings.ts';

/** Rules with places that may keep a module from loading. */
const MAY_STOP =
  /^(addon-imports|attrs-\w+-\w+|automation-action|expression-patches|field-dates|gone-(js-anchor|js-import|names|orm|python|style-names)|legacy-js|moved-anchor|settings-views|sql-columns|t-extend|taken-models|view-groups)$/;

/**
 * Puts what would keep modules from loading into comments, so that all the rest can be installed, looked at and proved.
 * Each place stays one to decide, and says that its part is left out until then. What restricts access is never left out.
 */
export async function parkModules(
  migrations: readonly Migration[],
  addonsPaths: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Migration[]> {
  if (addonsPaths.length === 0 && !migrations.some(mayStop)) return migrations;
  const around = surroundings(migrations, addonsPaths);
  const changed = new Map<Migration, Migration>();
  const parked = new Map<string, LeftOut>();
  for (const { migration, needs } of await inOrder(migrations)) {
    await checkStopped(signal);
    const others = new Map([
      ...[...parked].filter(([name]) => needs.has(name)),
      ...(addonsPaths.length > 0 ? await around.leftBeside(migration) : []),
    ]);
    if (!mayStop(migration) && others.size === 0) continue;
    const { migration: now, left } = await parkModule(migration, around, others);
    if (now === migration) continue;
    changed.set(migration, now);
    if (now.after !== migration.after) parked.set(migration.module, left);
    around.replace(now);
  }
  return migrations.map((each) => changed.get(each) ?? each);
}

function mayStop({ todos, after }: Migration): boolean {
  return todos.some(
    ({ breaks, rule, path, line }) =>
      breaks === 'error' &&
      (MAY_STOP.test(rule) || (path.endsWith('.py') && isImport(after.get(path) ?? '', line))),
  );
}

/** Or the rest of one: a name on a line of its own. */
function isImport(text: string, line: number): boolean {
  const found = text.split('\n')[line - 1] ?? '';
  return /^(from|import)\b/.test(found) || /^\s+\w+( as \w+)?,?\s*$/.test(found);
}

import v8 from 'node:v8';
import { isSeries, SERIES, type Series } from '../series/profile.ts';
import type { Options } from './arguments.ts';
import { EXIT, print, UsageError } from './exit.ts';

const POLICIES = ['prefix', 'reset', 'keep'] as const;

/** Exit code 1 where something is left for a human to decide. */
export async function migrate(paths: readonly string[], options: Options): Promise<number> {
  // Before anything is made: trees are many small objects that live for a short time.
  v8.setFlagsFromString('--max-semi-space-size=64');
  if (paths.length === 0)
    throw new UsageError('migrate needs the folder of a module, or one that holds modules.');
  const to = seriesOf(options.to, 'to');
  if (to === undefined)
    throw new UsageError('migrate needs --to, the series to take the modules to, such as 19.0.');
  const format = options.format ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is text or json, not ${format}.`);
  const version = POLICIES.find((policy) => policy === (options['version-policy'] ?? 'prefix'));
  if (!version) throw new UsageError(`--version-policy is one of ${POLICIES.join(', ')}.`);
  const engine = await import('../migrate/index.ts');
  try {
    const migrations = await engine.planMigrations({
      ...{ paths, to, from: seriesOf(options.from, 'from'), version },
      addonsPaths: options['addons-path'] ?? [],
    });
    if (options.write) for (const migration of migrations) await engine.writeMigration(migration);
    print(
      format === 'json'
        ? engine.migrationJson(migrations)
        : engine.migrationText(migrations, { diff: !options.write }),
    );
    if (!options.write && format === 'text') print('\nNothing was written: --write does it.');
    return migrations.some(({ todos, refused }) => todos.length + refused.length > 0) ? EXIT.failed : EXIT.ok;
  } catch (error) {
    const isOurs = [engine.MigrationError, engine.AuditPathError, engine.ModuleError].some(
      (kind) => error instanceof kind,
    );
    throw isOurs && error instanceof Error ? new UsageError(error.message) : error;
  }
}

function seriesOf(text: string | undefined, option: string): Series | undefined {
  if (text === undefined || isSeries(text)) return text;
  throw new UsageError(`--${option} is one of ${SERIES.join(', ')}, not ${text}.`);
}

import type { Format } from '../migrate/index.ts';
import type { Options } from './arguments.ts';
import { EXIT, print, UsageError } from './exit.ts';
import { openProof } from './migrate-proof.ts';
import { checkOutput, writeOutput } from './write-output.ts';

type Engine = typeof import('../migrate/index.ts');

/** `migrate NEW --old OLD`: only the scripts between two versions of a module that somebody else changed. */
export async function scriptsOnly(
  engine: Engine,
  [now, ...more]: readonly string[],
  wanted: { readonly old: string; readonly format: Format; readonly options: Options } & {
    readonly scripts: Parameters<Engine['scriptsOfVersions']>[2]['scripts'] | undefined;
  },
): Promise<number> {
  const { old, format, options, scripts } = wanted;
  if (now === undefined || more.length > 0)
    throw new UsageError('--old takes one module: migrate NEW --old OLD, two folders with its versions.');
  if (options.to !== undefined || options.from !== undefined)
    throw new UsageError('--old compares two versions as they are: --from and --to are in their manifests.');
  if (!scripts) throw new UsageError('--old asks for scripts, and --scripts none wants none.');
  if (options.output !== undefined) await checkOutput(options.output);
  const proof = await openProof(options);
  try {
    const migration = await engine.scriptsOfVersions(old, now, {
      ...{ scripts, proof: proof.request },
      addonsPaths: (options['addons-path'] ?? []).flatMap((each) => each.split(',')).filter(Boolean),
    });
    if (options.write) await engine.writeMigrations([migration]);
    const report = { migrations: [migration], leftOut: [] };
    const text = await engine.formatMigrations(format, report, { diff: !options.write });
    if (options.output !== undefined) {
      await writeOutput(options.output, `${text.trimEnd()}\n`);
      print(`The report is in ${options.output}.`);
    } else print(text);
    if (!options.write && (format === 'text' || options.output !== undefined))
      print(`${options.output === undefined ? '\n' : ''}Nothing was written to the module: --write does it.`);
    return (migration.scripts?.questions.length ?? 0) > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    await proof.close();
  }
}

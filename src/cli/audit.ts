import v8 from 'node:v8';
import type { AuditAnswer, AuditRequest, Format } from '../audit/index.ts';
import { OdooError } from '../odoo/errors.ts';
import { openSession, type Session } from '../server/session.ts';
import { VERSION } from '../server/version.ts';
import { didYouMean, orList } from '../util/suggest.ts';
import type { Options } from './arguments.ts';
import { EXIT, print, UsageError } from './exit.ts';
import { writeOutput } from './write-output.ts';

type Engine = typeof import('../audit/index.ts');

export async function audit(paths: readonly string[], options: Options): Promise<number> {
  // Before anything is made: trees are many small objects that live for a short time.
  v8.setFlagsFromString('--max-semi-space-size=48');
  // Hundreds of rules are warm and none is hot: to compile them all for good took a third of the time.
  v8.setFlagsFromString('--interrupt-budget=400000');
  const engine = await import('../audit/index.ts');
  try {
    if (options.explain !== undefined) return print(await engine.explain(options.explain));
    if (paths.length === 0)
      throw new UsageError('audit needs the folder of a module, or one that holds modules.');
    return await run(engine, paths, options);
  } catch (error) {
    const isOurs = [engine.AuditConfigError, engine.AuditPathError, engine.ModuleError].some(
      (kind) => error instanceof kind,
    );
    if (isOurs && error instanceof Error) throw new UsageError(error.message);
    throw error;
  }
}

async function run(engine: Engine, paths: readonly string[], options: Options): Promise<number> {
  const format = formatOf(engine, options.format);
  if (options.fix && options.diff)
    throw new UsageError('--fix writes and --diff only shows: give one of them.');
  if (options.unsafe && !options.fix && !options.diff)
    throw new UsageError('--unsafe goes with --fix or --diff.');
  const session = options.live ? await openSession(process.env) : undefined;
  try {
    const request = await requestOf(engine, paths, options, session);
    let answer = await engine.runAudit(request);
    if (options.diff) {
      print(diffText(engine, answer, request.folder));
      return codeOf(answer);
    }
    if (options.fix) answer = await mended(engine, answer, request);
    const colour = Boolean(process.stdout.isTTY) && options.output === undefined && !process.env.NO_COLOR;
    const baseline = answer.baseline !== undefined;
    const text = await engine.formatReport(format, answer.report, { version: VERSION, colour, baseline });
    if (options.output === undefined) print(text);
    else await writeOutput(options.output, `${text.trimEnd()}\n`);
    if (options['update-baseline'] && answer.baseline !== undefined)
      console.error(`Wrote ${engine.displayed(answer.baseline, request.folder)}.`);
    return codeOf(answer);
  } finally {
    await session?.close();
  }
}

async function requestOf(
  engine: Engine,
  paths: readonly string[],
  options: Options,
  session: Session | undefined,
): Promise<AuditRequest> {
  const { series, profile, enable = [], disable = [] } = options;
  const failOn = options['fail-on'];
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const several = (list: readonly string[]) =>
    list.flatMap((each) => each.split(',')).filter((each) => each !== '');
  return {
    paths,
    folder: process.cwd(),
    series: series === undefined ? undefined : engine.seriesNamed(series),
    addonsPaths: several(options['addons-path'] ?? []),
    profile: profile === undefined ? undefined : engine.profileNamed(profile),
    enable: several(enable),
    disable: several(disable),
    all: options.all ?? false,
    baseline: options.baseline,
    base: options.base,
    updateBaseline: options['update-baseline'] ?? false,
    failOn: failOn === undefined ? undefined : engine.failOnNamed(failOn),
    fix: options.fix || options.diff ? (options.unsafe ? 'unsafe' : 'safe') : undefined,
    ...(session ? await clientOf(session) : {}),
    store: options['no-cache'] ? undefined : engine.storeFolder(process.env),
    signal: stop.signal,
    progress(done, total, message) {
      if (process.stderr.isTTY && total > 20) process.stderr.write(`\r\u001b[K[${done}/${total}] ${message}`);
      if (process.stderr.isTTY && total > 20 && done === total) process.stderr.write('\r\u001b[K');
    },
  };
}

/** What the files say is told also where the database does not answer. */
async function clientOf(
  session: Session,
): Promise<Pick<AuditRequest, 'client' | 'others' | 'clientProblem'>> {
  try {
    const client = await session.odoo('audit');
    return { client, others: await session.others(session.target(), 'audit') };
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind === 'bad_request') throw error;
    return { clientProblem: error };
  }
}

/** Writes the fixes, and looks again at what is left. */
async function mended(engine: Engine, answer: AuditAnswer, request: AuditRequest): Promise<AuditAnswer> {
  const { fixes } = answer;
  if (!fixes) return answer;
  const { written, refused } = await engine.writeFixes(fixes);
  const applied = [...fixes.applied.values()].reduce((sum, count) => sum + count, 0);
  console.error(
    written.length === 0
      ? 'Nothing was fixed.'
      : `Fixed ${engine.counted(applied, 'finding')} in ${engine.counted(written.length, 'file')}.`,
  );
  for (const line of [...fixes.refused, ...refused]) console.error(line);
  return written.length === 0 ? answer : engine.runAudit({ ...request, fix: undefined });
}

function diffText(engine: Engine, { fixes }: AuditAnswer, folder: string): string {
  for (const line of fixes?.refused ?? []) console.error(line);
  const diff = fixes ? engine.diffOf(fixes, (file) => engine.displayed(file, folder)) : '';
  return diff === '' ? 'There is nothing to fix.' : diff.trimEnd();
}

function codeOf({ liveProblem, failed }: AuditAnswer): number {
  if (liveProblem) return EXIT.odoo;
  return failed ? EXIT.failed : EXIT.ok;
}

function formatOf({ FORMATS }: Engine, given = 'text'): Format {
  const found = FORMATS.find((each) => each === given);
  if (found) return found;
  throw new UsageError(`--format "${given}" is not ${orList(FORMATS)}.${didYouMean(given, FORMATS)}`);
}

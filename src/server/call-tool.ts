import type { Outcome } from '../odoo/audit-log.ts';
import type { Target } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import type { Tool, ToolContext } from '../tools/define.ts';
import { didYouMean } from '../util/suggest.ts';
import { confirm, consentByToken, Declined, type Human } from './confirm.ts';
import { asks, fansOut, takesInstance } from './policy.ts';
import { describeError, MAX_CHARACTERS, runTool, shorten, type ToolResult } from './run-tool.ts';
import type { Session } from './session.ts';
import { payloadOf } from './tokens.ts';

export interface Caller {
  readonly session: Session;
  readonly human: Human;
  /** Where nobody can be asked, a token stands for the yes. */
  readonly byToken: boolean;
  readonly signal: AbortSignal;
  progress(done: number, total: number, message: string): void;
  log(line: string): void;
}

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Runs a tool as an MCP client called it: on the instance that the arguments name, or on several at once
 * where it only reads. `instance` and `confirm` are taken out before the tool sees its arguments.
 */
export async function callTool(
  tool: Tool,
  given: Arguments | undefined,
  caller: Caller,
): Promise<ToolResult> {
  const { session } = caller;
  const several = session.config.targets.length > 1 && takesInstance(tool);
  const { instance, ...others } = given ?? {};
  const args = several ? others : given;
  try {
    const targets = several ? chooseTargets(tool, instance, session) : [session.target()];
    const [only, ...more] = targets;
    if (only && more.length === 0) return await runOn(only, tool, args, caller);
    return await fanOut(targets, (target) => runOn(target, tool, args, { ...caller, progress() {} }));
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return { text: describeError(error), isError: true, error };
  }
}

async function runOn(
  target: Target,
  tool: Tool,
  given: Arguments | undefined,
  caller: Caller,
): Promise<ToolResult> {
  const { session, human, signal } = caller;
  const started = Date.now();
  const usesToken = caller.byToken && asks(tool) && typeof given?.confirm === 'string';
  const { confirm: token, ...others } = given ?? {};
  const args = usesToken ? others : given;
  const { instance } = target;
  const payload = payloadOf(tool.name, args ?? {}, target.name, instance?.url, instance?.db, instance?.login);
  const consent = caller.byToken
    ? consentByToken(session.tokens, usesToken ? String(token) : undefined, payload)
    : undefined;
  const { config, audit } = session;
  const context: ToolContext = {
    mode: target.mode,
    signal,
    setup: {
      targets: config.targets,
      defaultName: config.defaultName,
      source: config.source,
      notes: [...config.notes, ...target.notes, ...(audit.problem ? [audit.problem] : [])],
    },
    odoo: () => session.client(target, tool.name),
    async named(name) {
      const other = targetNamed(name, session);
      return {
        client: await session.client(other, tool.name),
        production: other.production,
        confirm: (question) => confirm(other.mode, human, question, signal, consent),
      };
    },
    others: () => session.others(target, tool.name),
    confirm: (question) => confirm(target.mode, human, question, signal, consent),
    progress: caller.progress,
  };
  const result = await runTool(tool, args, context, caller.log);
  const { error } = result;
  const isTold =
    error && (audit.told.has(error) || (error.cause instanceof OdooError && audit.told.has(error.cause)));
  if (error?.kind === 'access' && !isTold) {
    // What never came to a call of Odoo is told here.
    const outcome: Outcome = error instanceof Declined ? 'declined' : 'refused';
    audit.record({
      time: new Date(started).toISOString(),
      instance: target.name,
      db: instance?.db,
      user: instance?.login,
      tool: tool.name,
      ...(typeof args?.model === 'string' ? { model: args.model.slice(0, 100) } : {}),
      ...(typeof args?.method === 'string' ? { method: args.method.slice(0, 100) } : {}),
      operation: tool.access,
      outcome,
      durationMs: Date.now() - started,
    });
  }
  return result;
}

function chooseTargets(tool: Tool, given: unknown, session: Session): readonly Target[] {
  const { targets } = session.config;
  const names = targets.map((target) => target.name);
  if (given === undefined) return [session.target()];
  const isAll = given === 'all' || (Array.isArray(given) && given.length === 1 && given[0] === 'all');
  const wanted: readonly unknown[] = isAll ? names : Array.isArray(given) ? [...new Set(given)] : [given];
  if (wanted.length !== 1 && !fansOut(tool)) {
    throw new OdooError('bad_request', `${tool.name} works on one instance at a time.`, {
      hint: `Name one of ${names.join(', ')}.`,
    });
  }
  if (wanted.length === 0)
    throw new OdooError('bad_request', 'instance is an empty list: name at least one.');
  return wanted.map((name) => targetNamed(name, session));
}

/** A configured database by its name, as somebody gave it. */
export function targetNamed(name: unknown, { config: { targets } }: Pick<Session, 'config'>): Target {
  const names = targets.map((target) => target.name);
  const found = targets.find((target) => target.name === name);
  if (found) return found;
  const text = typeof name === 'string' ? name : JSON.stringify(name);
  const known = names.length === 0 ? 'none is configured' : `the instances are ${names.join(', ')}`;
  throw new OdooError(
    'bad_request',
    `There is no instance "${text.slice(0, 60)}": ${known}.${didYouMean(text, names)}`,
  );
}

/** All at once; what fails on one instance is told there, and the others answer. */
async function fanOut(
  targets: readonly Target[],
  run: (target: Target) => Promise<ToolResult>,
): Promise<ToolResult> {
  const results = await Promise.all(targets.map(async (target) => ({ target, result: await run(target) })));
  const failed = results.filter(({ result }) => result.isError);
  const share = Math.floor(MAX_CHARACTERS / results.length) - 100;
  const parts = results.map(
    ({ target, result }) =>
      `== ${target.name}${result.isError ? ' (failed)' : ''}\n${shorten(result.text, Math.max(share, 500))}`,
  );
  const answered = results.length - failed.length;
  const head =
    failed.length === 0
      ? `All ${results.length} instances answered.`
      : `${answered} of ${results.length} instances answered; failed: ${failed.map(({ target }) => target.name).join(', ')}.`;
  const first = failed[0]?.result.error;
  return {
    text: shorten([head, ...parts].join('\n')),
    isError: answered === 0,
    ...(answered === 0 && first ? { error: first } : {}),
  };
}

import type { Place, ProofRequest } from '../migrate/index.ts';
import { targetNamed } from '../server/call-tool.ts';
import { confirm } from '../server/confirm.ts';
import { openSession, type Session } from '../server/session.ts';
import type { Options } from './arguments.ts';
import { humanAtTerminal } from './context.ts';

/** What the options say to prove migrations on, and what to close after. */
export async function openProof(
  options: Options,
): Promise<{ readonly request: ProofRequest; close(): Promise<void> }> {
  const { target, source } = options;
  const session = target === undefined && source === undefined ? undefined : await openSession(process.env);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const several = (list: readonly string[] = []) => list.flatMap((each) => each.split(',')).filter(Boolean);
  const human = humanAtTerminal(options.yes ?? false);
  const mode = target !== undefined && session ? targetNamed(target, session).mode : 'safe';
  const request: ProofRequest = {
    target: await placeOf(target, session),
    source: await placeOf(source, session),
    targetAddons: several(options['target-addons']),
    sourceAddons: several(options['source-addons']),
    recordCounts: options['record-counts'],
    compareWith: options['compare-with'],
    production: options.production ?? false,
    confirm: (question) => confirm(mode, human, question, stop.signal),
    progress(done, total, message) {
      if (process.stderr.isTTY) console.error(`[${done}/${total}] ${message}`);
    },
    signal: stop.signal,
  };
  return { request, close: async () => session?.close() };
}

async function placeOf(name: string | undefined, session: Session | undefined): Promise<Place | undefined> {
  if (name === undefined || !session) return undefined;
  return { client: await session.client(targetNamed(name, session), 'migrate') };
}

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './exit.ts';

/** Questions to whoever sits at the terminal. */
export interface Ask {
  /** `option` is what to say where nobody sits there. */
  text(question: string, option: string, otherwise?: string): Promise<string>;
  /** What is typed is not shown. */
  secret(question: string, option: string): Promise<string>;
  agrees(question: string): Promise<boolean>;
}

export const ask: Ask = {
  async text(question, option, otherwise) {
    const hint = otherwise === undefined ? '' : ` [${otherwise}]`;
    return (await put(`${question}${hint}: `, option, false)) || (otherwise ?? '');
  },
  secret: (question, option) => put(`${question}: `, option, true),
  async agrees(question) {
    return /^y(?:es)?$/i.test(await put(`${question} [y/N] `, '--yes', false));
  },
};

async function put(question: string, option: string, isSecret: boolean): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(`There is nobody to ask: give ${option}.`);
  process.stderr.write(question);
  // Readline echoes to its output, so a secret gets one that shows nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({
    input: process.stdin,
    output: isSecret ? nowhere : process.stderr,
    terminal: true,
  });
  const stop = new AbortController();
  terminal.once('SIGINT', () => stop.abort());
  try {
    return (await terminal.question('', { signal: stop.signal })).trim();
  } catch {
    throw new UsageError('Stopped; nothing was written.');
  } finally {
    terminal.close();
    if (isSecret) process.stderr.write('\n');
  }
}

/** All of standard input, as a secret is piped in. */
export async function readSecret(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
  return text.trim();
}

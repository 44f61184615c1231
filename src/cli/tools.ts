import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runTool } from '../server/run-tool.ts';
import { openSession } from '../server/session.ts';
import type { Tool } from '../tools/define.ts';
import type { Options } from './arguments.ts';
import { contextOf } from './context.ts';
import { exitCode, print, UsageError } from './exit.ts';
import { withStyle } from './style.ts';

export async function status(): Promise<number> {
  const { status: tool } = await import('../tools/status.ts');
  return runCommand(tool, {});
}

export async function scaffold(file: string, { out, write, keep, zip, style }: Options): Promise<number> {
  const { scaffold: tool } = await import('../tools/scaffold.ts');
  const spec = await withStyle(await readSpec(file), style);
  if (zip !== undefined) return (await import('./archive.ts')).archive(spec, zip);
  return runCommand(tool, { spec, path: out ?? process.cwd(), write: write ?? false, ...conflicts(keep) });
}

export async function add(dir: string, file: string, options: Options): Promise<number> {
  const { scaffold: tool } = await import('../tools/scaffold.ts');
  const { write = false, bump = false, keep, series } = options;
  const spec = await readSpec(file);
  return runCommand(tool, { add: path.resolve(dir), spec, write, bump, series, ...conflicts(keep) });
}

export async function spec(dir: string, { series }: Options): Promise<number> {
  const { scaffold: tool } = await import('../tools/scaffold.ts');
  return runCommand(tool, { read: path.resolve(dir), series });
}

function conflicts(keep: boolean | undefined) {
  return { on_conflict: keep ? 'keep' : 'ask' };
}

async function readSpec(file: string): Promise<string> {
  try {
    // Descriptor 0 is standard input.
    return await readFile(file === '-' ? '/dev/stdin' : file, 'utf8');
  } catch {
    throw new UsageError(`The spec "${file}" can't be read: name a YAML or JSON file.`);
  }
}

async function runCommand(tool: Tool, args: unknown): Promise<number> {
  const session = await openSession(process.env);
  try {
    const context = contextOf(session, tool.name, false, new AbortController().signal);
    const { text, error } = await runTool(tool, args, context, (line) => console.error(line));
    if (!error) return print(text);
    console.error(text);
    return exitCode(error);
  } finally {
    await session.close();
  }
}

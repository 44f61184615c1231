import { OdooError, type OdooErrorKind } from '../odoo/errors.ts';
import type { Tool, ToolContext } from '../tools/define.ts';
import { parseArguments } from './arguments.ts';
import { Preview } from './confirm.ts';
import { checkOffered } from './policy.ts';

/** Clients replace a longer text by a short preview. */
export const MAX_CHARACTERS = 45_000;

export interface ToolResult {
  readonly text: string;
  readonly isError: boolean;
  /** Set when the tool failed in a way that is said in words. */
  readonly error?: OdooError;
}

/**
 * The one boundary around every tool: it checks the mode and the arguments, runs the tool, and turns
 * whatever is thrown into text. An error that is not ours is told to `log` alone: its message may hold
 * paths or secrets.
 */
export async function runTool(
  tool: Tool,
  args: unknown,
  context: ToolContext,
  log: (line: string) => void,
): Promise<ToolResult> {
  try {
    // A configuration that can't work is told before anything else; nothing is contacted yet.
    if (tool.access !== 'local') await context.odoo();
    checkOffered(tool, context.mode);
    const text = await tool.run(parseArguments(tool, args), context);
    return { text: shorten(text), isError: false };
  } catch (error) {
    if (error instanceof Preview) return { text: shorten(error.message), isError: false };
    const known = error instanceof OdooError ? error : unexpected(tool, error, log);
    return { text: shorten(describeError(known)), isError: true, error: known };
  }
}

/** What to do where an error doesn't say it, since its sentence is Odoo's own. */
const NEXT: Readonly<Record<OdooErrorKind, string>> = {
  unreachable: 'Check the URL and the network, then try again.',
  auth: 'Check the user and the password or API key, then restart this server.',
  access: 'Configure a user with the rights for it, or ask who administers that Odoo.',
  not_found: 'search and schema show what is there.',
  validation: 'Correct the values and call again.',
  bad_request: 'Correct the arguments and call again.',
  timeout: 'Ask for less, or raise ODOO_TIMEOUT.',
  unknown_outcome: 'Read what is there before you write again.',
  server: 'The log of the Odoo server has the details.',
};

/** `kind: sentence`, then one line that says what to do. */
export function describeError(error: OdooError): string {
  return `${error.kind}: ${error.message}\nNext: ${error.hint ?? NEXT[error.kind]}`;
}

function unexpected(tool: Tool, error: unknown, log: (line: string) => void): OdooError {
  log(`${tool.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new OdooError('server', `internal error in ${tool.name}`, {
    hint: 'The details are in the log of this MCP server (standard error).',
  });
}

export function shorten(text: string, max = MAX_CHARACTERS): string {
  if (text.length <= max) return text;
  const note = `Cut at ${max} of ${text.length} characters: ask for fewer fields or records, or a narrower query, to get the rest.`;
  return `${note}\n${text.slice(0, max - note.length - 1)}`;
}

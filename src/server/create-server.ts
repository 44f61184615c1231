import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type {
  jsonSchemaValidator as JsonSchemaValidator,
  JsonSchemaValidatorResult,
} from '@modelcontextprotocol/sdk/validation/types.js';
import { didYouMean } from '../odoo/suggest.ts';
import type { ToolContext } from '../tools/define.ts';
import { confirm, humanBehind } from './confirm.ts';
import { instructions } from './instructions.ts';
import type { Session } from './session.ts';
import { VERSION } from './version.ts';

/**
 * Checks what a human filled into a form. Ours have no fields, so there is nothing to check, and the
 * default validator would cost a sixth of the start.
 */
const ANY_FORM: JsonSchemaValidator = {
  getValidator<T>() {
    return (input: unknown): JsonSchemaValidatorResult<T> => ({
      valid: true,
      data: input as T,
      errorMessage: undefined,
    });
  },
};

/** An MCP server over the tools. It answers everything but a tool call without contacting Odoo. */
export function createServer(session: Session, log: (line: string) => void): Server {
  const { mode } = session.config;
  const server = new Server(
    { name: 'odoo', title: 'Odoo', version: VERSION },
    { capabilities: { tools: {} }, instructions: instructions(mode), jsonSchemaValidator: ANY_FORM },
  );
  const human = humanBehind(server);

  // The handshake waits for none of this; a client lists the tools right after it.
  const load = () =>
    Promise.all([import('../tools/index.ts'), import('./list-tools.ts'), import('./run-tool.ts')]);
  server.oninitialized = () => void load().catch(() => {});

  server.setRequestHandler(ListToolsRequestSchema, async () => {
    const [{ TOOLS }, { listTools }] = await load();
    return { tools: listTools(TOOLS, mode) };
  });

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra): Promise<CallToolResult> => {
    const [{ TOOLS }, { listTools }, { runTool }] = await load();
    const tool = TOOLS.find((one) => one.name === params.name);
    if (!tool) {
      const names = listTools(TOOLS, mode).map((one) => one.name);
      return toResult(unknownTool(params.name, names), true);
    }
    const { signal } = extra;
    const token = params._meta?.progressToken;
    let told = -1;
    const context: ToolContext = {
      mode,
      signal,
      odoo: () => session.odoo(),
      confirm: (question) => confirm(mode, human, question, signal),
      progress(done, total, message) {
        if (token === undefined || done <= told) return;
        told = done;
        const report = { progressToken: token, progress: done, total, message };
        // A client that is gone needs no progress.
        extra.sendNotification({ method: 'notifications/progress', params: report }).catch(() => {});
      },
    };
    const { text, isError } = await runTool(tool, params.arguments, context, log);
    return toResult(text, isError);
  });
  return server;
}

function unknownTool(name: string, names: readonly string[]): string {
  return `bad_request: there is no tool "${name.slice(0, 80)}".${didYouMean(name, names)}\nNext: use one of ${names.join(', ')}.`;
}

/** Text alone: clients hide it from the model when structured content comes with it. */
function toResult(text: string, isError: boolean): CallToolResult {
  return { content: [{ type: 'text', text }], ...(isError ? { isError } : {}) };
}

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
import { didYouMean } from '../util/suggest.ts';
import { serveCompletions } from './completions.ts';
import { canAsk, humanBehind } from './confirm.ts';
import { instructions } from './instructions.ts';
import { widestMode } from './policy.ts';
import { servePrompts } from './prompts.ts';
import { serveResources } from './resources.ts';
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
  const { config } = session;
  const modes = config.targets.map((target) => target.mode);
  const mode = widestMode(modes, config.mode);
  const names = config.targets.map((target) => target.name);
  const server = new Server(
    { name: 'odoo', title: 'Odoo', version: VERSION },
    {
      capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      instructions: instructions(config.defaultName === undefined ? mode : config.mode, names),
      jsonSchemaValidator: ANY_FORM,
    },
  );
  const human = humanBehind(server);

  // The handshake waits for none of this; a client lists the tools right after it.
  const load = () =>
    Promise.all([import('../tools/index.ts'), import('./list-tools.ts'), import('./call-tool.ts')]);
  server.oninitialized = () => void load().catch(() => {});

  server.setRequestHandler(ListToolsRequestSchema, async () => {
    const [{ TOOLS }, { listTools }] = await load();
    const tokens = !canAsk(server) && modes.includes('safe');
    return { tools: listTools(TOOLS, mode, { instances: names, tokens }) };
  });

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra): Promise<CallToolResult> => {
    const [{ TOOLS }, { listTools }, { callTool }] = await load();
    const tool = TOOLS.find((one) => one.name === params.name);
    if (!tool) {
      const names = listTools(TOOLS, mode).map((one) => one.name);
      return toResult(unknownTool(params.name, names), true);
    }
    const token = params._meta?.progressToken;
    let told = -1;
    const { text, isError } = await callTool(tool, params.arguments, {
      session,
      human,
      byToken: !canAsk(server),
      signal: extra.signal,
      log,
      progress(done, total, message) {
        if (token === undefined || done <= told) return;
        told = done;
        const report = { progressToken: token, progress: done, total, message };
        // A client that is gone needs no progress.
        extra.sendNotification({ method: 'notifications/progress', params: report }).catch(() => {});
      },
    });
    return toResult(text, isError);
  });
  serveResources(server, session, log);
  serveCompletions(server, session);
  servePrompts(server);
  return server;
}

function unknownTool(name: string, names: readonly string[]): string {
  return `bad_request: there is no tool "${name.slice(0, 80)}".${didYouMean(name, names)}\nNext: use one of ${names.join(', ')}.`;
}

/** Text alone: clients hide it from the model when structured content comes with it. */
function toResult(text: string, isError: boolean): CallToolResult {
  return { content: [{ type: 'text', text }], ...(isError ? { isError } : {}) };
}

import type { Tool as McpTool } from '@modelcontextprotocol/sdk/types.js';
import type { AccessMode } from '../odoo/access.ts';
import type { Tool } from '../tools/define.ts';
import { inputSchema } from './input-schema.ts';
import { ANNOTATIONS, asks, fansOut, isOffered, takesInstance } from './policy.ts';

/** Shown to the model from the start by clients that defer tools: with these most tasks begin. */
const ALWAYS_LOADED = new Set(['search', 'read', 'scaffold', 'verify']);

/** What is only listed where it is of use. */
export interface Extras {
  /** Names of the instances; with several, each tool that works on Odoo takes one. */
  readonly instances?: readonly string[];
  /** Whether questions are answered by a token, since the client can't put them to a human. */
  readonly tokens?: boolean;
}

/** The tools of a mode as the protocol describes them, in a fixed order. */
export function listTools(tools: readonly Tool[], mode: AccessMode, extras: Extras = {}): McpTool[] {
  return tools.filter((tool) => isOffered(tool, mode)).map((tool) => describeTool(tool, extras));
}

function describeTool(tool: Tool, extras: Extras): McpTool {
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: withExtras(inputSchema(tool.input), tool, extras),
    annotations: ANNOTATIONS[tool.access],
    ...(ALWAYS_LOADED.has(tool.name) ? { _meta: { 'anthropic/alwaysLoad': true } } : {}),
  };
}

function withExtras(
  schema: ReturnType<typeof inputSchema>,
  tool: Tool,
  { instances = [], tokens = false }: Extras,
): ReturnType<typeof inputSchema> {
  const properties: Record<string, object> = {
    ...(instances.length > 1 && takesInstance(tool) ? { instance: instanceSchema(tool, instances) } : {}),
    ...(tokens && asks(tool) ? { confirm: { type: 'string', description: 'Token of the preview' } } : {}),
  };
  if (Object.keys(properties).length === 0) return schema;
  return { ...schema, properties: { ...Object(schema.properties), ...properties } };
}

function instanceSchema(tool: Tool, instances: readonly string[]): object {
  const names = instances.slice(0, 20).join(', ');
  if (!fansOut(tool)) return { type: 'string', description: `Instance: ${names}` };
  const list = { type: 'array', items: { type: 'string' } };
  return { anyOf: [{ type: 'string' }, list], description: `Instance, list of them, or "all": ${names}` };
}

import type { Tool as McpTool } from '@modelcontextprotocol/sdk/types.js';
import type { AccessMode } from '../odoo/access.ts';
import type { Tool } from '../tools/define.ts';
import { inputSchema } from './input-schema.ts';
import { ANNOTATIONS, isOffered } from './policy.ts';

/** Shown to the model from the start by clients that defer tools: with these most tasks begin. */
const ALWAYS_LOADED = new Set(['search', 'read', 'scaffold', 'verify']);

/** The tools of a mode as the protocol describes them, in a fixed order. */
export function listTools(tools: readonly Tool[], mode: AccessMode): McpTool[] {
  return tools.filter((tool) => isOffered(tool, mode)).map(describeTool);
}

function describeTool(tool: Tool): McpTool {
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: inputSchema(tool.input),
    annotations: ANNOTATIONS[tool.access],
    ...(ALWAYS_LOADED.has(tool.name) ? { _meta: { 'anthropic/alwaysLoad': true } } : {}),
  };
}

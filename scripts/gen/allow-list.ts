import type { Tool } from '../../src/tools/define.ts';

/** Claude Code's name of a tool of this plugin's server. */
const clientName = (tool: Tool) => `mcp__plugin_odoo_odoo__${tool.name}`;

/**
 * The front matter's `allowed-tools`: what reads, and what touches files only. A tool that writes to Odoo is never
 * on it, so the client asks its human.
 */
export function allowList(command: string, tools: readonly Tool[]): string {
  const names = tools.filter((tool) => tool.access === 'read' || tool.access === 'local').map(clientName);
  return command.replace(/^allowed-tools:.*$/m, `allowed-tools: ${names.join(', ')}`);
}

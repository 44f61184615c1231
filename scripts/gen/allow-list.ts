import type { Tool } from '../../src/tools/define.ts';

/** Claude Code's name of a tool of this plugin's server. */
const clientName = (tool: Tool) => `mcp__plugin_odoo_odoo__${tool.name}`;

/**
 * The front matter's `allowed-tools`: what only reads Odoo, and what touches files as far as the command's text
 * names it. A tool that writes records is never on it, so the client asks its human.
 */
export function allowList(command: string, tools: readonly Tool[]): string {
  const allowed = ({ access, name }: Tool) =>
    access === 'read' || (access === 'local' && command.includes(`\`${name}\``));
  const names = tools.filter(allowed).map(clientName);
  return command.replace(/^allowed-tools:.*$/m, `allowed-tools: ${names.join(', ')}`);
}

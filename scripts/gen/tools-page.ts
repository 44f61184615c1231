import * as z from 'zod';
import type { Access, Tool } from '../../src/tools/define.ts';
import { cell } from './cell.ts';
import { type Property, typeOf } from './schema-type.ts';

const ACCESS: Record<Access, string> = {
  read: 'reads Odoo; offered in every mode',
  write: 'writes; in safe mode it asks you first, in read mode it is not offered',
  delete: 'deletes; offered in YOLO mode only',
  local: 'touches local files; asks you before anything changes in Odoo',
};

/** docs/tools.md: one section a tool, from its definition. */
export function toolsPage(tools: readonly Tool[]): string {
  const rows = tools.map(
    (tool) => `| [\`${tool.name}\`](#${tool.name}) | ${tool.title} | ${ACCESS[tool.access]} |`,
  );
  return [
    '# Tools of the Odoo MCP server',
    '',
    'In Claude Code their names start with `mcp__plugin_odoo_odoo__`. An unknown argument is an error.',
    '',
    '| Tool | | Access |',
    '|---|---|---|',
    ...rows,
    '',
    ...tools.flatMap(section),
  ].join('\n');
}

function section(tool: Tool): string[] {
  const schema = z.toJSONSchema(tool.input, { io: 'input' });
  const required = new Set(schema.required ?? []);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    row(name, property as Property, required.has(name)),
  );
  return [
    `## ${tool.name}`,
    '',
    tool.description,
    '',
    ...(properties.length > 0 ? ['| Argument | Type | |', '|---|---|---|', ...properties, ''] : []),
    ...tool.examples.flatMap((example) => ['```json', JSON.stringify(example), '```', '']),
  ];
}

function row(name: string, property: Property, required: boolean): string {
  const notes = [
    property.description,
    property.default === undefined ? undefined : `default \`${JSON.stringify(property.default)}\``,
  ].filter(Boolean);
  return `| \`${name}\`${required ? ' (needed)' : ''} | ${typeOf(property)} | ${cell(notes.join('; '))} |`;
}

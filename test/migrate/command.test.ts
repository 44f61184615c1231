import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type * as z from 'zod';
import { TOOLS } from '../../src/tools/index.ts';

const text = await readFile(path.join(import.meta.dirname, '../../commands/odoo-migrate.md'), 'utf8');

it('the command names only tools and arguments that there are', () => {
  const known = new Set<string>(['true', 'odoo', '__manifest__.py', 'file:line', 'write: true']);
  for (const { name, input } of TOOLS) {
    known.add(name);
    for (const key of Object.keys((input as z.ZodObject).shape)) known.add(key);
  }
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((word) => !known.has(word))).toEqual([]);
});

it('the command may call each tool that it names', () => {
  const allowed = /^allowed-tools: (.*)$/m.exec(text)?.[1] ?? '';
  const calls = [...text.matchAll(/[Cc]all `(\w+)`/g)].map(([, tool]) => tool);
  expect(new Set(calls)).toEqual(new Set(['status', 'migrate', 'audit', 'verify']));
  for (const tool of calls) expect(allowed).toContain(`mcp__plugin_odoo_odoo__${tool}`);
});

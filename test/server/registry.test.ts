import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { AccessMode } from '../../src/odoo/access.ts';
import { instructions } from '../../src/server/instructions.ts';
import { listTools } from '../../src/server/list-tools.ts';
import { TOOLS } from '../../src/tools/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/tools');
const MAX_LIST_BYTES = 24 * 1024;
/** Of the tools that work on records. */
const MAX_DATA_BYTES = 9 * 1024;
const DATA = ['search', 'read', 'create', 'update', 'delete', 'execute', 'aggregate', 'schema'];
const ALL = [
  ...['search', 'read', 'create', 'update', 'delete', 'execute', 'aggregate', 'message', 'file', 'import'],
  ...['module', 'schema', 'status', 'scaffold', 'verify', 'audit', 'migrate'],
];
const WRITING = ['create', 'update', 'execute', 'message', 'import', 'module'];
const OFFERED: Record<AccessMode, string[]> = {
  yolo: ALL,
  safe: ALL.filter((name) => name !== 'delete'),
  read: ALL.filter((name) => name !== 'delete' && !WRITING.includes(name)),
};

describe('the tools', () => {
  it('are one a file, of the same name, in a fixed order', () => {
    const files = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts') && !['define.ts', 'index.ts'].includes(file))
      .map((file) => path.basename(file, '.ts'));
    expect(TOOLS.map((tool) => tool.name)).toEqual(ALL);
    expect(files.sort()).toEqual([...ALL].sort());
  });

  describe.each(TOOLS.map((tool) => [tool.name, tool] as const))('%s', (_name, tool) => {
    it('has a title and a description that say enough and not too much', () => {
      expect(tool.title.length).toBeGreaterThan(5);
      expect(tool.description.length).toBeGreaterThanOrEqual(80);
      expect(tool.description.length).toBeLessThanOrEqual(1500);
    });

    it('describes each argument and refuses an unknown one', () => {
      expect(tool.input).toBeInstanceOf(z.ZodObject);
      const described = listTools(TOOLS, 'yolo').find((one) => one.name === tool.name);
      for (const [name, property] of Object.entries(described?.inputSchema.properties ?? {})) {
        expect(property, name).toHaveProperty('description');
      }
      const parsed = tool.input.safeParse(Object.assign({ no_such_argument: 1 }, tool.examples[0]));
      expect(parsed.error?.issues.map((issue) => issue.code)).toContain('unrecognized_keys');
    });

    it('has examples that parse', () => {
      expect(tool.examples.length).toBeGreaterThan(0);
      for (const example of tool.examples) {
        expect(tool.input.safeParse(example), JSON.stringify(example)).toMatchObject({ success: true });
      }
    });
  });
});

describe.each(['read', 'safe', 'yolo'] as const)('tools/list in %s mode', (mode) => {
  const listed = listTools(TOOLS, mode);

  it('offers what the mode allows', () => {
    expect(listed.map((tool) => tool.name)).toEqual(OFFERED[mode]);
  });

  it(`stays within ${MAX_LIST_BYTES} bytes`, () => {
    expect(Buffer.byteLength(JSON.stringify({ tools: listed }))).toBeLessThanOrEqual(MAX_LIST_BYTES);
  });

  it(`spends at most ${MAX_DATA_BYTES} of them on the tools for records`, () => {
    const data = listed.filter((tool) => DATA.includes(tool.name));
    expect(Buffer.byteLength(JSON.stringify({ tools: data }))).toBeLessThanOrEqual(MAX_DATA_BYTES);
  });

  it('gives every annotation, and plain objects as input', () => {
    for (const { name, annotations, inputSchema } of listed) {
      expect(Object.keys(annotations ?? {}).sort(), name).toEqual([
        'destructiveHint',
        'idempotentHint',
        'openWorldHint',
        'readOnlyHint',
      ]);
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false });
      expect(JSON.stringify(inputSchema), name).not.toMatch(/9007199254740991|propertyNames|\$schema/);
      for (const word of ['anyOf', 'oneOf', 'allOf']) expect(inputSchema, name).not.toHaveProperty(word);
    }
  });

  it('marks as read-only what reads, and nothing that writes', () => {
    const readOnly = listed.filter((tool) => tool.annotations?.readOnlyHint).map((tool) => tool.name);
    expect(readOnly).toEqual(['search', 'read', 'aggregate', 'schema', 'status']);
  });

  it('has instructions under 2 KB whose beginning names what people ask for', () => {
    const text = instructions(mode);
    expect(Buffer.byteLength(text)).toBeLessThan(2048);
    for (const word of [
      'Odoo',
      'ERP',
      'partners',
      'invoices',
      'sales orders',
      'stock',
      'module',
      'scaffold',
    ]) {
      expect(text.slice(0, 400)).toContain(word);
    }
    const unnamed = listed.filter((tool) => !text.includes(tool.name)).map((tool) => tool.name);
    expect(unnamed).toEqual([]);
  });
});

describe('what is listed where it is of use', () => {
  const instances = ['dev', 'prod'];
  const properties = (listed: ReturnType<typeof listTools>, name: string) =>
    listed.find((tool) => tool.name === name)?.inputSchema.properties ?? {};
  const having = (listed: ReturnType<typeof listTools>, property: string): string[] =>
    listed.filter((tool) => property in properties(listed, tool.name)).map((tool) => tool.name);

  it('is no instance where there is one', () => {
    expect(having(listTools(TOOLS, 'yolo', { instances: ['default'] }), 'instance')).toEqual([]);
  });

  it('is the instance, for every tool that works on Odoo', () => {
    const listed = listTools(TOOLS, 'yolo', { instances });
    expect(having(listed, 'instance')).toEqual(ALL.filter((name) => !['scaffold', 'migrate'].includes(name)));
    expect(properties(listed, 'search').instance).toMatchObject({
      description: 'Instance, list of them, or "all": dev, prod',
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    });
    expect(properties(listed, 'create').instance).toEqual({
      type: 'string',
      description: 'Instance: dev, prod',
    });
  });

  it('is the token, for tools that ask and clients that cannot', () => {
    expect(having(listTools(TOOLS, 'safe'), 'confirm')).toEqual([]);
    expect(having(listTools(TOOLS, 'safe', { tokens: true }), 'confirm').sort()).toEqual(
      [...WRITING, 'file', 'verify', 'audit', 'migrate'].sort(),
    );
  });

  it('stays within the bounds', () => {
    const listed = listTools(TOOLS, 'yolo', { instances, tokens: true });
    expect(Buffer.byteLength(JSON.stringify({ tools: listed }))).toBeLessThanOrEqual(MAX_LIST_BYTES);
    expect(Buffer.byteLength(instructions('safe', instances))).toBeLessThan(2048);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Migration, planMigrations } from '../../src/migrate/index.ts';
import { checkMigrations, type ProofRequest, proveMigrations } from '../../src/migrate/live/index.ts';
import type { CallArgs, CallOptions, OdooClient } from '../../src/odoo/types.ts';

/** A folder that goes when the test is over. */
export async function temporary(): Promise<{ folder: string; [Symbol.asyncDispose](): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'proof-'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

export async function files(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(texts)) {
    const full = path.join(folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }
}

export const view = (id: string, model: string, arch: string, inherit?: string): string =>
  `<odoo>
    <record id="${id}" model="ir.ui.view">
        <field name="name">${id}</field>
        <field name="model">${model}</field>${inherit === undefined ? '' : `\n        <field name="inherit_id" ref="${inherit}"/>`}
        <field name="arch" type="xml">
            ${arch}
        </field>
    </record>
</odoo>
`;

export const manifest = (depends: readonly string[], version = '18.0.1.0.0'): string =>
  `{
    "name": "M",
    "version": "${version}",
    "depends": [${depends.map((name) => `"${name}"`).join(', ')}],
    "data": ["views.xml"],
    "license": "LGPL-3",
}
`;

export function request(given: Partial<ProofRequest>): ProofRequest {
  return {
    ...{ targetAddons: [], sourceAddons: [], production: false },
    confirm: async () => {},
    progress: () => {},
    signal: new AbortController().signal,
    ...given,
  };
}

export async function checked(
  dir: string,
  given: Partial<ProofRequest>,
  settle?: Parameters<typeof checkMigrations>[2],
): Promise<Migration> {
  const planned = await planMigrations({ paths: [dir], to: '19.0', addonsPaths: [], version: 'prefix' });
  const [migration] = await checkMigrations(planned, request(given), settle);
  if (!migration) throw new Error('Nothing was planned.');
  return migration;
}

export async function proved(
  migration: Migration,
  given: Partial<ProofRequest>,
  written = false,
): Promise<Migration> {
  const [found] = await proveMigrations([migration], request(given), written);
  if (!found) throw new Error('Nothing was proved.');
  return found;
}

export const step = ({ proof }: Migration, id: string) => proof?.steps.find((each) => each.id === id);

/** Rows by model, of which a domain of `=` and `in` finds some; other methods by name. */
export interface FakeDatabase {
  readonly series: string;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly methods?: Readonly<Record<string, (args: CallArgs) => unknown>>;
}

export function fakeClient({ series, rows, methods = {} }: FakeDatabase): OdooClient & { asked: string[] } {
  const asked: string[] = [];
  return {
    instance: {
      name: 'fake',
      url: 'http://odoo.test',
      db: 'shop',
      login: 'admin',
      secret: '',
      protocol: 'auto',
      timeoutMs: 1,
    },
    asked,
    info: async () => ({
      ...{ version: series, series, major: Number.parseInt(series, 10), db: 'shop', uid: 2, login: 'admin' },
      protocol: 'jsonrpc' as const,
    }),
    async call<T>(model: string, method: string, args: CallArgs = {}, options: CallOptions = {}): Promise<T> {
      asked.push(`${options.effect ?? 'write'} ${model}.${method}`);
      const own = methods[`${model}.${method}`];
      if (own) return own(args) as T;
      const domain = (args.kwargs?.domain ?? args.args?.[0] ?? []) as [string, string, unknown][];
      const found = (rows[model] ?? [])
        .map((row, i) => ({ id: i + 1, ...row }) as Record<string, unknown>)
        .filter((row) => domain.every((leaf) => matches(row, leaf)));
      if (method === 'search_count') return found.length as T;
      if (method === 'search_read') return found as T;
      throw new Error(`${model}.${method} is not expected.`);
    },
    fields: async () => new Map(),
    forget() {},
    async close() {},
  };
}

function matches(row: Record<string, unknown>, [field, operator, value]: [string, string, unknown]): boolean {
  const raw = row[field];
  const own = Array.isArray(raw) && typeof raw[0] === 'number' ? raw[0] : raw;
  switch (operator) {
    case '=':
      return own === value;
    case 'in':
      return Array.isArray(value) && value.includes(own);
    case '!=':
      return (own ?? false) !== value;
    case '>':
      return Number(own) > Number(value);
    default:
      throw new Error(`The operator ${operator} is not expected.`);
  }
}

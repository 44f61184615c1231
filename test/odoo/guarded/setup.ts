import type { AccessMode } from '../../../src/odoo/access.ts';
import { type AuditEntry, type AuditLog, openAuditLog } from '../../../src/odoo/audit-log.ts';
import { OdooError } from '../../../src/odoo/errors.ts';
import { guard } from '../../../src/odoo/guarded-client.ts';
import { parsePolicy } from '../../../src/odoo/policy.ts';
import type { CallArgs, CallOptions, FieldInfo, OdooClient } from '../../../src/odoo/types.ts';

const field = (name: string, type = 'char', relation?: string): [string, FieldInfo] => [
  name,
  { name, type, string: name, ...(relation ? { relation } : {}) },
];
const FIELDS: Readonly<Record<string, ReadonlyMap<string, FieldInfo>>> = {
  'sale.order': new Map([
    field('name'),
    field('amount', 'float'),
    field('note', 'text'),
    field('access_token'),
    field('partner_id', 'many2one', 'res.partner'),
    field('employee_id', 'many2one', 'hr.employee'),
    field('line_ids', 'one2many', 'sale.line'),
  ]),
  'sale.line': new Map([
    field('qty', 'float'),
    field('cost', 'float'),
    field('order_id', 'many2one', 'sale.order'),
  ]),
  'res.partner': new Map([
    field('name'),
    field('phone'),
    field('signup_token'),
    field('partner_ids', 'one2many', 'res.partner'),
  ]),
  'hr.employee': new Map([field('name'), field('wage', 'float')]),
};
export const POLICY = {
  deny: {
    models: ['hr.*'],
    fields: ['sale.line:cost', 'res.partner:phone'],
    delete: ['*'],
    execute: ['*:action_cancel'],
  },
};

interface Setup {
  readonly client: OdooClient;
  readonly sent: string[];
  readonly entries: AuditEntry[];
}

export function setUp(
  policyData: unknown,
  result: unknown = true,
  mode: AccessMode = 'yolo',
  audit: Partial<AuditLog> = {},
  tool = 'test',
): Setup {
  const sent: string[] = [];
  const entries: AuditEntry[] = [];
  const info = {
    version: '19.0',
    series: '19.0',
    major: 19,
    db: 'd',
    uid: 2,
    login: 'ann',
    protocol: 'json2',
  } as const;
  const bare: OdooClient = {
    instance: {
      name: 'one',
      url: 'https://x',
      db: 'd',
      login: 'ann',
      secret: 's',
      protocol: 'auto',
      timeoutMs: 1000,
    },
    info: async () => info,
    async call<T>(model: string, method: string): Promise<T> {
      sent.push(`${model}.${method}`);
      return structuredClone(result) as T;
    },
    fields: async (model) => FIELDS[model] ?? new Map(),
    forget() {},
    close: async () => {},
  };
  const policy = policyData === undefined ? undefined : parsePolicy(policyData);
  if (typeof policy === 'string') throw new Error(policy);
  const log = {
    ...openAuditLog(undefined),
    record: (entry: AuditEntry) => void entries.push(entry),
    ...audit,
  };
  return { client: guard(bare, { mode, policy, audit: log, tool }), sent, entries };
}

export async function outcome(client: OdooClient, call: Call): Promise<string> {
  const [model, method, args, options] = call;
  return client.call(model, method, args, options).then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof OdooError) return `${error.kind}: ${error.message}`;
      throw error;
    },
  );
}

export type Call = [model: string, method: string, args: CallArgs, options?: CallOptions];

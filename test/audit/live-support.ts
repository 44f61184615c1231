import path from 'node:path';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import type { Finding } from '../../src/audit/finding.ts';
import { type LiveOptions, type LiveResult, liveAudit } from '../../src/audit/live/index.ts';
import type { AuditRule } from '../../src/audit/rule.ts';
import sqlInjection from '../../src/audit/rules/sql-injection.ts';
import { createClient } from '../../src/odoo/client.ts';
import type { CallArgs, OdooClient } from '../../src/odoo/types.ts';
import type { Series } from '../../src/series/profile.ts';
import { readModule } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { moduleFacts } from '../../src/source/project/extract.ts';
import { createProject } from '../../src/source/project/project.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';
import { copyModule, renameModule } from '../verify/module-copy.ts';
import { publish, RUN } from '../verify/support.ts';

const DESK = path.resolve(import.meta.dirname, '../fixtures/audit/live');

/** Runs the live audit of the modules in these folders. */
export async function auditLive(
  client: OdooClient,
  dirs: readonly string[],
  series: string,
  options: Partial<LiveOptions> = {},
): Promise<LiveResult> {
  const modules = await Promise.all(dirs.map(async (dir) => indexModule(await readModule(dir))));
  const project = createProject(modules.map(moduleFacts), await loadSymbols(series as Series), series);
  return liveAudit({
    client,
    modules,
    project,
    findings: [],
    rules: [PRINTS, sqlInjection],
    settings: {
      requiredAuthors: [],
      allowedLicenses: [],
      acronyms: [],
    } as unknown as LiveOptions['settings'],
    progress: () => {},
    ...options,
  });
}

/** A rule for Python, to see that it is asked about code in the database. */
export const PRINTS: AuditRule = {
  id: 'test-logs',
  severity: 'high',
  category: 'performance',
  summary: 'A call of log.',
  why: 'A test.',
  link: 'https://www.odoo.com',
  bad: '',
  good: '',
  python: {
    call(node, context) {
      if (context.slice(node).startsWith('log('))
        context.report({ message: 'It logs.', at: node, model: 'res.partner' });
    },
  },
};

/** The fixture under a name of its own, installed. */
export async function installDesk(
  server: Server,
  client: OdooClient,
): Promise<{ dir: string; name: string; clean(): Promise<void> }> {
  const copy = await copyModule(path.join(DESK, server.series, 'audit_desk'), []);
  const name = `audit_desk_${RUN}`;
  const dir = await renameModule(copy.dir, 'audit_desk', name);
  const unpublish = await publish(server, dir);
  await client.call('ir.module.module', 'update_list');
  const [row] = await client.call<{ id: number }[]>('ir.module.module', 'search_read', {
    args: [[['name', '=', name]], ['name']],
  });
  const options = { timeoutMs: 170_000 };
  await client.call('ir.module.module', 'button_immediate_install', { ids: [row?.id ?? 0] }, options);
  client.forget();
  return {
    dir,
    name,
    clean: async () => {
      await unpublish();
      await copy.clean();
    },
  };
}

export function clientAs(server: Server, login: string, secret: string): OdooClient {
  return createClient({
    name: 'default',
    url: server.url,
    db: server.db,
    login,
    secret,
    protocol: 'auto',
    timeoutMs: 60_000,
  });
}

/** Notes each method that is called. */
export function recording(client: OdooClient): { client: OdooClient; methods: Map<string, number> } {
  const methods = new Map<string, number>();
  const call: OdooClient['call'] = (model, method, args, options) => {
    methods.set(method, (methods.get(method) ?? 0) + 1);
    return client.call(model, method, args, options);
  };
  return { client: { ...client, call }, methods };
}

/** Short lines, worst first. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule, symbol, message }) => `${severity} ${rule} ${symbol}: ${message}`);
}

/** Writes to records by their names in the module. */
export function desk(client: OdooClient, name: string) {
  const ids = async (xmlid: string): Promise<{ model: string; id: number }> => {
    const args: CallArgs = {
      args: [
        [
          ['module', '=', name],
          ['name', '=', xmlid],
        ],
        ['model', 'res_id'],
      ],
    };
    const [row] = await client.call<{ model: string; res_id: number }[]>(
      'ir.model.data',
      'search_read',
      args,
    );
    if (!row) throw new Error(`There is no ${name}.${xmlid}.`);
    return { model: row.model, id: row.res_id };
  };
  return {
    ids,
    async write(xmlid: string, values: Record<string, unknown>): Promise<void> {
      const { model, id } = await ids(xmlid);
      await client.call(model, 'write', { ids: [id], args: [values] });
    },
    async remove(xmlid: string): Promise<void> {
      const { model, id } = await ids(xmlid);
      await client.call(model, 'unlink', { ids: [id] });
    },
    async create(model: string, values: Record<string, unknown>): Promise<number> {
      const made = await client.call<number | number[]>(model, 'create', { args: [values] });
      return Array.isArray(made) ? Number(made[0]) : made;
    },
  };
}

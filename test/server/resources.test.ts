import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, ok } from '../support/tools.ts';

const RECORD = 'odoo://{instance}/{model}/{id}{?fields}';

describe('without an Odoo', () => {
  let client: McpClient;
  beforeAll(async () => {
    client = await connect({});
  });
  afterAll(() => client.close());

  it('lists templates and prompts, each with a description', async () => {
    const { resourceTemplates } = await client.client.listResourceTemplates();
    expect(resourceTemplates.map((one) => one.uriTemplate)).toEqual([
      RECORD,
      'odoo://{instance}/{model}/fields',
      'odoo://{instance}/attachment/{id}',
    ]);
    expect((await client.client.listResources()).resources).toEqual([]);
    const { prompts } = await client.client.listPrompts();
    expect(prompts.map((one) => one.name)).toEqual(['analyse', 'plan', 'develop', 'test', 'deploy']);
    for (const one of [...resourceTemplates, ...prompts]) expect(one.description?.length).toBeGreaterThan(20);
  });

  it('gives a prompt with its arguments, and names what is missing', async () => {
    const { messages } = await client.client.getPrompt({ name: 'test', arguments: { path: './library' } });
    expect(messages[0]?.content).toMatchObject({ type: 'text', text: expect.stringContaining('./library') });
    await expect(client.client.getPrompt({ name: 'test' })).rejects.toThrow('The prompt test needs "path"');
    await expect(client.client.getPrompt({ name: 'tset' })).rejects.toThrow('Did you mean test?');
  });

  it('names only tools that are there in its prompts', async () => {
    const tools = (await client.client.listTools()).tools.map((tool) => tool.name);
    for (const word of [
      'status',
      'schema',
      'module',
      'search',
      'aggregate',
      'scaffold',
      'import',
      'verify',
      'execute',
    ]) {
      expect(tools).toContain(word);
    }
  });

  it('says what to set when a resource is read, and completes nothing', async () => {
    await expect(client.client.readResource({ uri: 'odoo://default/res.partner/1' })).rejects.toThrow(
      /set ODOO_URL/,
    );
    const { completion } = await client.client.complete({
      ref: { type: 'ref/resource', uri: RECORD },
      argument: { name: 'model', value: 'res' },
    });
    expect(completion.values).toEqual([]);
  });
});

liveSuite('19', 'resources', (odoo) => everyResource(odoo));
liveSuite('14', 'resources', (odoo) => everyResource(odoo));

function everyResource(odoo: () => Instance): void {
  let folder: string;
  let client: McpClient;
  let strict: McpClient;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'resources-'));
    const policy = path.join(folder, 'policy.json');
    await writeFile(
      policy,
      JSON.stringify({ deny: { models: ['res.currency'], fields: ['res.partner:email'] } }),
    );
    const more = { CLAUDE_PROJECT_DIR: folder, ODOO_AUDIT_LOG: path.join(folder, 'audit.jsonl') };
    client = await connect(envOf(odoo(), { ...more, ODOO_YOLO_MODE: 'true' }));
    strict = await connect(envOf(odoo(), { ...more, ODOO_POLICY_FILE: policy }));
  });
  afterAll(async () => {
    await Promise.all([client?.close(), strict?.close()]);
    await rm(folder, { recursive: true, force: true });
  });
  async function read(uri: string, from = client): Promise<Record<string, unknown>> {
    const { contents } = await from.client.readResource({ uri });
    expect(contents.length).toBe(1);
    return { ...contents[0] };
  }
  async function complete(
    name: string,
    value: string,
    others: Record<string, string> = {},
  ): Promise<string[]> {
    const { completion } = await client.client.complete({
      ref: { type: 'ref/resource', uri: RECORD },
      argument: { name, value },
      context: { arguments: others },
    });
    return completion.values;
  }

  it('reads a record, chosen fields, and the fields of a model', async () => {
    expect((await read('odoo://default/res.company/1')).text).toMatch(/^[\s\S]*res\.company 1\n/);
    const one = String((await read('odoo://default/res.partner/1?fields=name,email')).text);
    expect(one).toMatch(/name: [\s\S]*email/);
    expect(one).not.toContain('phone');
    expect((await read('odoo://default/sale.order/fields')).text).toMatch(/partner_id/);
  });

  it('reads an attachment as text or as bytes', async () => {
    await writeFile(path.join(folder, 'note.txt'), 'hello from a file');
    await writeFile(path.join(folder, 'raw.bin'), new Uint8Array([0, 1, 2, 255]));
    const id = async (name: string): Promise<string | undefined> =>
      /attachment (\d+)/.exec(
        await ok(client, 'file', { action: 'upload', model: 'res.partner', ids: 1, path: name }),
      )?.[1];
    expect((await read(`odoo://default/attachment/${await id('note.txt')}`)).text).toContain(
      'hello from a file',
    );
    const raw = await read(`odoo://default/attachment/${await id('raw.bin')}`);
    expect(raw).toMatchObject({ blob: Buffer.from([0, 1, 2, 255]).toString('base64') });
  });

  it('refuses in words what is not there or is none', async () => {
    await expect(read('odoo://default/res.partner/99999999')).rejects.toThrow(
      /not_found: res\.partner 99999999 doesn't exist/,
    );
    await expect(read('odoo://default/res.prtner/1')).rejects.toThrow(/There is no model "res\.prtner"/);
    await expect(read('odoo://other/res.partner/1')).rejects.toThrow(
      /There is no instance "other": use default/,
    );
    for (const uri of [
      'odoo://default/res.partner/../../x',
      'odoo://default/attachment/fields',
      'file:///etc/passwd',
    ]) {
      await expect(read(uri)).rejects.toThrow(/There is no resource/);
    }
  });

  it('obeys the policy and is in the audit log', async () => {
    await expect(read('odoo://default/res.currency/1', strict)).rejects.toThrow(/access: /);
    await expect(read('odoo://default/res.currency/fields', strict)).rejects.toThrow(/access: /);
    const partner = String((await read('odoo://default/res.partner/1', strict)).text);
    expect(partner).not.toMatch(/^email: /m);
    // Lines of reads are written together, at the latest at the end.
    await strict.close();
    const lines = (await readFile(path.join(folder, 'audit.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const own = lines.filter((line) => line.tool === 'resource');
    expect(own.map((line) => [line.model, line.outcome])).toEqual(
      expect.arrayContaining([
        ['res.partner', 'ok'],
        ['res.currency', 'refused'],
      ]),
    );
  });

  it('completes instances, models and fields', async () => {
    expect(await complete('instance', 'def')).toEqual(['default']);
    expect((await complete('model', 'res.part'))[0]).toBe('res.partner');
    expect((await complete('model', 'partner')).slice(0, 50)).toContain('res.partner');
    expect(await complete('fields', 'ema', { model: 'res.partner', instance: 'default' })).toContain('email');
    expect(await complete('fields', 'name,ema', { model: 'res.partner' })).toContain('name,email');
    expect(await complete('fields', 'x', { model: 'no.such' })).toEqual([]);
    expect((await complete('model', '')).length).toBe(100);
  });
}

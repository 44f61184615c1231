import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type Env, type McpClient } from '../support/mcp.ts';
import { ok, refused } from '../support/tools.ts';

liveSuite('19', 'several instances', (odoo) => {
  let home = '';
  let client: McpClient;
  let undecided: McpClient;

  const profile = (at: Instance, more: object = {}) => ({
    ...{ url: at.url, db: at.db, username: at.login, password: at.password },
    ...more,
  });
  async function serve(name: string, profiles: object, env: Env = {}): Promise<McpClient> {
    const file = path.join(home, `${name}.yaml`);
    await writeFile(file, JSON.stringify(profiles));
    await chmod(file, 0o600);
    return connect({ ODOO_CONFIG_FILE: file, XDG_STATE_HOME: home, ...env }, 'accept');
  }

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'odoo-claude-instances-'));
    const profiles = {
      dev: profile(odoo(), { mode: 'yolo' }),
      prod: profile(odoo(), { mode: 'yolo', production: true, lang: 'en_US', companies: [1] }),
      looking: profile(odoo(), { mode: 'read', policy: { deny: { models: ['res.country'] } } }),
      down: profile(odoo(), { url: 'http://127.0.0.1:9' }),
    };
    client = await serve('decided', { default: 'dev', profiles });
    undecided = await serve('undecided', { profiles });
  });
  afterAll(async () => {
    await Promise.all([client?.close(), undecided?.close()]);
    await rm(home, { recursive: true, force: true });
  });

  const COUNT = { model: 'res.partner', limit: 0 };

  it('reads from the default, from a named one, and from several at once', async () => {
    const one = await ok(client, 'search', COUNT);
    expect(one).toMatch(/^\d+ res\.partner match\.$/);
    expect(await ok(client, 'search', { ...COUNT, instance: 'prod' })).toBe(one);
    const both = await ok(client, 'search', { ...COUNT, instance: ['dev', 'prod'] });
    expect(both).toBe(`All 2 instances answered.\n== dev\n${one}\n== prod\n${one}`);
  });

  it('tells which instance failed, and gives what the others say', async () => {
    const text = await ok(client, 'search', { model: 'res.country', limit: 0, instance: 'all' });
    expect(text).toMatch(
      /^2 of 4 instances answered; failed: looking, down\.\n== dev\n\d+ res\.country match/,
    );
    expect(text).toMatch(
      /== looking \(failed\)\naccess: The policy does not allow reading res\.country records\./,
    );
    expect(text).toMatch(/== down \(failed\)\nunreachable: .*127\.0\.0\.1:9/);
    expect(await refused(client, 'search', { ...COUNT, instance: ['down'] })).toMatch(/^unreachable: /);
    const all = await refused(client, 'search', { model: 'res.country', instance: ['looking', 'down'] });
    expect(all).toMatch(/^0 of 2 instances answered; failed: looking, down\./);
  });

  it('asks them at the same time', async () => {
    await ok(client, 'search', { ...COUNT, instance: ['dev', 'prod', 'looking'] });
    const text = await ok(client, 'aggregate', {
      model: 'res.partner',
      measures: ['__count'],
      instance: ['dev', 'prod'],
    });
    expect(text).toMatch(/^All 2 instances answered\./);
  });

  it('writes to exactly one', async () => {
    const values = { name: 'One Place' };
    for (const instance of ['all', ['dev', 'prod']]) {
      expect(await refused(client, 'create', { model: 'res.partner', values, instance })).toMatch(
        /^bad_request: create works on one instance at a time\.\nNext: Name one of dev, prod, looking, down\./,
      );
    }
    expect(client.questions).toEqual([]);
    await ok(client, 'create', { model: 'res.partner', values });
    // Production asks, though its profile says yolo.
    await ok(client, 'create', { model: 'res.partner', values, instance: 'prod' });
    expect(client.questions.length).toBe(1);
    expect(await refused(client, 'create', { model: 'res.partner', values, instance: 'looking' })).toMatch(
      /^access: create is not offered in read mode/,
    );
    expect(await refused(client, 'delete', { model: 'res.partner', ids: 1, instance: 'prod' })).toMatch(
      /^access: delete is not offered in safe mode/,
    );
  });

  it('asks for the name where none is the default', async () => {
    for (const [tool, args] of [
      ['search', COUNT],
      ['create', { model: 'res.partner', values: { name: 'x' } }],
    ] as const) {
      expect(await refused(undecided, tool, args)).toMatch(
        /^bad_request: Several Odoo instances are configured and none is the default: name one by "instance": dev, prod, looking, down\./,
      );
    }
    await ok(undecided, 'search', { ...COUNT, instance: 'dev' });
    expect(await refused(undecided, 'search', { ...COUNT, instance: 'dve' })).toMatch(
      /^bad_request: There is no instance "dve": the instances are dev, prod, looking, down\. Did you mean dev\?/,
    );
  });

  it('lists them in status, with a word on production', async () => {
    const text = await ok(client, 'status', {});
    expect(text).toContain('configured by: the profile file');
    expect(text).toContain(`- dev (yolo, default): ${odoo().url} ${odoo().db}`);
    expect(text).toContain('- prod (safe, production): ');
    expect(await ok(client, 'status', { instance: 'prod' })).toContain(
      'note: prod is a production instance: YOLO mode is refused there, so it works in safe mode.',
    );
    if (odoo().password !== 'admin') expect(text).not.toContain(odoo().password);
  });

  it('says so in the instructions and in the schemas, and only then', async () => {
    expect(client.client.getInstructions()).toContain('Instances: dev, prod, looking, down.');
    const { tools } = await client.client.listTools();
    const search = tools.find((tool) => tool.name === 'search');
    expect(search?.inputSchema.properties).toHaveProperty('instance');
    const single = await serve('single', { profiles: { dev: profile(odoo()) } });
    try {
      expect(JSON.stringify(await single.client.listTools())).not.toContain('"instance"');
      expect(await refused(single, 'search', { ...COUNT, instance: 'dev' })).toMatch(
        /has no argument "instance"/,
      );
    } finally {
      await single.close();
    }
  });

  it('takes the profile that a project names, and nothing else from there', async () => {
    const project = path.join(home, 'project');
    await mkdir(project);
    const named = async (text: string): Promise<string> => {
      await writeFile(path.join(project, '.odoo-claude.yaml'), text);
      const some = await serve(
        'undecided',
        { profiles: { dev: profile(odoo()), other: profile(odoo()) } },
        { CLAUDE_PROJECT_DIR: project },
      );
      try {
        return (await some.call('search', COUNT)).text;
      } finally {
        await some.close();
      }
    };
    expect(await named('profile: dev\n')).toMatch(/^\d+ res\.partner match/);
    expect(await named(`profile: dev\nurl: ${odoo().url}\n`)).toMatch(
      /^bad_request: The project's file \.odoo-claude\.yaml holds "url", and a project may only name a profile/,
    );
  });

  const other = inject('odoo')['14'];
  it.skipIf('reason' in other)('reads across series', async () => {
    if ('reason' in other) return;
    const both = await serve('series', { profiles: { new: profile(odoo()), old: profile(other.instance) } });
    try {
      const text = await ok(both, 'search', {
        model: 'res.country',
        domain: [['code', '=', 'BE']],
        fields: ['code'],
        instance: 'all',
      });
      expect(text).toMatch(
        /^All 2 instances answered\.\n== new\n1 res\.country match, 1 shown\nid\tcode\n\d+\tBE\n== old\n1 res\.country match/,
      );
      const status = await ok(both, 'status', { instance: ['old', 'new'] });
      expect(status).toMatch(/== old\nConnected to Odoo 14\.0[\s\S]*== new\nConnected to Odoo 19\.0/);
    } finally {
      await both.close();
    }
  });
});

describe('an address alone', () => {
  it('is configured as ever', async () => {
    const client = await connect({
      ODOO_URL: 'http://127.0.0.1:9',
      ODOO_USERNAME: 'a',
      ODOO_PASSWORD: 'b',
      ODOO_DB: 'c',
    });
    try {
      expect(JSON.stringify(await client.client.listTools())).not.toContain('"instance"');
      expect(client.client.getInstructions()).not.toContain('Instances:');
      expect(await refused(client, 'status', {})).toMatch(/^unreachable: .*127\.0\.0\.1:9/);
    } finally {
      await client.close();
    }
  });
});

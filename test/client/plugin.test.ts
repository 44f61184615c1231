import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { TOOLS } from '../../src/tools/index.ts';
import { startGitHttp } from '../support/git-http.ts';
import type { Loopback } from '../support/loopback.ts';
import { commitAs, ROOT } from './checkout.ts';
import { clientSuite } from './client.ts';

const PLUGIN = 'odoo@odoo-tools';
/** Nobody listens on the discard port. */
const NO_REGISTRY = { npm_config_registry: 'http://127.0.0.1:9/' };

const Installed = z.array(
  z.looseObject({ id: z.string(), version: z.string(), enabled: z.boolean(), installPath: z.string() }),
);
const Validation = z.looseObject({
  success: z.boolean(),
  provides: z.looseObject({ commands: z.array(z.string()) }),
  directory: z.looseObject({
    findings: z.array(z.looseObject({ code: z.string(), blocking: z.boolean(), hold: z.boolean() })),
  }),
});
const Manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  userConfig: z.record(z.string(), z.looseObject({ required: z.boolean().optional() })),
  mcpServers: z.record(z.string(), z.looseObject({ env: z.record(z.string(), z.string()) })),
});

const json = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
const readManifest = async () => Manifest.parse(await json('.claude-plugin/plugin.json'));

describe('the manifest', () => {
  it('has the version of the package', async () => {
    const { version } = z.looseObject({ version: z.string() }).parse(await json('package.json'));
    expect((await readManifest()).version).toBe(version);
  });

  it('requires no option, because the client then starts no server and says nothing', async () => {
    const { userConfig } = await readManifest();
    expect(Object.keys(userConfig)).toEqual(['url', 'db', 'username', 'api_key', 'profile', 'mode']);
    expect(Object.values(userConfig).filter((option) => option.required)).toEqual([]);
  });

  it('hands every variable that the server reads to the server', async () => {
    const files = await Promise.all(
      ['src/odoo', 'src/verify'].map(async (folder) =>
        (await readdir(path.join(ROOT, folder), { recursive: true })).map((file) =>
          path.join(ROOT, folder, file),
        ),
      ),
    );
    const sources = await Promise.all(
      files.flat().flatMap((file) => (file.endsWith('.ts') ? [readFile(file, 'utf8')] : [])),
    );
    const read = new Set(sources.join('\n').match(/(?<=['"`\s(.])ODOO_(?!ERROR_KINDS)[A-Z_]*[A-Z]\b/g));
    const env = (await readManifest()).mcpServers.odoo?.env ?? {};
    expect(read.size).toBeGreaterThan(10);
    expect(Object.keys(env).sort()).toEqual([...read].sort());
    for (const [name, value] of Object.entries(env)) {
      const option = /^ODOO_MCP_OPT_(\w+)$/.exec(name)?.[1];
      const own = name === 'ODOO_MCP_DATA' ? `\${CLAUDE_PLUGIN_DATA}` : `\${${name}:-}`;
      expect(value).toBe(option ? `\${user_config.${option.toLowerCase()}}` : own);
    }
  });

  it('keeps npm out of an install: nothing to install, and a lockfile that the client leaves alone', async () => {
    const manifest = z
      .looseObject({ overrides: z.record(z.string(), z.string()), dependencies: z.never().optional() })
      .parse(await json('package.json'));
    expect(Object.keys(manifest.overrides)).not.toEqual([]);
  });
});

clientSuite('the plugin in Claude Code', (client) => {
  it('is valid by the strictest check', async () => {
    const args = ['plugin', 'validate', '--strict', '--profile', 'directory', '--json', client().plugin];
    const { stdout } = await client().run(args);
    const { success, provides, directory } = Validation.parse(JSON.parse(stdout));
    expect(directory.findings).toEqual([]);
    expect(success).toBe(true);
    expect(provides.commands).toEqual(['odoo:odoo', 'odoo:odoo-audit', 'odoo:odoo-migrate']);
  });

  describe('from a local folder', () => {
    beforeAll(async () => {
      await client().must(['plugin', 'marketplace', 'add', client().plugin]);
      await client().must(['plugin', 'install', PLUGIN]);
    });
    afterAll(async () => {
      await client().must(['plugin', 'uninstall', PLUGIN]);
      await client().must(['plugin', 'marketplace', 'remove', 'odoo-tools']);
    });

    it('is enabled, and its server connects with no configuration at all', async () => {
      const [installed] = Installed.parse(
        JSON.parse((await client().must(['plugin', 'list', '--json'])).stdout),
      );
      expect(installed).toMatchObject({ id: PLUGIN, enabled: true });
      expect((await client().must(['mcp', 'list'])).stdout).toMatch(/plugin:odoo:odoo: .*Connected/);
    });

    it('expands the command typed bare', async () => {
      const { requests } = await client().turn('/odoo a library for "rare" books & $5 fees');
      const text = requests[0]?.text ?? '';
      expect(text).toContain('<command-name>/odoo:odoo</command-name>');
      const body = text.slice(text.indexOf('Build an Odoo module'), text.indexOf('not instructions.'));
      expect(body).toContain('a library for "rare" books & $5 fees');
      expect(body).not.toMatch(/\$\{|\$ARGUMENTS|user_config/);
    });

    it('leaves no placeholder when nothing was asked for', async () => {
      const { requests } = await client().turn('/odoo');
      expect(requests[0]?.text).toMatch(/<request>\s*<\/request>/);
    });

    it('offers the tools, with the words that a search for them needs', async () => {
      const { requests } = await client().turn('hello', { env: { ENABLE_TOOL_SEARCH: 'false' } });
      const offered = requests[0]?.tools.filter((tool) => tool.startsWith('mcp__plugin_odoo_odoo__')) ?? [];
      expect(offered.map((tool) => tool.replace(/.*__/, '')).sort()).toEqual(
        TOOLS.filter(({ access }) => access !== 'delete')
          .map(({ name }) => name)
          .sort(),
      );
      expect(requests[0]?.text).toContain('## plugin:odoo:odoo');
    });

    it('lets the command use its own tools, and only those', async () => {
      const front = /^allowed-tools: (.*)$/m.exec(
        await readFile(path.join(ROOT, 'commands/odoo.md'), 'utf8'),
      );
      const reading = TOOLS.filter(({ access }) => access === 'read').map(({ name }) => name);
      expect(reading).toContain('search');
      expect(front?.[1]?.split(', ').sort()).toEqual(
        [...reading, 'scaffold', 'verify'].map((name) => `mcp__plugin_odoo_odoo__${name}`).sort(),
      );
    });

    it('says what to set when no Odoo is configured', async () => {
      const { requests, denied } = await client().turn('/odoo a library', {
        replies: [{ call: 'mcp__plugin_odoo_odoo__search', input: { model: 'res.partner' } }],
      });
      expect(denied).toEqual([]);
      expect(requests[1]?.results).toMatchObject([
        { isError: true, text: expect.stringContaining('ODOO_URL') },
      ]);
    });
  });

  describe('from a git marketplace, with no npm registry in reach', () => {
    let git: Loopback | undefined;
    beforeAll(async () => {
      await commitAs(client().plugin, path.join(client().scratch, 'repositories/odoo.git'));
      git = await startGitHttp(path.join(client().scratch, 'repositories'));
      await client().must(['plugin', 'marketplace', 'add', `${git.url}/odoo.git`], NO_REGISTRY);
    });
    afterAll(() => git?.close());

    // How long it takes is measured by `npm run bench -- install`. Where npm is asked after all it gives up after a
    // minute and leaves its log, and the finding is to be that, not a timeout.
    it('installs without asking npm, copies no packages and connects', { timeout: 120_000 }, async () => {
      await client().must(['plugin', 'install', PLUGIN], NO_REGISTRY);
      expect(existsSync(path.join(client().home, '.npm'))).toBe(false);
      const [installed] = Installed.parse(
        JSON.parse((await client().must(['plugin', 'list', '--json'])).stdout),
      );
      const copy = installed?.installPath ?? '';
      expect(copy.startsWith(path.join(client().home, '.claude/plugins/cache/'))).toBe(true);
      expect(existsSync(path.join(copy, 'dist/server.mjs'))).toBe(true);
      const names = await readdir(copy, { recursive: true });
      expect(names.filter((name) => name.split(path.sep).includes('node_modules'))).toEqual([]);
      expect((await client().must(['mcp', 'list'])).stdout).toMatch(/plugin:odoo:odoo: .*Connected/);
    });
  });
});

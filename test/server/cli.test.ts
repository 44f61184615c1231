import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { liveSuite } from '../support/live.ts';
import { bundle, cli } from '../support/mcp.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it.each([[['--help']], [[]]])('%j explains itself', async (args) => {
    const { code, stdout, stderr } = await cli(args, {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['mcp', 'scaffold', 'verify', 'status', 'schema'])
      expect(stdout).toContain(command);
  });

  it('explains one command without the others', async () => {
    const { code, stdout } = await cli(['migrate', '--help'], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/^odoo-claude migrate PATH\.\.\. /);
    for (const part of ['--deprecations', '--target PROFILE', 'migrate NEW --old OLD', 'Exit codes: '])
      expect(stdout).toContain(part);
    expect(stdout.match(/^odoo-claude (?!migrate )/gm)).toBeNull();
  });

  it('ends in peace when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [path.join(await bundle(), 'cli.mjs'), 'schema']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('says its version', async () => {
    expect((await cli(['--version'], {})).stdout).toBe(`${manifest.version}\n`);
  });

  it('prints the JSON Schema of a spec', async () => {
    const { code, stdout } = await cli(['schema'], {});
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object' });
  });

  const WRONG: [args: string[], code: number, stderr: RegExp][] = [
    [['scafold'], 2, /^"scafold" is no command: use one of mcp, .*\.\nNext: /],
    [['--no-such'], 2, /^Unknown option '--no-such'/],
    [['status', '--write'], 2, /^status has no option --write\./],
    [['status', 'x'], 2, /^status takes nothing after it\./],
    [['scaffold'], 2, /^scaffold needs the file of a spec, once\./],
    [['verify', 'a', 'b'], 2, /^verify needs the folder of a module, once\./],
    [['scaffold', '/no/such/spec.yaml'], 2, /^The spec "\/no\/such\/spec\.yaml" can't be read/],
    [['verify', '/no/such/module'], 2, /^bad_request: /],
    [['status'], 2, /^bad_request: No Odoo is configured: set ODOO_URL/],
  ];
  it.each(WRONG)('%j ends with %i', async (args, code, expected) => {
    const result = await cli(args, {});
    expect(result.stderr).toMatch(expected);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('tells a server that does not answer from wrong usage', async () => {
    const env = { ODOO_URL: 'http://127.0.0.1:9', ODOO_USERNAME: 'a', ODOO_PASSWORD: 'b', ODOO_DB: 'c' };
    const { code, stderr } = await cli(['status'], env);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^unreachable: /);
  });

  it('names what is wrong in a spec, and writes nothing', async () => {
    const spec = path.join(folder, 'spec.yaml');
    await writeFile(spec, 'module: {}\nmodelz: []\n');
    const { code, stderr } = await cli(['scaffold', spec, '--out', folder, '--write'], {});
    expect(code).toBe(2);
    expect(stderr).toContain('modelz');
  });
});

liveSuite('19', 'command line', (odoo) => {
  it('says which Odoo it is', async () => {
    const { url, db, login, password } = odoo();
    const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: password };
    const { code, stdout, stderr } = await cli(['status'], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Connected to Odoo ${odoo().series}`);
  });
});

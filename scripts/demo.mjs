// npm run demo: from a fresh clone to a module that is proved on a real Odoo. It does what /odoo does, by the
// same MCP tools, with a spec that is written already.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureDependencies, root, run } from './setup.mjs';

const SPEC = path.join(root, 'docs', 'examples', 'library.yaml');
const started = Date.now();

say('Installing what the lockfile pins');
await ensureDependencies();
say('Building dist');
if ((await run(process.execPath, ['scripts/build.mjs'])) !== 0) process.exit(1);

say('Bringing up Odoo 19 with demo data');
const { copyDatabase, NoOdooError, restart, up } = await import('./odoo/index.mjs');
/** @type {import('./odoo/index.mjs').Instance} */
let odoo;
try {
  odoo = await up('19', { onProgress: say });
} catch (error) {
  if (!(error instanceof NoOdooError)) throw error;
  console.error(`\nNo Odoo can be had here: ${error.message}`);
  process.exit(1);
}
const { addonsPath } = odoo;
if (addonsPath === null) {
  console.error('Set ODOO_TEST_ADDONS_19 to an addons folder of that server, so that it can see the module.');
  process.exit(1);
}
if (odoo.can.copyDatabase) {
  say('Copying the template database, so that each run starts clean');
  odoo = await copyDatabase(odoo, 'demo');
}

const { Client } = await import('@modelcontextprotocol/sdk/client/index.js');
const { StdioClientTransport } = await import('@modelcontextprotocol/sdk/client/stdio.js');
const { ElicitRequestSchema } = await import('@modelcontextprotocol/sdk/types.js');
const client = new Client(
  { name: 'demo', version: '1.0.0' },
  { capabilities: { elicitation: { form: {} } } },
);
client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
  console.log(`\nThe server asks: ${params.message}\nThe demo answers: yes\n`);
  return { action: 'accept', content: {} };
});
say('Starting the MCP server in safe mode');
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [path.join(root, 'dist', 'server.mjs')],
    env: {
      PATH: process.env.PATH ?? '',
      ODOO_URL: odoo.url,
      ODOO_DB: odoo.db,
      ODOO_USERNAME: odoo.login,
      ODOO_PASSWORD: odoo.password,
    },
  }),
);
try {
  const spec = await readFile(SPEC, 'utf8');
  const name = /^ {2}name: (\w+)$/m.exec(spec)?.[1] ?? '';
  const known = existsSync(path.join(addonsPath, name));
  const written = await call('scaffold', { spec, path: addonsPath, write: true });
  console.log(written);
  if (known && odoo.can.restart && !written.includes('is up to date')) {
    say('Restarting Odoo, which keeps the Python of an earlier run');
    await restart(odoo, { onProgress: say });
  }
  console.log(await call('verify', { path: path.join(addonsPath, name), details: true }));
} finally {
  await client.close();
}

console.log(`
Done in ${seconds()}.
Look at it:      ${odoo.url}/web/login?db=${odoo.db}   (login ${odoo.login}, password ${odoo.password}), menu Library
Its source:      ${addonsPath}
Take it down:    npm run odoo -- down            (--purge also deletes the installed server)`);

/** Calls one tool and returns its text. @param {string} name @param {Record<string, unknown>} args */
async function call(name, args) {
  say(`Calling the tool ${name}`);
  const result = await client.callTool({ name, arguments: args }, undefined, {
    timeout: 600_000,
    resetTimeoutOnProgress: true,
    onprogress: ({ message }) => say(`  ${message ?? ''}`),
  });
  const text = /** @type {{ text?: string }[]} */ (result.content).map((part) => part.text ?? '').join('\n');
  if (result.isError) {
    console.error(`\n${name} failed: ${text}`);
    process.exit(1);
  }
  return `\n${text}\n`;
}

/** @param {string} line */
function say(line) {
  console.log(`[${seconds().padStart(6)}] ${line}`);
}

function seconds() {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

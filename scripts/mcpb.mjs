// Packs the server as an MCP bundle, which Claude Desktop installs by a double click:
//   node scripts/mcpb.mjs [FILE]      default: odoo-claude-VERSION.mcpb
// Its options are those of the plugin. Format: github.com/modelcontextprotocol/mcpb, MANIFEST.md, version 0.3.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';
import { zip } from './zip.mjs';

/**
 * @param {string} [dist] the built server
 * @returns {Promise<Buffer>}
 */
export async function packMcpb(dist = path.join(root, 'dist')) {
  const [plugin, project] = await Promise.all([
    json(path.join(root, '.claude-plugin/plugin.json')),
    json(path.join(root, 'package.json')),
  ]);
  const manifest = {
    manifest_version: '0.3',
    name: project.name,
    display_name: plugin.displayName,
    version: project.version,
    description: plugin.description,
    author: plugin.author,
    license: project.license,
    icon: 'icon.png',
    keywords: plugin.keywords,
    server: {
      type: 'node',
      entry_point: 'dist/server.mjs',
      mcp_config: serverConfig(plugin.mcpServers.odoo),
    },
    tools_generated: true,
    user_config: Object.fromEntries(
      Object.entries(plugin.userConfig).map(([name, option]) => [name, { ...option, required: false }]),
    ),
    compatibility: {
      platforms: ['darwin', 'win32', 'linux'],
      runtimes: { node: project.engines.node },
    },
  };
  const files = [
    { name: 'manifest.json', data: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: 'icon.png', data: await readFile(path.join(root, plugin.icon)) },
    { name: 'LICENSE', data: await readFile(path.join(root, 'LICENSE')) },
    ...(await folder(dist, 'dist')),
    ...(await folder(path.join(root, 'templates'), 'templates')),
    ...(await folder(path.join(root, 'data'), 'data')),
  ];
  return zip(files);
}

/**
 * The plugin's server, with the options alone: a program started from a desktop has no shell whose variables
 * it could take.
 * @param {{command: string, args: string[], env: Record<string, string>}} server
 */
function serverConfig({ command, args, env }) {
  return {
    command,
    args: args.map((arg) => arg.replace(`\${CLAUDE_PLUGIN_ROOT}`, `\${__dirname}`)),
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value.startsWith(`\${user_config.`))),
  };
}

/** @param {string} from @param {string} to @returns {Promise<{name: string, data: Buffer}[]>} */
async function folder(from, to) {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async (file) => ({
      name: [to, ...path.relative(from, file).split(path.sep)].join('/'),
      data: await readFile(file),
    })),
  );
}

/** @param {string} file */
async function json(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = await json(path.join(root, 'package.json'));
  const file = path.resolve(process.argv[2] ?? `odoo-claude-${version}.mcpb`);
  const bytes = await packMcpb();
  await writeFile(file, bytes);
  console.log(`${file} (${Math.round(bytes.length / 1024)} KiB)`);
}

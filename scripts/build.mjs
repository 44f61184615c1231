// Bundles src into dist: readable ES modules that need nothing but Node. A plugin install runs no build, so
// dist is committed; `--check` proves that it is what the sources give.
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { loadTs } from './load-ts.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { root } from './setup.mjs';

/** A reviewer's tools stop reading at this size. */
const MAX_BYTES = 256 * 1024;
const WASM = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/** The SDK makes a JSON Schema validator even where ours is given; without it the server starts a third faster. */
const withoutAjv = {
  name: 'without-ajv',
  /** @param {string} id */
  resolveId: (id) => (id.endsWith('/validation/ajv-provider.js') ? '\0without-ajv' : undefined),
  /** @param {string} id */
  load: (id) => (id === '\0without-ajv' ? 'export class AjvJsonSchemaValidator {}' : undefined),
};

/**
 * Schemas decide as they are made whether their parser is compiled at its first use. The SDK's many serve a few
 * messages each, so theirs are not; `serveStdio` turns it on for the arguments of tools.
 */
const withoutCompiling = {
  name: 'without-compiling',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    id.endsWith('/zod/v4/core/core.js')
      ? `globalThis.__zod_globalConfig ??= { jitless: true };\n${code}`
      : undefined,
};

/** @param {string} outDir */
async function build(outDir) {
  const bundle = await rolldown({
    cwd: root,
    input: { server: 'src/main.ts', cli: 'src/cli.ts', 'audit-worker': 'src/audit/engine/worker.ts' },
    platform: 'node',
    plugins: [withoutAjv, withoutCompiling],
    treeshake: { manualPureFunctions: ['z', ...(await sdkSchemas())], propertyReadSideEffects: false },
    // web-tree-sitter's glue code holds an eval that is never reached.
    checks: { eval: false },
  });
  const { output } = await bundle.write({
    dir: outDir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name].mjs',
    minify: false,
    comments: { legal: true, annotation: false, jsdoc: true },
    codeSplitting: {
      groups: [
        { name: 'zod', test: /node_modules\/zod\//, priority: 2 },
        // Apart from what only the HTTP transport needs, so that a start over stdio need not read that.
        { name: 'mcp', test: /modelcontextprotocol\/sdk\/(?!.*treamableHttp|.*sseKeepAlive)/, priority: 1 },
        // Layers of our own, each of which imports none above it: chunks that import each other would not load.
        { name: 'common', test: /src\/(?:series\/|util\/remember|odoo\/suggest)/ },
        { name: 'source', test: /src\/source\// },
        { name: 'spec', test: /src\/scaffold\/(?:render\/|spec\/(?!input\.|parse\.))/ },
        { name: 'artefacts', test: /src\/scaffold\/artefacts\// },
        { name: 'parts', test: /src\/scaffold\/parts\// },
        { name: 'read-back', test: /src\/scaffold\/read-back\// },
        { name: 'static-gate', test: /src\/verify\/steps\/s0-static\// },
        // Every rule brings its examples: several pieces, which only an audit loads.
        { name: 'audit-python', test: /src\/audit\/python\// },
        {
          name: 'audit-base',
          test: /src\/audit\/(?!rules\/|python\/|engine\/|earlier\/|git\/|format\/|live\/|index\.)/,
        },
        // Read only where there is an earlier version to compare with.
        { name: 'versions', test: /src\/versions\// },
        { name: 'audit-rules', test: /src\/audit\/rules\/(?!index\.)/, maxSize: 200 * 1024 },
        { name: 'migrate-rules', test: /src\/migrate\/rules\/(?!index\.)/, maxSize: 200 * 1024 },
        { name: 'browser', test: /src\/verify\/steps\/s7-browser\// },
        { name: packageName, debugName: 'packages', test: /node_modules/, maxSize: 240 * 1024 },
      ],
    },
  });
  await bundle.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  for (const wasm of WASM) {
    const file = path.join(root, 'node_modules', wasm);
    await cp(file, path.join(outDir, path.basename(wasm)));
    modules.push(file);
  }
  const { compileTemplates } = await loadTs('src/scaffold/render/engine.ts');
  await mkdir(path.join(outDir, 'templates'));
  for (const [folder, source] of await compileTemplates()) {
    await writeFile(path.join(outDir, 'templates', `${folder}.mjs`), source);
  }
  await writeFile(path.join(outDir, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(modules));
}

/**
 * The SDK makes a schema for every message of the protocol as it loads. To make one has no effect beside the
 * schema, so those that we never use need not be in the bundle, where they would be a third of the start.
 */
async function sdkSchemas() {
  const types = await readFile(
    path.join(root, 'node_modules/@modelcontextprotocol/sdk/dist/esm/types.js'),
    'utf8',
  );
  return [...types.matchAll(/^(?:export )?const (\w+Schema) =/gm)].map(([, name = '']) => name);
}

/** @param {string} id @returns {string} */
function packageName(id) {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'package';
  return name.replace('@', '').replace('/', '-');
}

/** @param {string} dir @returns {Promise<Map<string, string>>} hash by relative path */
async function hashes(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const entry of entries.filter((e) => e.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    found.set(
      path.relative(dir, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return found;
}

/** @param {string} dir */
async function tooLarge(dir) {
  const large = [];
  for (const name of (await hashes(dir)).keys()) {
    const { size } = await stat(path.join(dir, name));
    if (name.endsWith('.mjs') && size >= MAX_BYTES) large.push(`${name} (${size} bytes)`);
  }
  return large;
}

const dist = path.join(root, 'dist');
const fresh = path.join(await mkdtemp(path.join(tmpdir(), 'odoo-claude-build-')), 'dist');
await mkdir(fresh, { recursive: true });
await build(fresh);
const large = await tooLarge(fresh);
if (large.length > 0) fail(`Over ${MAX_BYTES} bytes: ${large.join(', ')}`);

if (process.argv.includes('--check')) {
  const [before, now] = [await hashes(dist), await hashes(fresh)];
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((f) => before.get(f) !== now.get(f));
  if (changed.length > 0) fail(`dist is stale: run npm run build and commit it (${changed.join(', ')})`);
} else {
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist).catch(async () => cp(fresh, dist, { recursive: true }));
}
await rm(path.dirname(fresh), { recursive: true, force: true });

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

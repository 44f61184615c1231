import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, top to bottom: a part may import parts of a lower rank, and itself. */
const RANK: Record<string, number> = {
  main: 6,
  cli: 6,
  server: 5,
  tools: 4,

  migrate: 3.7,
  audit: 3.5,
  verify: 3,
  scaffold: 2.5,
  versions: 2.3,
  source: 2,
  series: 2,
  odoo: 2,
  util: 1,
};
/** Parts of one rank that must not know each other. */
const APART = new Set(['source odoo', 'odoo source', 'series odoo', 'odoo series', 'source series']);
const ROOT = path.resolve(import.meta.dirname, '..');

interface Import {
  file: string;
  from: string;
  to: string;
  specifier: string;
}

const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(path.sep, '/'));
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(path.join(ROOT, 'src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => ({
    file,
    from: part(file),
    to: specifier.startsWith('.') ? part(path.posix.join(path.posix.dirname(file), specifier)) : '',
    specifier,
  }));
});

describe('architecture', () => {
  it('knows the rank of every part', () => {
    expect(files.map(part).filter((name) => RANK[name] === undefined)).toEqual([]);
    expect(imports.length).toBeGreaterThan(20);
  });

  it('imports only downwards', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === '' || to === from || to.startsWith('..')) return false;
      return (RANK[to] ?? 0) > (RANK[from] ?? 0) || APART.has(`${from} ${to}`);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keeps the MCP SDK inside src/server', () => {
    const wrong = imports.filter(
      (i) => i.specifier.startsWith('@modelcontextprotocol/') && i.from !== 'server',
    );
    expect(wrong.map((i) => i.file)).toEqual([]);
  });

  it('says of each folder of src/migrate what it is for', () => {
    const readme = readFileSync(path.join(ROOT, 'src/migrate/README.md'), 'utf8');
    const folders = readdirSync(path.join(ROOT, 'src/migrate'), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !readme.includes(`\n| \`${name}/\` |`))).toEqual([]);
  });

  it('keeps files small enough to read', () => {
    const long = files.filter((f) => {
      const text = readFileSync(path.join(ROOT, 'src', f), 'utf8');
      // Nobody reads a list of imports that is generated.
      return text.split('\n').length > 400 && !text.startsWith('// Written by `npm run gen`');
    });
    expect(long).toEqual([]);
  });
});

function part(file: string): string {
  const first = file.split('/')[0] ?? '';
  return first.replace(/\.ts$/, '');
}

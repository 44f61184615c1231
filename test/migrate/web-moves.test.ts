import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { movesOf } from '../../scripts/web-moves/moves.ts';
import { readWeb, type Web } from '../../scripts/web-moves/read.ts';
import { webMoves } from '../../src/migrate/js/web-moves.ts';

const BODY =
  'constructor(a, b) { this.first = a; this.second = b; } total() { return this.first + this.second; }';

async function web(files: Record<string, string>): Promise<Web> {
  const folder = await mkdtemp(path.join(tmpdir(), 'web-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      const full = path.join(folder, 'web/static/src', file);
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, text);
    }
    return await readWeb(folder, new Set(['web']));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('finds what moved, what is gone, and what only has the same name', async () => {
  const old = await web({
    'a.js': `export class Same { ${BODY} }\nexport class Other { ${BODY} }\nexport const gone = 1;\n`,
    'index/index.js': 'export * from "../stays";\n',
    'stays.js':
      'export function kept() {}\nexport function lost() { return [1, 2]; }\nexport class AField {}\n',
    'legacy.js': `odoo.define("web.Old", function (require) { class Old { ${BODY} } return Old; });\n`,
    'legacy2.js': 'odoo.define("web.Gone", function (require) { return 1; });\n',
    'services.js': 'registry.category("services").add("left", {}).add("used", {});\n',
    'a.scss':
      '$o-gone: 3px !default;\n$o-made: $o-gone * 2;\n$o-kept: 1px;\n@mixin o-gone($a) { $inner: 1; margin: $a; }\n',
    'a.xml':
      '<templates><t t-name="web.A"><div class="o_x y" t-ref="root"/></t><t t-name="web.B"/></templates>\n',
  });
  const now = await web({
    'b.js': `export class Same { ${BODY} }\nexport class Other { render() { return "quite another thing"; } }\n`,
    'index/index.js': 'export * from "../stays";\n',
    'stays.js': 'export function kept() {}\nexport class AField {}\nexport const aField = {};\n',
    'legacy.js': `class Old { ${BODY} }\nexport default Old;\n`,
    'services.js': 'registry.category("services").add("used", {});\n',
    'a.scss': '$o-kept: 2px;\n',
    'a.xml': '<templates><t t-name="web.A"><div class="y"/></t></templates>\n',
  });
  expect(movesOf(old, now, {})).toEqual({
    modules: { '@web/a': { Same: '@web/b', Other: '?@web/b' } },
    exports: { '@web/index': { lost: '' }, '@web/stays': { lost: '' } },
    legacy: { 'web.Gone': '', 'web.Old': '@web/legacy' },
    registered: { services: ['left'] },
    templates: ['web.B'],
    anchors: { 'web.A': ['.o_x', 't-ref=root'] },
    descriptors: ['@web/index AField', '@web/stays AField'],
    styles: { '$o-gone': '3px', '$o-made': '', '@o-gone': '' },
  });
});

it('has the moves of every hop beside it', () => {
  expect(webMoves('17.0').modules['@web/views/graph/colors']).toMatchObject({
    getColor: '@web/core/colors/colors',
  });
  expect(webMoves('18.0').registered.services).toContain('user');
  for (const series of ['15.0', '16.0', '17.0', '18.0', '19.0'] as const)
    expect(webMoves(series).templates.length).toBeGreaterThan(50);
});

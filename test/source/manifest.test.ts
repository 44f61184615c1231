import { describe, expect, it } from 'vitest';
import { manifestAssets, manifestPaths, manifestValue, readManifest } from '../../src/source/manifest.ts';
import { sourceFile } from '../../src/source/source-file.ts';

const read = (text: string) => readManifest(sourceFile('__manifest__.py', text));

describe('manifest', () => {
  const text = `# -*- coding: utf-8 -*-
{
    'name': 'Lib' "rary",
    "version": "18.0.1.0.0",  # the series first
    'description': """
Two
lines \\x41 \\u00e9 \\d""",
    'depends': ['base', 'mail',],
    'data': [
        'views/a.xml',
        # 'views/b.xml',
    ],
    'assets': {
        'web.assets_backend': [
            'lib/static/src/**/*',
            ('remove', 'lib/static/src/x.js'),
            ('after', 'web/static/src/y.js', 'lib/static/src/z.js'),
            ('include', 'web._assets'),
        ],
    },
    'external_dependencies': {'python': ['x']},
    'sequence': -5, 'price': 1_000.5, 'application': True, 'icon': None, 'countries': ('be', 'fr'),
}
`;

  it('is evaluated as Python does it', async () => {
    const manifest = await read(text);
    expect(manifest.problems).toEqual([]);
    expect(Object.fromEntries([...manifest.entries].map(([key, entry]) => [key, entry.value]))).toMatchObject(
      {
        name: 'Library',
        description: '\nTwo\nlines A é \\d',
        depends: ['base', 'mail'],
        external_dependencies: { python: ['x'] },
        sequence: -5,
        price: 1000.5,
        application: true,
        icon: null,
        countries: ['be', 'fr'],
      },
    );
    expect(manifestValue(manifest, 'nothing')).toBeUndefined();
  });

  it('knows the place of every key, value and path', async () => {
    const manifest = await read(text);
    const version = manifest.entries.get('version');
    expect(text.slice(version?.start, version?.end)).toBe('"18.0.1.0.0"');
    expect(text.slice(version?.keySpan.start, version?.keySpan.end)).toBe('"version"');
    const [path] = manifestPaths(manifest, 'data');
    expect(path?.path).toBe('views/a.xml');
    expect(manifest.source.lineAt(path?.start ?? 0)).toBe(10);
    expect(manifestAssets(manifest).map((asset) => asset.path)).toEqual([
      'lib/static/src/**/*',
      'lib/static/src/x.js',
      'lib/static/src/z.js',
    ]);
  });

  it.each([
    ['{"name": f"x"}', 'not a literal: name'],
    ['{"name": "a" + "b"}', 'not a literal: name'],
    ['{"depends": ["a", DEPENDS]}', 'not a literal: depends'],
    ['{**BASE}', 'not a literal'],
    ['{1: "x"}', 'not a literal'],
    ['import os\n{"name": "x"}', 'one dictionary'],
    ['manifest = {"name": "x"}', 'one dictionary'],
    ['["name"]', 'one dictionary'],
    ['', 'one dictionary'],
    ['{"name": "x"', 'syntax'],
    ['{"name" "x"}', ''],
  ])('has a problem with %j', async (source, message) => {
    const { problems } = await read(source);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((problem) => problem.message).join('; ')).toContain(message);
  });

  it('keeps both places of a key that is given twice', async () => {
    const manifest = await read('{"name": "a", "name": "b"}');
    expect(manifestValue(manifest, 'name')).toBe('b');
    expect(manifest.duplicates.map((entry) => entry.value)).toEqual(['a']);
  });
});

import { expect, it } from 'vitest';
import { complaints } from './odoo-log.ts';

const line = (level: string, said: string) => `2026-01-01 10:00:00,123 4711 ${level} test_shelf_1 ${said}`;
const BUNDLE = 'odoo.addons.base.models.assetsbundle';
const LACKING = `'Could not get content for mail/static/lib/selfie_segmentation/selfie_segmentation.js.'`;

// The database of a test run is named after the module: what it is called says nothing about who complains.
it.each([
  ['information', line('INFO', 'odoo.addons.shelf.models: shelf is there')],
  ['the configuration', line('WARNING', 'odoo.tools.config: option data_dir, no such directory')],
  ['a module that the server found', line('WARNING', 'odoo.modules.module: Missing `license` key for other')],
  ['a module that the server lost', line('ERROR', 'odoo.modules.loading: none').replace('loading', 'graph')],
  [
    'a tour without websocket-client',
    line('WARNING', 'odoo.tests.common: websocket-client module is not installed'),
  ],
  ['a file that the package lacks', line('ERROR', `${BUNDLE}: ${LACKING}`)],
])('lets pass what no module can cause: %s', (_, log) => {
  expect(complaints(log, 'shelf')).toEqual([]);
});

it.each([
  [
    'a warning of the loader about it',
    line('WARNING', 'odoo.modules.module: Missing `license` key in shelf'),
  ],
  ['a warning of anybody', line('WARNING', 'odoo.models: no access rights defined')],
  ['an error of another bundle', line('ERROR', `${BUNDLE}: 'Could not get content for shelf/static/x.js.'`)],
  ['a critical one', line('CRITICAL', 'odoo.service.server: Failed to initialize database')],
])('keeps %s', (_, log) => {
  expect(complaints(`${line('INFO', 'odoo: x')}\n${log}\n`, 'shelf')).toEqual([[log, '']]);
});

it('gives a complaint with what follows it, up to the next line of the log', () => {
  const log = [
    line('ERROR', 'odoo.http: boom'),
    'Traceback (most recent call last):',
    '  File "x"',
    line('INFO', 'odoo: on'),
  ];
  expect(complaints(log.join('\n'), 'shelf')).toEqual([log.slice(0, 3)]);
});

it('takes a loader line for the module’s when only its traceback names it', () => {
  const log = [line('WARNING', 'odoo.modules.module: cannot read'), '  File ".../shelf/__manifest__.py"'];
  expect(complaints(log.join('\n'), 'shelf')).toEqual([log]);
});

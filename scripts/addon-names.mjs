// node scripts/addon-names.mjs --old ADDONS --now ADDONS
// Writes src/migrate/gone/addon-names.json: what files of Odoo's own modules gave to whoever imported it in the old
// series and do not give in the new one, with the place where it is now, where there is just one. ADDONS are folders
// with all of Odoo's own addons of the two series; that of the new one lies in the folder odoo with its tools.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fs from 'fs-extra';
import { root } from './setup.mjs';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({ options: { old: text, now: text } });
const { old, now } = values;
if (!old || !now) {
  console.error('addon-names needs --old and --now; see the head of this file.');
  process.exit(2);
}

/** Modules that others hardly import from, and folders without Python of that kind. */
const ASIDE = /^(l10n_|theme_|test_|hw_|payment_.)/;
const NO_PYTHON = /^(static|i18n|views|data|migrations|upgrades|populate|__pycache__)$/;
const OF_NO_USE = /^(_logger|_lt|_|__\w*)$/;

/** @param {string} source */
function namesIn(source) {
  const all = (/** @type {RegExp} */ pattern) => [...source.matchAll(pattern)].map(([, name = '']) => name);
  const made = new Set(all(/^(?:class|def|async def)\s+(\w+)/gm));
  const assigned = new Set(all(/^(\w+)\s*(?::[^=\n]+)?=(?!=)/gm));
  const imported = new Set(
    all(/^from\s+\S+\s+import\s+(\([^)]*\)|(?:[^\n\\]|\\\n)*)/gm).flatMap((list) =>
      list
        .replaceAll(/#[^\n]*|[()\\]/g, '')
        .split(',')
        .map(
          (each) =>
            each
              .trim()
              .split(/\s+as\s+/)
              .at(-1) ?? '',
        ),
    ),
  );
  return { made, assigned, imported };
}

/** @typedef {ReturnType<typeof namesIn>} Names */

/** @param {string} folder @param {readonly string[]} parts @returns {[string, Names][]} by dotted path */
function filesIn(folder, parts) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const full = path.join(folder, name);
      if (statSync(full).isDirectory()) return NO_PYTHON.test(name) ? [] : filesIn(full, [...parts, name]);
      if (!name.endsWith('.py') || name === '__manifest__.py' || /^test_/.test(name)) return [];
      const own = name === '__init__.py' ? parts : [...parts, name.slice(0, -3)];
      return [/** @type {[string, Names]} */ ([own.join('.'), namesIn(readFileSync(full, 'utf8'))])];
    });
}

/** @param {string} folder */
const addonsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, '__manifest__.py')) && !ASIDE.test(name))
    .sort();

const tools = filesIn(path.join(now, '../tools'), ['odoo', 'tools']);
const later = new Set(addonsIn(now));
/** @type {Record<string, Record<string, string>>} */
const found = {};
for (const addon of addonsIn(old).filter((name) => later.has(name))) {
  const files = new Map(filesIn(path.join(now, addon), [addon]));
  for (const [file, { made, assigned }] of filesIn(path.join(old, addon), [addon])) {
    const same = files.get(file);
    /** @type {Record<string, string>} */
    const gone = {};
    for (const name of [...made, ...assigned].sort()) {
      if (
        OF_NO_USE.test(name) ||
        same?.made.has(name) ||
        same?.assigned.has(name) ||
        same?.imported.has(name)
      )
        continue;
      const inside = [...files].filter(([, each]) => each.made.has(name) || each.assigned.has(name));
      // Functions became tools of all modules; controllers and models never did.
      const isTool = made.has(name) && !/\.controllers\./.test(file) && inside.length === 0;
      const beside = isTool ? tools.filter(([, each]) => each.made.has(name)) : [];
      const [only, ...others] =
        inside.length > 0 ? inside.map(([each]) => `odoo.addons.${each}`) : beside.map(([each]) => each);
      gone[name] = only !== undefined && others.length === 0 ? only : '';
    }
    // The file itself, for who imports it whole.
    if (!same) gone['*'] = '';
    if (Object.keys(gone).length > 0) found[`odoo.addons.${file}`] = gone;
  }
}
const target = path.join(root, 'src/migrate/gone/addon-names.json');
await fs.writeJson(target, found, { spaces: 2 });
console.log(`${Object.keys(found).length} files lost names.`);

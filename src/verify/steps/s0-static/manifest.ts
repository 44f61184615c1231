import { manifestAssets, manifestPaths, manifestValue } from '../../../source/manifest.ts';
import { didYouMean } from '../../../util/suggest.ts';
import { matchesGlob } from './glob.ts';
import type { ModuleRule } from './rule.ts';

/** Keys that Odoo or its tools read. Source: modules/module.py of 14.0 to 19.0, and OCA's conventions. */
const KEYS = new Set(
  `name version category summary description author maintainer maintainers contributors website license support
  depends data demo demo_xml init_xml update_xml test qweb css js assets installable application auto_install active
  sequence external_dependencies pre_init_hook post_init_hook uninstall_hook post_load bootstrap web icon images
  price currency live_test_url countries cloc_exclude complexity development_status images_preview_theme
  snippet_lists new_page_templates theme_customizations configurator_snippets configurator_snippets_addons
  iap_paid_service module_type`.split(/\s+/),
);

const parses: ModuleRule = {
  id: 'manifest-parses',
  reads: 'manifest',
  holds: 'the manifest is one dictionary of literals',
  *check({ module: { manifest } }) {
    for (const problem of manifest.problems) {
      const message = `The manifest does not evaluate: ${problem.message}.`;
      yield {
        message,
        source: manifest.source,
        at: problem,
        fix: 'Odoo reads it with ast.literal_eval: write literals only.',
      };
    }
  },
};

/** Source: addons/base/models/ir_module.py of 14.0 to 19.0, `license`. */
const LICENSES = [
  'GPL-2',
  'GPL-2 or any later version',
  'GPL-3',
  'GPL-3 or any later version',
  'AGPL-3',
  'LGPL-3',
  'Other OSI approved licence',
  'OEEL-1',
  'OPL-1',
  'Other proprietary',
];

/** With another one nobody can update the list of modules any more. */
const license: ModuleRule = {
  id: 'manifest-license',
  reads: 'manifest',
  holds: 'the license is one that Odoo knows',
  *check({ module: { manifest } }) {
    const value = manifestValue(manifest, 'license');
    if (typeof value !== 'string' || LICENSES.includes(value)) return;
    yield {
      message: `Odoo does not know the license ${JSON.stringify(value)}: it refuses to update the list of modules.`,
      source: manifest.source,
      at: manifest.entries.get('license'),
      fix: didYouMean(value, LICENSES).trim() || `Write one of ${LICENSES.join(', ')}.`,
    };
  },
};

const keys: ModuleRule = {
  id: 'manifest-keys',
  reads: 'manifest',
  holds: 'every key is known and given once, and name, license, author and version are there',
  *check({ module: { manifest } }) {
    for (const entry of manifest.duplicates) {
      const message = `The key "${entry.key}" is given twice; the last one wins.`;
      yield {
        message,
        source: manifest.source,
        at: entry.keySpan,
        fix: 'Remove one of the two.',
        verdict: 'warn',
      };
    }
    for (const entry of manifest.entries.values()) {
      if (KEYS.has(entry.key)) continue;
      const message = `Odoo knows no manifest key "${entry.key}": it is ignored.`;
      const near = didYouMean(entry.key, KEYS).trim();
      const verdict = near ? ('fail' as const) : ('warn' as const);
      yield { message, source: manifest.source, at: entry.keySpan, fix: near || 'Remove it.', verdict };
    }
    if (manifest.problems.length > 0) return;
    for (const key of ['name', 'version', 'license', 'author']) {
      if (manifest.entries.has(key)) continue;
      const verdict = key === 'name' ? ('fail' as const) : ('warn' as const);
      yield {
        message: `The manifest has no "${key}".`,
        source: manifest.source,
        fix: `Add "${key}".`,
        verdict,
      };
    }
  },
};

const version: ModuleRule = {
  id: 'manifest-version',
  reads: 'manifest',
  holds: 'the version is SERIES.x.y.z',
  *check({ module: { manifest } }) {
    const entry = manifest.entries.get('version');
    if (!entry || entry.value === undefined) return;
    if (typeof entry.value === 'string' && /^\d+\.\d+\.\d+\.\d+\.\d+$/.test(entry.value)) return;
    const short = typeof entry.value === 'string' && /^\d+\.\d+(\.\d+)?$/.test(entry.value);
    yield {
      message: `The version ${JSON.stringify(entry.value)} is not SERIES.x.y.z.`,
      source: manifest.source,
      at: entry,
      fix: 'Write it like "18.0.1.0.0": the series first, then three numbers of your own.',
      verdict: short ? 'warn' : 'fail',
    };
  },
};

const depends: ModuleRule = {
  id: 'manifest-depends',
  reads: 'manifest',
  holds: 'depends names at least one module, none twice, and not itself',
  *check({ module: { manifest, name } }) {
    if (manifest.problems.length > 0) return;
    const listed = manifestPaths(manifest, 'depends');
    const { source } = manifest;
    if (listed.length === 0) {
      const message = 'The manifest depends on nothing.';
      yield { message, source, fix: 'Add "depends": ["base"] at least.', verdict: 'warn' };
    }
    for (const [index, { path, start, end }] of listed.entries()) {
      const wrong =
        path === name
          ? 'the module itself'
          : listed.findIndex((other) => other.path === path) < index
            ? `"${path}" twice`
            : !/^\w+$/.test(path)
              ? `"${path}", which is no technical name`
              : undefined;
      if (wrong)
        yield {
          message: `depends names ${wrong}.`,
          source,
          at: { start, end },
          fix: 'Remove or correct it.',
        };
    }
  },
};

const files: ModuleRule = {
  id: 'manifest-files',
  reads: 'manifest',
  holds: 'every file that data, demo and assets name is there',
  *check({ module }) {
    const { manifest } = module;
    const on = new Set(module.files);
    for (const key of ['data', 'demo', 'init_xml', 'update_xml', 'demo_xml', 'test']) {
      for (const listed of manifestPaths(manifest, key)) {
        if (on.has(listed.path)) continue;
        const fix = didYouMean(listed.path, on).trim() || 'Add the file, or remove the line.';
        const message = `${key} lists ${listed.path}, which does not exist: the installation stops there.`;
        yield { message, source: manifest.source, at: listed, fix };
      }
    }
    const own = manifestAssets(manifest).flatMap((asset) => {
      const path = asset.path.replace(/^\//, '');
      return path.startsWith(`${module.name}/`)
        ? [{ ...asset, path: path.slice(module.name.length + 1) }]
        : [];
    });
    for (const asset of [...own, ...manifestPaths(manifest, 'qweb')]) {
      if (module.files.some((file) => matchesGlob(file, asset.path))) continue;
      const message = `${asset.key} lists ${asset.path}, which matches no file: Odoo warns at each start.`;
      const fix = 'Add the file, or remove the line.';
      yield { message, source: manifest.source, at: asset, fix, verdict: 'warn' };
    }
  },
};

const listed: ModuleRule = {
  id: 'manifest-lists-files',
  reads: 'manifest',
  holds: 'every data file on disk is listed',
  *check({ module }) {
    const { manifest } = module;
    if (manifest.problems.length > 0) return;
    const known = new Set(
      ['data', 'demo', 'init_xml', 'update_xml', 'demo_xml', 'test'].flatMap((key) =>
        manifestPaths(manifest, key).map(({ path }) => path),
      ),
    );
    const data = [...module.xml.filter((file) => file.isData), ...module.csv];
    for (const { source } of data) {
      if (
        known.has(source.path) ||
        /^(static|tests|migrations|upgrades|i18n|data\/template)\//.test(source.path)
      )
        continue;
      const message = 'The file is not listed in the manifest: it is never loaded.';
      yield {
        message,
        source,
        fix: 'Add it to "data" (or "demo") of __manifest__.py, or delete it.',
        verdict: 'warn',
      };
    }
  },
};

const installable: ModuleRule = {
  id: 'manifest-installable',
  reads: 'manifest',
  holds: 'the module is installable',
  *check({ module: { manifest } }) {
    if (manifestValue(manifest, 'installable') !== false) return;
    const at = manifest.entries.get('installable');
    yield {
      message: 'The manifest says that the module is not installable.',
      source: manifest.source,
      at,
      fix: 'Remove the key.',
    };
  },
};

export const MANIFEST_RULES: readonly ModuleRule[] = [
  parses,
  keys,
  license,
  version,
  depends,
  files,
  listed,
  installable,
];

import { manifestAssets, manifestPaths, manifestValue } from '../../../../source/manifest.ts';
import type { OdooModule } from '../../../../source/types.ts';
import { ancestor, attribute, attributeValue, walkElements } from '../../../../source/xml/query.ts';
import { matchesGlob } from '../glob.ts';
import type { SeriesRule } from '../rule.ts';

const seriesOfVersion: SeriesRule = {
  id: 'version-series',
  reads: 'manifest',
  holds: 'the version begins with the series',
  applies: () => true,
  *check({ module: { manifest } }, { series }) {
    const version = manifestValue(manifest, 'version');
    // One that waits to be ported keeps its version.
    if (manifestValue(manifest, 'installable') === false) return;
    if (
      typeof version !== 'string' ||
      !/^\d+\.\d+(\.\d+){3}$/.test(version) ||
      version.startsWith(`${series}.`)
    )
      return;
    const message = `The version ${version} is not one of ${series}: the module counts as not installable.`;
    yield {
      message,
      source: manifest.source,
      at: manifest.entries.get('version'),
      fix: `Write ${series}.${version.split('.').slice(2).join('.')}.`,
    };
  },
};

const bundles: SeriesRule = {
  id: 'asset-bundles',
  reads: 'manifest',
  holds: 'no assets in a bundle that no page loads',
  applies: ({ goneBundles }) => goneBundles.length > 0,
  *check({ module: { manifest } }, { goneBundles }) {
    for (const { key, path, start, end } of manifestAssets(manifest)) {
      if (!goneBundles.includes(key)) continue;
      yield {
        message: `${path} is in ${key}, which no page of this series loads.`,
        source: manifest.source,
        at: { start, end },
        fix: 'Put it into web.assets_backend or web.assets_frontend.',
      };
    }
  },
};

const ignoredTags: SeriesRule = {
  id: 'action-tags',
  reads: 'xml',
  holds: 'no <report> and <act_window>: they are ignored',
  applies: ({ actionTags }) => !actionTags,
  *check({ module }) {
    for (const { root, source, isData } of module.xml) {
      if (!root || !isData) continue;
      for (const element of walkElements(root)) {
        if (
          !/^(report|act_window)$/.test(element.name) ||
          !/^(odoo|openerp|data)$/.test(element.parent?.name ?? '') ||
          ancestor(element, 'record')
        )
          continue;
        const model = element.name === 'report' ? 'ir.actions.report' : 'ir.actions.act_window';
        const message = `<${element.name}> is ignored in this series: the action does not exist after the installation.`;
        yield { message, source, at: element.tag, fix: `Write <record model="${model}">.` };
      }
    }
  },
};

const deprecatedTags: SeriesRule = {
  id: 'action-tags-deprecated',
  reads: 'xml',
  holds: 'no <report> and <act_window>: they are deprecated',
  applies: ({ actionTags }) => actionTags,
  *check(index, profile) {
    for (const finding of ignoredTags.check(index, profile)) {
      yield { ...finding, message: 'The tag is deprecated, and ignored from 17.0 on.', verdict: 'warn' };
    }
  },
};

const assetsKey: SeriesRule = {
  id: 'manifest-assets',
  reads: 'manifest',
  holds: 'assets are declared where this series reads them',
  applies: () => true,
  *check({ module }, { assets }) {
    const { manifest } = module;
    const wrong = manifest.entries.get(assets === 'manifest' ? 'qweb' : 'assets');
    // An empty one names no file that is missed.
    if (!wrong || (typeof wrong.value === 'object' && wrong.value && Object.keys(wrong.value).length === 0)) {
      return;
    }
    const unread = `The key "${wrong.key}" is not read in this series`;
    const place = { source: manifest.source, at: wrong.keySpan };
    if (wrong.key === 'qweb' && isServed(module)) {
      const message = `${unread}; "assets" lists its files already.`;
      yield { ...place, message, fix: 'Leave the key out.', verdict: 'warn' };
      return;
    }
    yield {
      ...place,
      message: `${unread}: those files are never served.`,
      fix:
        assets === 'manifest'
          ? 'List the templates in "assets".'
          : 'Extend the template web.assets_backend in an XML file.',
    };
  },
};

/** Whether every file that `qweb` names is one of `assets` too. */
function isServed({ name, manifest, files }: OdooModule): boolean {
  const served = manifestAssets(manifest).map(({ path }) => path.replace(/^\//, ''));
  const named = manifestPaths(manifest, 'qweb').flatMap(({ path }) =>
    files.filter((file) => matchesGlob(file, path) || matchesGlob(`${name}/${file}`, path)),
  );
  return (
    named.length > 0 &&
    named.every((file) => served.some((pattern) => matchesGlob(`${name}/${file}`, pattern)))
  );
}

const assetsTemplate: SeriesRule = {
  id: 'assets-template',
  reads: 'xml',
  holds: 'no template extends an asset bundle',
  applies: ({ assets }) => assets === 'manifest',
  *check({ module }) {
    for (const { root, source, isData } of module.xml) {
      for (const element of root && isData ? walkElements(root) : []) {
        const inherits = element.name === 'template' ? attribute(element, 'inherit_id') : undefined;
        if (!inherits || !/^web\.assets_\w+$/.test(inherits.value)) continue;
        const message = `${inherits.value} is no template in this series.`;
        yield { message, source, at: element.tag, fix: 'List the files under "assets" in the manifest.' };
      }
    }
  },
};

const rawOutput: SeriesRule = {
  id: 'qweb-raw',
  reads: 'xml',
  holds: 'no t-raw',
  applies: ({ qwebOut }) => qwebOut === 't-out',
  *check({ module }) {
    for (const { root, source } of module.xml) {
      for (const element of root ? walkElements(root) : []) {
        if (attributeValue(element, 't-raw') === undefined) continue;
        yield {
          message: 't-raw is deprecated.',
          source,
          at: attribute(element, 't-raw'),
          fix: 'Write t-out, with a Markup value.',
          verdict: 'warn',
        };
      }
    }
  },
};

export const MODULE_SERIES_RULES: readonly SeriesRule[] = [
  bundles,
  seriesOfVersion,
  ignoredTags,
  deprecatedTags,
  assetsKey,
  assetsTemplate,
  rawOutput,
];

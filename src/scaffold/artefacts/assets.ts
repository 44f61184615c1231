import type { SeriesProfile } from '../../series/profile.ts';
import type { ExpectedRecord } from '../contribution.ts';
import { dict, list, type Py, str } from '../render/python.ts';
import { complete } from '../spec/rights.ts';
import type { Spec } from '../spec/types.ts';
import type { ArtefactFile } from './artefact.ts';

/**
 * How the series takes the files of the web client: as `assets` of the manifest, or, in 14.0, as templates that
 * extend those of the bundles, and QWeb templates under `qweb`. Every path is written out and sorted, since a
 * glob that matches nothing is a warning at each start.
 */
export function assetKeys(
  files: readonly ArtefactFile[],
  { module }: Spec,
  p: SeriesProfile,
): [string, Py][] {
  if (p.assets === 'template') {
    const qweb = assets(files, p).filter(({ bundle }) => bundle === QWEB);
    return qweb.length === 0
      ? []
      : [
          [
            'qweb',
            list(
              qweb.map(({ path }) => str(path)),
              true,
            ),
          ],
        ];
  }
  const bundles = [...byBundle(files, p)].map(([bundle, paths]): [string, Py] => [
    bundle,
    list(
      paths.map((path) => str(`${module.name}/${path}`)),
      true,
    ),
  ]);
  return bundles.length === 0 ? [] : [['assets', dict(bundles, true)]];
}

/** The data file of 14.0, where there is something to say in it. */
export function assetFile(
  files: readonly ArtefactFile[],
  { module }: Spec,
  p: SeriesProfile,
): ArtefactFile[] {
  const bundles = templates(files, p);
  if (bundles.length === 0) return [];
  const data = {
    bundles: bundles.map(([bundle, paths]) => ({
      id: templateId(bundle),
      bundle,
      name: `${module.title}: ${bundle}`,
      files: paths.map((path) => ({
        src: `/${module.name}/${path}`,
        script: path.endsWith('.js'),
        type: `text/${path.split('.').at(-1)}`,
      })),
    })),
  };
  return [{ path: 'views/assets.xml', template: 'assets/assets.xml', data, load: 'data' }];
}

/** The templates of that data file. */
export function assetRecords(files: readonly ArtefactFile[], spec: Spec, p: SeriesProfile): ExpectedRecord[] {
  return templates(files, p).map(([bundle]) => ({
    xmlid: complete(spec, templateId(bundle)),
    model: 'ir.ui.view',
    values: { type: 'qweb', inherit_id: { ref: bundle } },
  }));
}

const QWEB = 'qweb';

/** `assets_backend` for `web.assets_backend`, as Odoo calls them. */
function templateId(bundle: string): string {
  return bundle.slice(bundle.indexOf('.') + 1);
}

function templates(files: readonly ArtefactFile[], p: SeriesProfile): [string, string[]][] {
  if (p.assets !== 'template') return [];
  return [...byBundle(files, p)].filter(([bundle]) => bundle !== QWEB);
}

function byBundle(files: readonly ArtefactFile[], p: SeriesProfile): Map<string, string[]> {
  const bundles = new Map<string, string[]>();
  for (const { bundle, path } of assets(files, p))
    bundles.set(bundle, [...(bundles.get(bundle) ?? []), path]);
  return bundles;
}

/** Files by the bundle that the series has for them, in the order of bundle and path. */
function assets(files: readonly ArtefactFile[], p: SeriesProfile): { bundle: string; path: string }[] {
  const found = files.flatMap(({ path, asset }) =>
    asset === undefined ? [] : [{ path, bundle: bundleOf(path, asset, p) }],
  );
  const key = ({ bundle, path }: { bundle: string; path: string }): string => `${bundle} ${path}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function bundleOf(path: string, asset: string, p: SeriesProfile): string {
  if (!path.endsWith('.xml') || asset !== 'web.assets_backend') return asset;
  return p.qwebBundle === 'manifest' ? QWEB : p.qwebBundle;
}

import { type Series, seriesProfile } from '../series/profile.ts';
import { access } from './artefacts/access.ts';
import type { Artefact, ArtefactFile } from './artefacts/artefact.ts';
import { assetFile, assetKeys } from './artefacts/assets.ts';
import { demo } from './artefacts/demo.ts';
import { extend } from './artefacts/extend.ts';
import { group } from './artefacts/group.ts';
import { icon } from './artefacts/icon.ts';
import { initFiles } from './artefacts/init.ts';
import { manifestFile } from './artefacts/manifest.ts';
import { menu } from './artefacts/menu.ts';
import { model } from './artefacts/model.ts';
import { packaging } from './artefacts/packaging.ts';
import { readme } from './artefacts/readme.ts';
import { rule } from './artefacts/rule.ts';
import { sequence } from './artefacts/sequence.ts';
import { test } from './artefacts/test.ts';
import { view } from './artefacts/view.ts';
import { checkPython } from './check-python.ts';
import { DATA_ARTEFACTS, dataSpec } from './data-target/index.ts';
import { PARTS } from './parts/index.ts';
import { asset, render } from './render/engine.ts';
import type { Py } from './render/python.ts';
import { plainPercents } from './render/references.ts';
import type { Spec } from './spec/types.ts';

/** In the order in which their files load: each may refer to what comes before it. */
export const ARTEFACTS: readonly Artefact[] = [
  group,
  access,
  rule,
  sequence,
  view,
  ...PARTS,
  extend,
  menu,
  demo,
  model,
  test,
  readme,
  packaging,
  icon,
];

export interface ModuleFile {
  /** Relative to the module's folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Beside the module, written only where there is none: a file, or a symbolic link. */
export type PlannedBeside = ModuleFile | { readonly path: string; readonly link: string };

export interface ModulePlan {
  readonly module: string;
  readonly series: Series;
  /** Such as `18.0.1.0.0`. */
  readonly version: string;
  /** In the order of their paths. */
  readonly files: readonly ModuleFile[];
  /** Of the folder that holds the module, with paths relative to it. */
  readonly beside: readonly PlannedBeside[];
  readonly spec: Spec;
}

export interface PlanOptions {
  /** Version without the series, in place of that of the spec. */
  readonly version?: string;
  /** The spec as text, to be kept in the module; else it is written anew from the data. */
  readonly source?: string;
}

/**
 * The files of the module that a spec describes. The same spec gives the same bytes. Throws a SpecError when
 * Python of the spec has a syntax error.
 */
export async function planModule(spec: Spec, options: PlanOptions = {}): Promise<ModulePlan> {
  // The parser is mostly waited for, so the files are rendered meanwhile; what it finds is told before all else.
  const rendering = renderFiles(spec, options);
  rendering.catch(() => {});
  await checkPython(spec);
  return rendering;
}

async function renderFiles(spec: Spec, options: PlanOptions): Promise<ModulePlan> {
  const { module } = spec;
  const p = seriesProfile(module.series);
  const version = `${module.series}.${options.version ?? module.version}`;
  const bare = module.target === 'data';
  const artefacts = bare ? DATA_ARTEFACTS : ARTEFACTS;
  const context = { spec: bare ? dataSpec(spec) : spec, p };
  const described = artefacts.flatMap((artefact) => artefact.files(context));
  const keys = artefacts.flatMap((artefact) => artefact.manifest?.(context) ?? []);
  keys.push(...assetKeys(described, spec, p));
  described.push(...assetFile(described, spec, p));
  const hooks = keys.flatMap(([key, value]) => (key.endsWith('_hook') ? [hookName(value)] : []));
  const all = [manifestFile(module, version, described, keys), ...described, ...initFiles(described, hooks)];
  const rendered = async (
    file: Pick<ArtefactFile, 'path' | 'template' | 'data' | 'revise'>,
  ): Promise<ModuleFile> => {
    if (file.data === undefined) return { path: file.path, content: await asset(file.template) };
    const text = await render(file.template, { ...file.data, p });
    return { path: file.path, content: file.revise?.(text) ?? text };
  };
  const files = withPlainPercents(await Promise.all(all.map(rendered)));
  const beside = await Promise.all(
    artefacts
      .flatMap((artefact) => artefact.beside?.(context) ?? [])
      .map((file) => ('link' in file ? file : rendered(file))),
  );
  files.push({ path: '.odoo-scaffold/spec.yaml', content: options.source ?? (await specText(spec.input)) });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { module: module.name, series: module.series, version, files, beside, spec };
}

function withPlainPercents(files: readonly ModuleFile[]): ModuleFile[] {
  const texts = files.map(({ path, content }) =>
    typeof content === 'string' && path.endsWith('.xml') ? content : '',
  );
  const plain = plainPercents(texts);
  return files.map((file, i) => (texts[i] === plain[i] ? file : { ...file, content: plain[i] ?? '' }));
}

function hookName(value: Py): string {
  return value.kind === 'string' ? value.text : '';
}

async function specText(input: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(input, { lineWidth: 100 });
}

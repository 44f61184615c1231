import type { SeriesProfile } from '../../series/profile.ts';
import type { Contribution } from '../contribution.ts';
import type { Py } from '../render/python.ts';
import type { Spec } from '../spec/types.ts';

/** What every artefact is made from. */
export interface ArtefactContext {
  readonly spec: Spec;
  readonly p: SeriesProfile;
}

/** One file of the module: rendered from a template, or copied from the templates' folder. */
export interface ArtefactFile {
  /** Relative to the module's folder. A `.py` in a package is imported by the `__init__.py` beside it. */
  readonly path: string;
  /** Under `templates/`, without `.hbs`; or a whole name that is copied byte for byte. */
  readonly template: string;
  /** `undefined` for a copy. The template sees the flags of the series as `p` besides. */
  readonly data: object | undefined;
  /** List of the manifest that loads it; files load in the order of the artefacts. */
  readonly load?: 'data' | 'demo';
  /** Bundle of assets that it belongs to, such as `web.assets_backend`. */
  readonly asset?: string;
  /** Changes the text that the template gave. */
  readonly revise?: (text: string) => string;
}

/** A file, or a symbolic link, beside the module's folder: written only where there is none. */
export type BesideFile =
  | Pick<ArtefactFile, 'path' | 'template' | 'data'>
  | { readonly path: string; readonly link: string };

/** One kind of file that a module can have; its templates are in the folder of the same name. */
export interface Artefact {
  readonly id: string;
  files(context: ArtefactContext): readonly ArtefactFile[];
  /** Files of the folder that holds the module, with paths relative to it. */
  beside?(context: ArtefactContext): readonly BesideFile[];
  /** Keys of the manifest besides the lists of files, such as `post_init_hook`. */
  manifest?(context: ArtefactContext): readonly (readonly [string, Py])[];
  /** What the server must show of it once the module is installed. */
  expected?(context: ArtefactContext): Contribution;
}

import type { SeriesProfile } from '../../series/profile.ts';
import type { Spec } from '../spec/types.ts';

/** What every artefact is made from. */
export interface ArtefactContext {
  readonly spec: Spec;
  readonly p: SeriesProfile;
}

/** One file of the module: rendered from a template, or copied from the templates' folder. */
export interface ArtefactFile {
  /** Relative to the module's folder. */
  readonly path: string;
  /** Under `templates/`, without `.hbs`; or a whole name that is copied byte for byte. */
  readonly template: string;
  /** `undefined` for a copy. The template sees the flags of the series as `p` besides. */
  readonly data: object | undefined;
  /** List of the manifest that loads it; files load in the order of the artefacts. */
  readonly load?: 'data' | 'demo';
}

/** One kind of file that a module can have; its templates are in the folder of the same name. */
export interface Artefact {
  readonly id: string;
  files(context: ArtefactContext): readonly ArtefactFile[];
}

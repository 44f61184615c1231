import type { ModuleIndex } from '../../source/module-index.ts';
import type { SourceFile, Span } from '../../source/types.ts';
import { entrySpan } from '../manifest/entries.ts';
import type { EarlierVersion } from './compare.ts';

/** Where something is reported that is no more. */
export interface Spot {
  readonly source: SourceFile;
  readonly at: Span | undefined;
}

/** The first line of the class that makes a model, or else extends it. */
export function modelSpot(index: ModuleIndex, model: string): Spot {
  const classes = index.models.get(model)?.classes ?? [];
  const found = classes.find(({ fact }) => fact.creates) ?? classes[0];
  if (!found) return manifestSpot(index);
  const { source } = found.file;
  const { start } = found.fact;
  const end = source.text.indexOf('\n', start);
  return { source, at: { start, end: end === -1 ? source.text.length : end } };
}

/** The name of a field, where a class says most about it. */
export function fieldSpot(index: ModuleIndex, model: string, field: string): Spot {
  const found = index.models.get(model)?.field(field);
  return found ? { source: found.file.source, at: found.fact.nameSpan } : modelSpot(index, model);
}

/** The version of the manifest, by which it is decided which scripts are run. */
export function manifestSpot({ module: { manifest } }: ModuleIndex): Spot {
  const version = manifest.entries.get('version');
  return { source: manifest.source, at: version && entrySpan(version) };
}

/** What has to be done beside the script, where no script would be run. */
export function raise({ raised, after }: EarlierVersion): string {
  if (raised) return '';
  const version =
    after.version === undefined ? 'the version of the manifest' : `the version ${after.version}`;
  return ` Raise ${version} too: scripts run only where it rises.`;
}

import type { Migration } from '../engine/migration.ts';
import { MigrationError } from '../errors.ts';
import { type Database, openDatabase } from './database.ts';
import { sentenceOf } from './ladder.ts';
import type { Place, ProofRequest } from './proof-request.ts';

/** The databases of a proof, or why there is none. */
export interface Opened {
  readonly target: Database | string;
  readonly source: Database | string;
}

export const NO_TARGET = 'No target was given, a profile of a database in the new series.';
export const NO_SOURCE = 'No source was given, a profile of a database in the old series.';

/** Connects, and reads what all steps ask for; a database of another series than the migrations' is an error. */
export async function openPlaces(migrations: readonly Migration[], request: ProofRequest): Promise<Opened> {
  const open = async (place: Place | undefined, none: string) => {
    if (place === undefined) return none;
    if ('problem' in place) return place.problem;
    try {
      return await openDatabase(place.client, request.signal);
    } catch (error) {
      return sentenceOf(error);
    }
  };
  const [target, source] = [await open(request.target, NO_TARGET), await open(request.source, NO_SOURCE)];
  for (const { module, from, to } of migrations) {
    if (typeof target !== 'string' && target.series !== to)
      throw new MigrationError(
        `The target is ${target.where}, and ${module} is taken to ${to}: name a database of that series.`,
      );
    if (typeof source !== 'string' && source.series !== from && from !== to)
      throw new MigrationError(
        `The source is ${source.where}, and ${module} is for ${from}: name a database of that series.`,
      );
  }
  return { target, source };
}

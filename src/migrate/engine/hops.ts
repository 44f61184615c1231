import { SERIES, type Series } from '../../series/profile.ts';

/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
export function hopsBetween(from: Series, to: Series): readonly Series[] {
  return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}

/** Series that a hop comes from. */
export function seriesBefore(hop: Series): Series {
  return SERIES[SERIES.indexOf(hop) - 1] ?? hop;
}

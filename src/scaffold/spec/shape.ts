import * as z from 'zod';
import { didYouMean } from '../../util/suggest.ts';

/** A strict object whose unknown keys are named, with what may have been meant. */
export function shape<T extends z.core.$ZodShape>(fields: T) {
  const known = Object.keys(fields);
  return z.strictObject(fields, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const key = issue.keys[0] ?? '';
      return `unknown key ${JSON.stringify(key)}.${didYouMean(key, known)} Known: ${known.join(', ')}`;
    },
  });
}

/** One name or several. */
export const names = z.union([z.string(), z.array(z.string())]);

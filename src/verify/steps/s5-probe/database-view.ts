import type { ModelFacts } from '../../../source/model-index.ts';

/** Whether the model shows a view of the database, of which no record is made, copied or deleted. */
export function isDatabaseView({ classes }: ModelFacts): boolean {
  return classes.some(({ fact }) => fact.attributes.get('_auto')?.value === false);
}

import type { ModuleContext } from '../../audit/rule.ts';
import type { Span } from '../../source/types.ts';
import type { FieldNames } from './field-names.ts';

/** What the visitors of renamed fields have in common: which names they look for, and what they say. */
export interface FieldTeller {
  readonly names: FieldNames;
  readonly since: string;
  /** Some model has renamed a field of this name. */
  isOld(field: string): boolean;
  /** Some part of the path is such a name. */
  hasOld(path: string): boolean;
  /** Writes the new name in the place of the old one. */
  report(
    context: Pick<ModuleContext, 'report'>,
    at: Span,
    names: readonly [old: string, now: string],
    safe?: boolean,
  ): void;
  /** Asks about two fields that have become one, and both stand here. */
  merged(
    context: Pick<ModuleContext, 'report'>,
    at: Span,
    names: readonly [old: string, other: string, now: string],
  ): void;
}

export function fieldTeller(names: FieldNames, since: string): FieldTeller {
  const all = new Set(Object.values(names).flatMap((fields) => Object.keys(fields)));
  const isOld = (field: string) => all.has(field);
  return {
    ...{ names, since, isOld },
    hasOld: (path) => path.split('.').some(isOld),
    report(context, { start, end }, [old, now], safe = true) {
      context.report({
        at: { start, end },
        message: `The field ${old} is ${now} since ${since}.`,
        fix: { title: `Write ${now}`, safe, edits: [{ start, end, text: now }] },
      });
    },
    merged(context, at, [old, other, now]) {
      context.report({
        at,
        message: `The fields ${old} and ${other} are one since ${since}: ${now}. Say what is left of what this does with both.`,
        options: [
          { title: `Write ${now} once, and take away what copied or compared the other` },
          { title: 'Ask another field for what was meant' },
        ],
      });
    },
  };
}

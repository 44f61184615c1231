import type { Subject } from '../../audit/rule.ts';
import type { Span } from '../../source/types.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

export interface TextEdit extends Span {
  readonly text: string;
}

/** A place that keeps the module from loading. */
export interface Stop extends Span {
  readonly path: string;
  /** What is missing there, as it is written; undefined where only the line is known. */
  readonly name: string | undefined;
  readonly about?: Subject | undefined;
  /** Id of the rule that tells of it. */
  readonly rule: string;
  readonly message: string;
}

/** The smallest span of a file that can be left out for a stop. */
export interface Part extends Span {
  /** Of what stands there: an element, a statement, or a row; `names` are some of a statement's names. */
  readonly kind: 'element' | 'statement' | 'names' | 'row';
  readonly element?: XmlElement;
  /** Left out as a whole with everything that is given here. */
  changes(why: string, stops: readonly Stop[]): readonly TextEdit[] | undefined;
}

/** What can be done about a stop: parts to leave out, or why it stays. */
export type Verdict =
  | { readonly parts: readonly Part[] }
  | { readonly stays: 'access' | 'runtime' | 'whole' };

export const STAYS: Verdict = { stays: 'whole' };

/** Every mark begins like this; `unparked` looks for it. */
export function mark(to: string, why: string): string {
  return `TODO ${to}: left out by the migration. ${why}`.trim();
}

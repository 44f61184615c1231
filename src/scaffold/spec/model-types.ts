/** Numbers that records get when they are made. */
export interface SequenceSpec {
  readonly field: string;
  /** xmlid without the module. */
  readonly id: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly padding: number;
  readonly noGap: boolean;
}

/** Pieces of the name of a record: text, and fields between. */
export type DisplayName = readonly (
  | { readonly text: string }
  | {
      readonly field: string;
      readonly record: boolean;
      readonly always: boolean;
      /** Text with a column, by which a search by name can find the record. */
      readonly searched: boolean;
    }
)[];

export interface OnchangeSpec {
  readonly method: string;
  readonly fields: readonly string[];
  readonly body: string;
}

export interface IndexSpec {
  readonly name: string;
  /** As in SQL, such as `state, date_due desc`. */
  readonly columns: string;
  readonly unique: boolean;
  readonly where: string | undefined;
}

/** A record rule of a group, or of everybody. */
export interface RuleSpec {
  /** xmlid without the module. */
  readonly id: string;
  readonly title: string;
  /** xmlid as in an access row; `undefined` for a global rule. */
  readonly group: string | undefined;
  readonly slug: string;
  readonly domain: string;
  /** Letters of `rwcd` that it holds for. */
  readonly perms: string;
  /** Field that must be the user, when that is all that the rule says. */
  readonly own: string | undefined;
  readonly all: boolean;
}

/** What a model can have besides its fields, methods and views. */
export interface ModelExtras {
  readonly portal?: boolean;
  /** Abstract models besides those of the mixins. */
  readonly inherit?: readonly string[];
  readonly image?: boolean;
  /** Many2one that makes a tree of the records. */
  readonly parent?: string | undefined;
  readonly sequence?: SequenceSpec | undefined;
  readonly displayName?: DisplayName | undefined;
  readonly onchanges?: readonly OnchangeSpec[];
  readonly indexes?: readonly IndexSpec[];
  readonly rules?: readonly RuleSpec[];
}

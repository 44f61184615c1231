import type { Scalar, Values } from './spec/types.ts';

/** What an artefact promises of the server, beyond models and their views. xmlids are complete. */
export interface Contribution {
  readonly records?: readonly ExpectedRecord[];
  readonly trials?: readonly Trial[];
  readonly pages?: readonly ExpectedPage[];
}

/** A column of a record: a scalar, another record by its xmlid, or the records of an x2many in any order. */
export type ExpectedColumn = Scalar | { readonly ref: string } | { readonly refs: readonly string[] };

/** A record that a data file declares, and columns that the server must show. */
export interface ExpectedRecord {
  readonly xmlid: string;
  readonly model: string;
  readonly values: Readonly<Record<string, ExpectedColumn>>;
  /** Only there in a database with demo data. */
  readonly demo?: boolean;
}

/** Something that the probe lets the server do, in a transaction that is rolled back. */
export type Trial =
  /** The scheduled action runs to its end. */
  | { readonly kind: 'cron'; readonly xmlid: string }
  /** The report gives HTML for the sample record of the model. */
  | { readonly kind: 'report'; readonly xmlid: string; readonly model: string }
  /** The template gives subject and body for the sample record, without an expression left in them. */
  | { readonly kind: 'mail'; readonly xmlid: string; readonly model: string }
  /** The server action runs on the sample record. */
  | { readonly kind: 'server_action'; readonly xmlid: string; readonly model: string }
  /** The wizard is made with these values, opened on the sample record of `active`, and its method called. */
  | {
      readonly kind: 'wizard';
      readonly model: string;
      readonly active: string | undefined;
      readonly values: Values;
      readonly method: string;
    }
  /** Users of the group see only records whose `field` is themselves. */
  | { readonly kind: 'own'; readonly model: string; readonly field: string; readonly group: string }
  /** A copy of the sample record can be made. */
  | { readonly kind: 'copy'; readonly model: string };

/** A page of the server, and what it must answer. */
export interface ExpectedPage {
  /** Path with query, such as `/my/books`; `{sample:library.book}` stands for the id of a record of the model. */
  readonly path: string;
  readonly as: 'public' | 'portal' | 'user' | 'admin';
  /** HTTP status after redirections within the server. */
  readonly status: number;
  /** Text that the answer must have. */
  readonly contains?: string;
  readonly type: 'html' | 'json' | 'image' | 'pdf' | 'other';
}

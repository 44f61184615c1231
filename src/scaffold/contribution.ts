import type { ExpectedField } from './expected.ts';
import type { Scalar, Values } from './spec/types.ts';

/** What an artefact promises of the server, beyond models and their views. xmlids are complete. */
export interface Contribution {
  /** Of models that the spec does not declare, such as `res.config.settings`. */
  readonly fields?: readonly ExpectedField[];
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
  /** The server action runs on the sample record, which has these values afterwards. */
  | {
      readonly kind: 'server_action';
      readonly xmlid: string;
      readonly model: string;
      readonly expect?: Values;
    }
  /** The wizard is made with these values, opened on the sample record of `active`, and its method called. */
  | {
      readonly kind: 'wizard';
      readonly model: string;
      readonly active: string | undefined;
      readonly values: Values;
      readonly method: string;
      /** Values of the sample record of `active` afterwards. */
      readonly expect?: Values;
    }
  /** A record of the model is created, changed or deleted, or its time comes, and the automation runs. */
  | {
      readonly kind: 'automation';
      readonly xmlid: string;
      readonly model: string;
      readonly by: 'create' | 'write' | 'unlink' | 'time';
      /** Values that set it off. */
      readonly given: Values;
      /** Values of the record afterwards. */
      readonly expect: Values;
      /** It stops the operation with an error. */
      readonly refuses: boolean;
    }
  /** Users of the group see only records whose `field` is themselves. */
  | { readonly kind: 'own'; readonly model: string; readonly field: string; readonly group: string }
  /** Portal users see the records of their own company's contacts alone: by `field`, else those they follow. */
  | { readonly kind: 'portal'; readonly model: string; readonly field: string | undefined }
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

/** What a new version of a module asks of the rows of a database that has the old one; plain data. */
export type DataChange =
  | RenamedModel
  | RemovedModel
  | RenamedField
  | RemovedField
  | ChangedType
  | RenamedRelation
  | ChangedSelection
  | RequiredField
  | StoredCompute
  | RenamedXmlid
  | RemovedRecord
  | ChangedRecord
  | RenamedConstraint
  | NewConstraint
  | ListViews;

export interface RenamedModel {
  readonly kind: 'renamed-model';
  readonly old: string;
  readonly model: string;
  readonly oldTable: string;
  readonly table: string;
}

export interface RemovedModel {
  readonly kind: 'removed-model';
  readonly model: string;
  readonly table: string;
}

export interface RenamedField {
  readonly kind: 'renamed-field';
  /** By its new name, as its table is. */
  readonly model: string;
  readonly table: string;
  readonly old: string;
  readonly field: string;
  /** False for one that is computed each time, and for a many2many or one2many. */
  readonly column: boolean;
  readonly translate: boolean;
}

export interface RemovedField {
  readonly kind: 'removed-field';
  readonly model: string;
  readonly table: string;
  readonly field: string;
  readonly type: string;
  /** Name under which its column is kept; undefined for a many2many, whose table Odoo leaves alone. */
  readonly backup: string | undefined;
  readonly relation: string | undefined;
}

/** How the values come from the old column to the new one. */
export type Conversion =
  /** PostgreSQL converts them and loses some of each, such as the time of a datetime: a copy is kept. */
  | 'lossy'
  /** Text becomes HTML in its place. */
  | 'html'
  | 'many2one-to-many2many'
  | 'many2many-to-many2one'
  /** Text becomes the record of that name, where exactly one has it. */
  | 'name-to-record'
  | 'record-to-name'
  /** Nobody can tell: the old values are kept beside the new ones. */
  | 'none';

export interface ChangedType {
  readonly kind: 'changed-type';
  readonly model: string;
  readonly table: string;
  readonly field: string;
  /** As told: `Char`, `Many2one of res.partner`. */
  readonly from: string;
  readonly to: string;
  readonly conversion: Conversion;
  /** Column that keeps the old values; undefined where they are in no column. */
  readonly backup: string | undefined;
  /** Of the new field, else of the old one. */
  readonly comodel: string | undefined;
  readonly relation: { readonly table: string; readonly columns: readonly [string, string] } | undefined;
}

export interface RenamedRelation {
  readonly kind: 'renamed-relation';
  readonly model: string;
  readonly field: string;
  readonly old: { readonly table: string; readonly columns: readonly [string, string] };
  readonly now: { readonly table: string; readonly columns: readonly [string, string] };
}

export interface ChangedSelection {
  readonly kind: 'changed-selection';
  readonly model: string;
  readonly table: string;
  readonly field: string;
  /** What becomes of each key that is gone: its new name, or null where a human must say it. */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** Column that keeps the old keys of rows that nobody said a new one for: Odoo 14.0 empties those. */
  readonly backup: string;
}

export interface RequiredField {
  readonly kind: 'required-field';
  readonly model: string;
  readonly table: string;
  readonly field: string;
  readonly columnType: string;
  /** The column comes with this version: no row has a value. */
  readonly isNew: boolean;
}

export interface StoredCompute {
  readonly kind: 'stored-compute';
  readonly model: string;
  readonly table: string;
  readonly field: string;
  readonly columnType: string;
  /** Of a related field whose way is all columns: each step's column and the table it leads to, then the last column. */
  readonly way:
    | { readonly steps: readonly (readonly [string, string])[]; readonly column: string }
    | undefined;
}

export interface RenamedXmlid {
  readonly kind: 'renamed-xmlid';
  readonly old: string;
  readonly xmlid: string;
}

export interface RemovedRecord {
  readonly kind: 'removed-record';
  readonly xmlid: string;
  readonly model: string;
}

export interface ChangedRecord {
  readonly kind: 'changed-record';
  readonly xmlid: string;
  readonly model: string;
  /** The element as the new version has it. */
  readonly source: string;
}

export interface RenamedConstraint {
  readonly kind: 'renamed-constraint';
  readonly model: string;
  readonly table: string;
  /** With the table's name, as PostgreSQL has them. */
  readonly old: string;
  readonly name: string;
}

export interface NewConstraint {
  readonly kind: 'new-constraint';
  readonly model: string;
  readonly table: string;
  readonly name: string;
  /** Of a unique one. */
  readonly columns: readonly string[] | undefined;
  /** Of a check. */
  readonly condition: string | undefined;
}

/** Actions of the database name views `tree`, which are `list` since 18.0. */
export interface ListViews {
  readonly kind: 'list-views';
  readonly models: readonly string[];
}

/** Something that only a human knows. The scripts do what loses nothing, and say so. */
export interface Question {
  readonly message: string;
  /** What to give as `--renamed` when the answer is yes; undefined where the answer goes into the script. */
  readonly answer: string | undefined;
}

export interface DataChanges {
  readonly changes: readonly DataChange[];
  readonly questions: readonly Question[];
  /** What the scripts leave alone on purpose, one sentence each. */
  readonly notes: readonly string[];
}

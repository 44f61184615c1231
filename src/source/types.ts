import type { PyNode } from './python/node.ts';
import type { XmlElement } from './xml/tree.ts';

/** UTF-16 offsets into the text of one file, end exclusive: `text.slice(start, end)` is the source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text file of the module, byte for byte: a BOM and CRLF stay, so that offsets fit the file on disk. */
export interface SourceFile {
  /** Relative to the module's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Line of an offset, from 1. */
  lineAt(offset: number): number;
}

/** Something that the file's own syntax forbids. */
export interface SyntaxProblem extends Span {
  readonly message: string;
}

/** A Python literal as JSON-like data; tuples and sets become arrays. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal };

/** A value in the source: where it stands, and what it is when it is a literal. */
export interface Valued extends Span {
  readonly value: Literal | undefined;
  readonly node: PyNode;
}

export interface ManifestEntry extends Valued {
  readonly key: string;
  readonly keySpan: Span;
}

export interface Manifest {
  readonly source: SourceFile;
  /** The dictionary; undefined when the file is something else. */
  readonly root: PyNode | undefined;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** Keys that are given twice: the last one wins in Python. */
  readonly duplicates: readonly ManifestEntry[];
  readonly problems: readonly SyntaxProblem[];
}

/** A path that the manifest lists, such as one line of `data`. */
export interface ListedPath extends Span {
  readonly key: string;
  readonly path: string;
}

export interface FieldFact extends Span {
  readonly name: string;
  /** Class in `odoo.fields`, such as `Many2one`. */
  readonly type: string;
  readonly nameSpan: Span;
  readonly args: readonly Valued[];
  readonly kwargs: ReadonlyMap<string, Valued>;
}

export interface DecoratorFact extends Span {
  /** As written, such as `api.depends` or `tagged`. */
  readonly name: string;
  readonly args: readonly Valued[];
  readonly kwargs: ReadonlyMap<string, Valued>;
}

export interface MethodFact extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  /** Names only, without `*`; `self` included. */
  readonly params: readonly string[];
  /** Of these, those that a caller must give. */
  readonly required: readonly string[];
  readonly decorators: readonly DecoratorFact[];
}

/** A SQL constraint or index, in either form: a row of `_sql_constraints`, or `models.Constraint(...)`. */
export interface TableObjectFact extends Span {
  readonly name: string;
  readonly kind: 'Constraint' | 'Index' | 'UniqueIndex';
  readonly form: 'list' | 'attribute';
  readonly definition: string | undefined;
}

export interface ClassFact extends Span {
  readonly name: string;
  /** As written, such as `models.Model`. */
  readonly bases: readonly string[];
  /** What the bases say it is; undefined for a class that is no Odoo model. */
  readonly kind: 'model' | 'transient' | 'abstract' | undefined;
  /** `_name`, else the one `_inherit`; undefined when neither is a literal. */
  readonly model: string | undefined;
  /** It has a `_name` that it does not also inherit: the model is made here. */
  readonly creates: boolean;
  readonly inherit: readonly string[];
  /** `_inherits`: model by field. */
  readonly inherits: ReadonlyMap<string, string>;
  /** Simple assignments in the class body, the last of each name. */
  readonly attributes: ReadonlyMap<string, Valued>;
  readonly fields: readonly FieldFact[];
  readonly methods: readonly MethodFact[];
  readonly tableObjects: readonly TableObjectFact[];
}

export interface ImportFact extends Span {
  /** `.models` for `from .models import x`; `odoo` for `import odoo`. */
  readonly from: string;
  /** Names that are bound; empty for `import x.y`. */
  readonly names: readonly string[];
}

export interface PythonFile {
  readonly source: SourceFile;
  readonly root: PyNode;
  readonly problems: readonly SyntaxProblem[];
  readonly imports: readonly ImportFact[];
  readonly classes: readonly ClassFact[];
  readonly functions: readonly MethodFact[];
}

/** A record that a data file makes or changes. */
export interface DataId extends Span {
  /** With the module, such as `library.view_x`; undefined without an id. */
  readonly xmlid: string | undefined;
  /** Of a `<template>` it is `ir.ui.view`, of a `<menuitem>` `ir.ui.menu`. */
  readonly model: string;
  /** Of an XML file. */
  readonly element?: XmlElement;
}

export interface RecordFact extends DataId {
  readonly element: XmlElement;
}

/** A place that names another record by its xmlid. */
/** A place that names another record by its xmlid, which must be there when the file is loaded. */
export interface RefFact extends Span {
  /** With the module, such as `base.group_user`. */
  readonly xmlid: string;
}

export interface XmlFile {
  readonly source: SourceFile;
  readonly root: XmlElement | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly records: readonly RecordFact[];
  readonly refs: readonly RefFact[];
  /** An Odoo data file, as opposed to a QWeb template of the web client or a drawing. */
  readonly isData: boolean;
}

export interface CsvCell extends Span {
  readonly value: string;
}

export interface CsvFile {
  readonly source: SourceFile;
  /** Model the file's name stands for, such as `ir.model.access`. */
  readonly model: string;
  readonly header: readonly CsvCell[];
  /** Without the header and without empty lines. */
  readonly rows: readonly (readonly CsvCell[])[];
  readonly records: readonly DataId[];
  readonly refs: readonly RefFact[];
}

export interface OdooModule {
  /** Absolute path of the folder. For our own use: never part of a message. */
  readonly dir: string;
  /** Technical name: the folder's name. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly python: readonly PythonFile[];
  readonly xml: readonly XmlFile[];
  readonly csv: readonly CsvFile[];
  /** Every file of the module, relative, sorted; not what is hidden or compiled. */
  readonly files: readonly string[];
  /** Folders that may not be read, and Python, XML and CSV files that may not, are too large, or no text in their encoding. */
  readonly unreadable: readonly string[];
}

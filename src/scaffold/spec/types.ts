import type { Series } from '../../series/profile.ts';
import type { PartValues } from '../parts/values.ts';
import type { ModelExtras } from './model-types.ts';
import type { ViewsSpec } from './view-types.ts';

export type { FilterSpec, FormSpec, SearchSpec, ViewsSpec } from './view-types.ts';

/** A spec after parsing: every default is filled in and every name is resolved. */
export interface Spec {
  readonly module: ModuleSpec;
  readonly groups: readonly GroupSpec[];
  readonly menus: readonly MenuSpec[];
  readonly models: readonly ModelSpec[];
  /** Mixins of the module: classes without a table, whose fields the models that inherit them have. */
  readonly abstracts: readonly ModelSpec[];
  readonly extensions: readonly ExtensionSpec[];
  readonly parts: PartValues;
  /** What a human should look at, each with its path in the spec; none of it stops the generation. */
  readonly warnings: readonly string[];
  /** What was parsed, kept for `.odoo-scaffold/spec.yaml`. */
  readonly input: unknown;
}

export interface ModuleSpec {
  readonly name: string;
  readonly title: string;
  readonly series: Series;
  /** Without the series, such as `1.0.0`. */
  readonly version: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly author: string;
  readonly website: string | undefined;
  readonly license: string;
  readonly category: string | undefined;
  readonly depends: readonly string[];
  readonly app: boolean;
  /** Layout and habits: Odoo's own guidelines, or those of the OCA. */
  readonly style: 'odoo' | 'oca';
  /** Python files, or records alone: see data-target. */
  readonly target: 'python' | 'data';
  /** On GitHub, such as `OCA/server-tools`. */
  readonly repository: string | undefined;
  /** GitHub logins; empty unless the style is that of the OCA. */
  readonly maintainers: readonly string[];
  readonly contributors: readonly string[];
  readonly developmentStatus: string | undefined;
}

export interface GroupSpec {
  readonly key: string;
  /** xmlid without the module. */
  readonly id: string;
  readonly title: string;
  /** xmlids, complete for other modules' groups and without the module for own ones. */
  readonly implies: readonly string[];
  /** Complete xmlids of users that get the group at installation. */
  readonly users: readonly string[];
}

export interface MenuSpec {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** xmlid; `undefined` for a root menu. */
  readonly parent: string | undefined;
  readonly sequence: number;
  readonly groups: readonly string[];
  /** xmlid of the action it opens. */
  readonly action: string | undefined;
  /** Of an app, in place of that of the module. */
  readonly icon?: string | undefined;
}

export const FIELD_TYPES = [
  'char',
  'text',
  'html',
  'integer',
  'float',
  'monetary',
  'boolean',
  'date',
  'datetime',
  'binary',
  'image',
  'selection',
  'many2one',
  'one2many',
  'many2many',
  'reference',
  'json',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** A plain value of the spec, as YAML or JSON gives it. */
export type Scalar = string | number | boolean | null;

export interface FieldSpec {
  readonly name: string;
  readonly type: FieldType;
  /** Label; the one that Odoo derives from the name when the spec gives none. */
  readonly title: string;
  readonly help: string | undefined;
  readonly required: boolean;
  readonly readonly: boolean;
  readonly copy: boolean | undefined;
  readonly index: true | 'trigram' | 'btree_not_null' | undefined;
  readonly tracking: boolean;
  readonly translate: boolean;
  readonly size: number | undefined;
  /** `[total, decimals]` or the name of a `decimal.precision`. */
  readonly digits: readonly [number, number] | string | undefined;
  /** Name of the currency field of a monetary one. */
  readonly currency: string | undefined;
  /** Largest width and height of an image, in pixels. */
  readonly maxSize: readonly [number, number] | undefined;
  /** Values and labels of a selection; models and labels of a reference. */
  readonly options: readonly (readonly [string, string])[];
  readonly comodel: string | undefined;
  readonly inverse: string | undefined;
  readonly ondelete: 'cascade' | 'restrict' | 'set null' | undefined;
  /** Many2many table and columns, where Odoo's own choice would not do. */
  readonly relation:
    | { readonly table: string; readonly column1: string; readonly column2: string }
    | undefined;
  readonly domain: string | undefined;
  readonly checkCompany: boolean;
  readonly groups: readonly string[];
  readonly related: string | undefined;
  /** Name that the field had, whose column becomes that of the field. */
  readonly renamedFrom: string | undefined;
  readonly relatedStore: boolean;
  readonly default: DefaultSpec | undefined;
  readonly compute: ComputeSpec | undefined;
  /** Values for tests and the probe in place of one derived from the type; a second one where two must differ. */
  readonly sample: readonly Value[];
  /** The generator added it, such as `company_id`. */
  readonly implied: boolean;
  /** A mixin or abstract model declares it, not the class of this model. */
  readonly inherited?: boolean;
  /** Each company has a value of its own. */
  readonly companyDependent?: boolean;
  /** Keywords that are called so in this series, such as `aggregator`. */
  readonly keywords?: readonly (readonly [string, string | boolean])[];
  /** Widget in views. */
  readonly widget?: string | undefined;
}

export type DefaultSpec =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'today' | 'now' | 'user' | 'company' | 'company_currency' }
  | { readonly kind: 'python'; readonly expression: string };

export interface ComputeSpec {
  readonly method: string;
  readonly depends: readonly string[];
  readonly store: boolean;
  /** Statements for one record, or a loop over `self` and all that it does. */
  readonly body: string;
  readonly examples: readonly { readonly given: Values; readonly expect: Value }[];
  /** Statements for one record that write the value back. */
  readonly inverse?: string | undefined;
  /** Statements that return a domain for `operator` and `value`. */
  readonly search?: string | undefined;
}

/**
 * A value in tests, the probe and demo data.
 * `sample` is the sample record of that model, `first` any record of it, `create` new records of an x2many.
 */
export type Value =
  | Scalar
  | { readonly ref: string }
  | { readonly sample: string }
  | { readonly first: string }
  | { readonly create: readonly Values[] }
  | { readonly link: readonly Value[] }
  /** Of a reference field: the model, and a record of it. */
  | { readonly reference: string; readonly record: Value }
  /** Of a json field, as JSON text. */
  | { readonly json: string }
  /** Days from today; for a datetime at this moment's time of day. */
  | { readonly daysFromToday: number };

export type Values = { readonly [field: string]: Value };

export interface SqlConstraintSpec {
  readonly kind: 'sql';
  readonly name: string;
  /** Such as `CHECK (pages > 0)` or `UNIQUE (code)`. */
  readonly sql: string;
  readonly message: string;
  /** Fields of a UNIQUE constraint. */
  readonly unique: readonly string[];
  /** Values that the constraint must refuse. */
  readonly refuse: Values | undefined;
}

export interface PythonConstraintSpec {
  readonly kind: 'python';
  readonly name: string;
  readonly method: string;
  readonly fields: readonly string[];
  /** Condition of refusal for one record; then `message` is what the user reads. */
  readonly when: string | undefined;
  readonly message: string | undefined;
  /** Statements that raise `ValidationError` themselves. */
  readonly body: string | undefined;
  readonly refuse: Values | undefined;
  /** An abstract model of the spec declares it, not the class of this model. */
  readonly inherited?: boolean;
}

/** A method as the spec writes it; `body` is what stands below `def`, on `self`. */
export interface MethodSpec {
  readonly name: string;
  readonly api: 'model' | 'model_create_multi' | undefined;
  /** Besides `self`, such as `force=False`. */
  readonly args: readonly string[];
  readonly body: string;
}

export interface ButtonSpec {
  readonly name: string;
  readonly method: string;
  readonly title: string;
  /** States in which it may be used. */
  readonly from: readonly string[];
  readonly to: string;
  /** Other fields that it sets. */
  readonly set: Values;
  readonly groups: readonly string[];
  readonly primary: boolean;
}

/** A button in the header of a form that opens or sends something; a part gives its method. */
export interface OpenerSpec {
  readonly model: string;
  readonly method: string;
  readonly title: string;
  /** States in which it is shown; all of them, or none of a model without states, where it always is. */
  readonly from: readonly string[];
  readonly groups: readonly string[];
  readonly primary: boolean;
}

export interface AccessSpec {
  /** Complete xmlid, or without the module for an own group. */
  readonly group: string;
  /** Key of the own group, or the last part of the xmlid, made fit for an id. */
  readonly slug: string;
  readonly read: boolean;
  readonly write: boolean;
  readonly create: boolean;
  readonly unlink: boolean;
}

export interface DemoSpec {
  /** xmlid without the module. */
  readonly id: string;
  readonly values: Values;
}

export interface ModelSpec extends ModelExtras {
  /** A model of its own, a wizard (`models.TransientModel`), or an extension of another module's model. */
  readonly kind: 'model' | 'transient' | 'extension' | 'abstract';
  /** Such as `library.book`. */
  readonly name: string;
  /** Such as `library_book`: table and stem of xmlids and files. */
  readonly table: string;
  /** Such as `LibraryBook`. */
  readonly className: string;
  /** Name of one record in method bodies: the last part of the model's name. */
  readonly variable: string;
  readonly title: string;
  /** For menus and window titles. */
  readonly plural: string;
  readonly thread: boolean;
  readonly activity: boolean;
  readonly company: 'required' | 'optional' | undefined;
  readonly order: string | undefined;
  readonly recName: string | undefined;
  readonly stateField: string | undefined;
  /** States in which records may be deleted; `undefined` for all. */
  readonly deletableIn: readonly string[] | undefined;
  readonly fields: readonly FieldSpec[];
  readonly sqlConstraints: readonly SqlConstraintSpec[];
  readonly pythonConstraints: readonly PythonConstraintSpec[];
  readonly methods: readonly MethodSpec[];
  readonly buttons: readonly ButtonSpec[];
  /** Buttons of parts, such as one that opens a wizard. */
  readonly openers: readonly OpenerSpec[];
  readonly access: readonly AccessSpec[];
  readonly views: ViewsSpec | undefined;
  readonly demo: readonly DemoSpec[];
  /** Of an extension: what a record of the model needs besides the fields that the spec adds. */
  readonly base?: Values | undefined;
}

/** What the module adds to a model of another module. */
export interface ExtensionSpec {
  /** Its fields are those that the module adds. */
  readonly model: ModelSpec;
  /** Complete xmlid of the row of the model; `undefined` where the module that makes it is not known. */
  readonly modelRef: string | undefined;
  readonly views: readonly InheritedViewSpec[];
  readonly access: readonly AccessSpec[];
}

export interface InheritedViewSpec {
  /** xmlid without the module. */
  readonly id: string;
  /** Complete xmlid of the view that it extends. */
  readonly parent: string;
  readonly changes: readonly ViewChangeSpec[];
}

export interface ViewChangeSpec {
  /** Where it stands in the spec. */
  readonly path: string;
  /** An xpath, or the name of a field. */
  readonly at: string;
  readonly position: 'inside' | 'after' | 'before' | 'replace' | 'attributes';
  readonly content: readonly ViewContent[];
}

/** An element of a view that extends another one. */
export type ViewContent =
  | { readonly kind: 'field'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | {
      readonly kind: 'page' | 'group';
      readonly attributes: Readonly<Record<string, string>>;
      readonly fields: readonly (ViewContent & { readonly kind: 'field' })[];
    }
  | { readonly kind: 'button' | 'filter'; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'attribute'; readonly name: string; readonly value: string }
  | { readonly kind: 'markup'; readonly text: string };

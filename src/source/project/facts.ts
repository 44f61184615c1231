/**
 * What other modules need to know of a module: names, types and places, no source. Plain data, so that it can be kept
 * in a file and sent to a worker.
 */
export interface ModuleFacts {
  readonly name: string;
  /** Of the manifest, as written. */
  readonly version: string | undefined;
  readonly depends: readonly string[];
  readonly installable: boolean;
  readonly autoInstall: boolean;
  readonly license: string | undefined;
  readonly developmentStatus: string | undefined;
  /** Python packages that its manifest asks for. */
  readonly externalPython?: readonly string[] | undefined;
  /** Absolute folder; undefined for a module of the symbol database. */
  readonly dir: string | undefined;
  readonly classes: readonly ClassFacts[];
  /** Some class extends a model that only running the code would tell. */
  readonly computedNames: boolean;
  /** Some class makes a model whose name only running the code would tell. */
  readonly computedModels?: boolean | undefined;
  readonly xmlids: { readonly [xmlid: string]: XmlidFacts };
  /** Of these, those in other modules' names. */
  readonly foreign: readonly string[];
  /** xmlids of data files that the manifest does not list: code may load them. */
  readonly loose: readonly string[];
  readonly views: readonly ViewPlace[];
  /** Paths of HTTP routes. */
  readonly routes: readonly string[];
  /** Of a module whose source is at hand: its controllers with routes, by class. */
  readonly controllers?: { readonly [klass: string]: { readonly [method: string]: RouteFacts } } | undefined;
  /** Every file, relative; empty for a module of the symbol database. */
  readonly files: readonly string[];
  /** Data files that the manifest lists are not there, or cannot be read: so are their records. */
  readonly idsUnknown?: true | undefined;
  /** Some of it is not known: what is not found may be there all the same. */
  readonly partial?: true | undefined;
}

/** How a route says who may call it; what it does not say is what Odoo takes. */
export interface RouteFacts {
  readonly auth: string;
  readonly type: string;
  readonly csrf: boolean;
}

/** Stands for the framework itself; no addon has this name. */
export const CORE_MODULE = 'odoo';

/** One class statement that makes or extends a model. */
export interface ClassFacts {
  readonly model: string;
  readonly name: string;
  readonly creates: boolean;
  readonly kind: 'model' | 'transient' | 'abstract' | undefined;
  readonly inherit: readonly string[];
  /** `_inherits`: model by field. */
  readonly inherits: { readonly [field: string]: string };
  readonly fields: { readonly [name: string]: FieldFacts };
  readonly methods: { readonly [name: string]: MethodFacts };
  /** It has Python bases that are not Odoo's: members may come from there. */
  readonly otherBases: boolean;
  readonly path: string;
  readonly start: number;
}

export interface FieldFacts {
  /** Class in `odoo.fields`, such as `Many2one`. */
  readonly type: string;
  readonly comodel?: string | undefined;
  readonly inverse?: string | undefined;
  readonly compute?: string | undefined;
  readonly related?: string | undefined;
  /** Has a column or a table of its own, as far as the keywords say. */
  readonly stored: boolean;
  readonly required?: boolean | undefined;
  readonly index?: boolean | string | undefined;
  readonly groups?: string | undefined;
  readonly delegate?: boolean | undefined;
  /** Keys, when the selection is a literal. */
  readonly selection?: readonly string[] | undefined;
  readonly at?: number | undefined;
}

export interface MethodFacts {
  /** Without `self`, and without `*args` and `**kwargs`. */
  readonly params: readonly string[];
  /** What it takes besides: `*` any positional argument, `**` any keyword, `***` both. */
  readonly variadic?: '*' | '**' | '***' | undefined;
  /** Of these, those that a caller must give. */
  readonly required?: readonly string[] | undefined;
  readonly decorators?: readonly string[] | undefined;
  /** It reads the database by a search, once a call. */
  readonly queries?: boolean | undefined;
  /** Every `return` in it is without a value. */
  readonly returnsNothing?: boolean | undefined;
  readonly at?: number | undefined;
}

export interface XmlidFacts {
  readonly model: string;
  readonly path: string;
  readonly start: number;
  readonly demo: boolean;
  readonly noupdate: boolean;
}

export interface ViewPlace {
  readonly xmlid: string;
  readonly model: string | undefined;
  readonly inherits: string | undefined;
  readonly primary: boolean;
  readonly priority: number;
  /** Element of the record or template. */
  readonly path: string;
  readonly start: number;
  /** Of a view whose arch is not at hand: every `name` of an element in it, sorted. */
  readonly names?: readonly string[] | undefined;
}

import type { Series, SeriesProfile } from '../series/profile.ts';
import type { JsFile, JsNode } from '../source/js.ts';
import type { ModuleIndex, ViewFacts } from '../source/module-index.ts';
import type { PoFile } from '../source/po.ts';
import type { Project, ProjectModel } from '../source/project/project.ts';
import type { PyNode } from '../source/python/node.ts';
import type {
  ClassFact,
  CsvFile,
  Manifest,
  MethodFact,
  OdooModule,
  PythonFile,
  SourceFile,
  Span,
  XmlFile,
} from '../source/types.ts';
import type { XmlElement } from '../source/xml/tree.ts';
import type { EarlierVersion } from './earlier/compare.ts';
import type { UnusedSilence } from './suppress/unused.ts';

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  'security',
  'correctness',
  'performance',
  'views',
  'javascript',
  'i18n',
  'tests',
  'migration',
  'maintainability',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A change that silences a finding. `safe` keeps what the code does; others are shown, and applied when asked for. */
export interface Fix {
  /** In the imperative, such as `Remove the key`. */
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
  /** Files of the module that go. */
  readonly remove?: readonly string[];
}

export interface FixEdit extends Span {
  readonly text: string;
  /** Another file of the module than the one that the finding is in. */
  readonly file?: string;
}

/** One of the ways in which a human can mend what no edit can. */
export interface Option {
  /** In the imperative, such as `Make the value Markup` or `Write migrations/18.0.1.1.0/pre-migration.py`. */
  readonly title: string;
  /** What would stand in the place of the lines of the finding, or in the file that the title names. */
  readonly code?: string | undefined;
}

/** The thing that a finding is about, for whoever does more with it than show it. */
export interface Subject {
  /** `record`: by its xmlid; `name`: of code, such as a class; `node`: of a view, by the expression that looks for it. */
  readonly kind: 'field' | 'method' | 'model' | 'record' | 'module' | 'name' | 'attribute' | 'node';
  readonly name: string;
}

/** What a rule has seen. */
export interface Report {
  /** One or two sentences: what is wrong here, what it leads to, what to write instead. */
  readonly message: string;
  /** Where in the file; the first line without it. */
  readonly at?: Span | undefined;
  /** Default: the file that is visited; of a module rule the manifest. */
  readonly source?: SourceFile | undefined;
  /** A file that is not read as a source, such as an archive; in the place of `source`. */
  readonly path?: string | undefined;
  readonly fix?: Fix | undefined;
  /** Without a fix: what there is to choose from, the likeliest first. */
  readonly options?: readonly Option[] | undefined;
  /** Where it is worse or better than the rule says. */
  readonly severity?: Severity | undefined;
  /** The model it concerns, for the weight that live row counts give it. */
  readonly model?: string | undefined;
  /** What is missing or wrong, where the place itself is more or less than its name. */
  readonly about?: Subject | undefined;
}

/** What every rule may ask. */
export interface ModuleContext {
  readonly module: OdooModule;
  readonly index: ModuleIndex;
  /** Everything that is known of all modules: those audited, those of the addons path, and Odoo's own. */
  readonly project: Project;
  /** The same in the series that a module is taken to; only for the rules of a migration. */
  readonly target?: Project | undefined;
  /** What holds in the module's series; rules with `from` or `to` only run where it is known. */
  readonly series: SeriesProfile | undefined;
  readonly settings: RuleSettings;
  /** The module's own JavaScript; a rule that asks for it says so with `js`, since it is not read for others. */
  readonly scripts: readonly JsFile[];
  report(report: Report): void;
  /** A model as this module and those it depends on make it; see `ProjectModel.complete` before you call a field missing. */
  model(name: string): ProjectModel;
}

/** What a project may decide for itself. What is left out takes the default that the rule names. */
export interface RuleSettings {
  /** Authors of which a module must have one; empty asks for none. */
  readonly requiredAuthors: readonly string[];
  readonly allowedLicenses: readonly string[];
  /** Keys that a manifest must have. */
  readonly requiredKeys?: readonly string[];
  /** Likewise of a module that has a price. */
  readonly requiredAppKeys?: readonly string[];
  readonly deprecatedKeys?: readonly string[];
  /** Categories that a manifest may name; empty allows all. */
  readonly allowedCategories?: readonly string[];
  readonly allowedAppCategories?: readonly string[];
  readonly allowedDevelopmentStatuses?: readonly string[];
  /** Files that a module must have, relative to its folder. */
  readonly requiredFiles?: readonly string[];
  readonly requiredAppFiles?: readonly string[];
  /** A regular expression that versions match; `{series}` stands for the series of the audit. */
  readonly versionFormat?: string;
  /** Methods of which an override must call super. */
  readonly superMethods?: readonly string[];
  /** Methods that nobody may override. */
  readonly prohibitedOverrides?: readonly string[];
  /** Methods that call super and need not return what it returns. */
  readonly voidMethods?: readonly string[];
  /** Class attributes that are no longer used. */
  readonly deprecatedAttributes?: readonly string[];
  /** Field parameters by their old name; an empty text for one that is gone. */
  readonly renamedFieldParameters?: Readonly<Record<string, string>>;
  /** Methods that are not to be overridden from a series on, by series. */
  readonly deprecatedModelMethods?: Readonly<Record<string, readonly string[]>>;
  /** Functions and classes that need a `timeout`, such as `requests.get`. */
  readonly timeoutCallables?: readonly string[];
  /** Exceptions whose text the user reads. */
  readonly userExceptions?: readonly string[];
  /** Keys of the manifest that are True where they are not given, such as `installable`. */
  readonly manifestKeysValuesTrue?: readonly string[];
  /** A page that shows how a README is to be written; the message of a missing one names it. */
  readonly readmeTemplateUrl?: string;
  /** What a cursor is called where it must not be committed, such as `self.env.cr`. */
  readonly cursorExpr?: readonly string[];
}

export interface PythonContext extends ModuleContext {
  readonly file: PythonFile;
  readonly text: string;
  /** Nodes around the visited one, the module first. */
  readonly ancestors: readonly PyNode[];
  /** The Odoo class around it, when it is at the top of the file. */
  readonly klass: ClassFact | undefined;
  /** The method or top-level function around it, and its node. */
  readonly method: MethodFact | undefined;
  readonly functionNode: PyNode | undefined;
  /** It is the code of a server action, an automation or a cron in a data file. */
  readonly embedded: boolean;
  slice(node: Span): string;
}

export interface XmlContext extends ModuleContext {
  readonly file: XmlFile;
  readonly text: string;
  readonly demo: boolean;
}

export interface ArchContext extends XmlContext {
  readonly view: ViewFacts;
  /** Model of the fields at this place; undefined where it is not known, as in an extension below an xpath. */
  readonly modelName: string | undefined;
}

export interface CsvContext extends ModuleContext {
  readonly file: CsvFile;
  readonly text: string;
  readonly demo: boolean;
}

export interface JsContext extends ModuleContext {
  readonly file: JsFile;
  /** All scripts of the module, this one among them. */
  readonly scripts: readonly JsFile[];
  readonly text: string;
  readonly ancestors: readonly JsNode[];
}

export interface PoContext extends ModuleContext {
  readonly file: PoFile;
  readonly text: string;
}

type Visitors<Node, Context> = { readonly [type: string]: (node: Node, context: Context) => void };

/**
 * Files of an example: text by path in the module; `../other/models/x.py` is in a module beside it, `before:models/x.py`
 * is in its earlier version, which has else what it has now. A single text is a Python file.
 */
export type Example = string | { readonly [path: string]: string };

/**
 * One thing that the audit looks for. The file's name is its id. `bad` must be reported and `good` must not: both are
 * the tests and the documentation. A text among them is `models/example.py`; what an example lacks (manifest,
 * `__init__.py`) is filled in.
 */
export interface AuditRule {
  readonly id: string;
  /** Codes and names by which other tools' comments name it, such as `E8103` or `sql-injection`. */
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  /**
   * `likely`: what it finds is told by signs, such as where a value comes from, what a name means or how often a loop
   * goes round; somebody has to look. Without it a finding is certain.
   */
  readonly confidence?: 'likely';
  readonly category: Category;
  /** The series it holds in, both inclusive. */
  readonly from?: Series;
  readonly to?: Series;
  /** Only looked for in this profile, or when enabled by name. */
  readonly profile?: 'oca' | 'apps' | 'strict';
  /** Matters of taste: reported as one line a module, with the number of places. */
  readonly cosmetic?: true;
  /** What is wrong, in one line, for lists. */
  readonly summary: string;
  /** What it leads to, for somebody who has not met it: one paragraph. */
  readonly why: string;
  /** An upstream commit, source file or documentation page. */
  readonly link: string;
  readonly bad: Example | readonly Example[];
  readonly good: Example | readonly Example[];
  /** Series of the examples; default the newest that the rule holds in. */
  readonly example?: Series;

  /**
   * Names of the calls that `python.call` is shown, the last part of what is called: `search` for `env["a"].search()`. Every
   * fifth rule asks about calls, and each call is of interest to few of them. Without it all are shown.
   */
  readonly calls?: readonly string[];
  /** By node type of tree-sitter-python; `module` is the whole file. */
  readonly python?: Visitors<PyNode, PythonContext>;
  /** By element name, in the data files that the manifest lists; `*` is every element. */
  readonly xml?: Visitors<XmlElement, XmlContext>;
  /** Likewise inside the archs of views, extensions included. */
  readonly arch?: Visitors<XmlElement, ArchContext>;
  /** Likewise in the web client's templates, `static/src/**.xml`. */
  readonly template?: Visitors<XmlElement, XmlContext>;
  /** By node type of ESTree, in `static/src/**.js` and `static/tests/**.js`; `Program` is the whole file. */
  readonly js?: Visitors<JsNode, JsContext>;
  readonly csv?: (file: CsvFile, context: CsvContext) => void;
  readonly po?: (file: PoFile, context: PoContext) => void;
  readonly manifest?: (manifest: Manifest, context: ModuleContext) => void;
  readonly check?: (context: ModuleContext) => void;
  /** For each earlier version of the module that git has and that is compared with; of the same series. */
  readonly earlier?: (earlier: EarlierVersion, context: ModuleContext) => void;
  /** Behind all other rules: names in comments of the sources that keep none of their findings silent. */
  readonly silences?: (unused: readonly UnusedSilence[], context: ModuleContext) => void;
  /** Rules that its examples need beside it. */
  readonly beside?: readonly AuditRule[];
}

export function defineRule(rule: AuditRule): AuditRule {
  return rule;
}

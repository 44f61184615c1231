import type { Condition, Modifiers } from '../render/modifier.ts';

/** Attributes of a field in a form or list, besides those that its type gives it. */
export interface NodeOptions extends Modifiers {
  readonly widget?: string | undefined;
  /** Options of the widget, as Python source. */
  readonly options?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly help?: string | undefined;
  readonly nolabel?: boolean | undefined;
  readonly alwaysReadonly?: boolean | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly optional?: 'show' | 'hide' | undefined;
  /** Labels of totals below a list. */
  readonly sum?: string | undefined;
  readonly avg?: string | undefined;
  readonly decoration?: Decoration | undefined;
}

/** Conditions by colour, such as `danger`. */
export type Decoration = readonly (readonly [string, Condition])[];

export interface StatButton {
  /** one2many or many2many whose records it opens. */
  readonly field: string;
  /** Integer field with their number. */
  readonly count: string;
  readonly method: string;
  readonly title: string;
  readonly icon: string;
  readonly comodel: string;
  /** xmlid of the action that opens the comodel. */
  readonly action: string;
  /** Many2one that points back, of a one2many. */
  readonly inverse: string | undefined;
}

export interface FormSpec {
  readonly columns: readonly (readonly string[])[];
  /** Headings of the columns, where they have any. */
  readonly columnTitles?: readonly (string | undefined)[];
  readonly pages: readonly {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly string[];
    readonly invisible?: Condition | undefined;
    readonly groups?: readonly string[] | undefined;
  }[];
  /** Shown large above the rest. */
  readonly titleField: string | undefined;
  readonly avatar: string | undefined;
  /** States that the bar always shows; `undefined` for all. */
  readonly statusbar?: readonly string[] | undefined;
  readonly statButtons?: readonly StatButton[];
  /** By field. */
  readonly nodes?: ReadonlyMap<string, NodeOptions>;
}

export interface ListSpec {
  readonly nodes: ReadonlyMap<string, NodeOptions>;
  readonly decoration: Decoration;
  readonly editable: 'top' | 'bottom' | undefined;
  readonly order: string | undefined;
  readonly limit: number | undefined;
  readonly multiEdit: boolean;
}

export interface SearchSpec {
  readonly fields: readonly string[];
  readonly filters: readonly FilterSpec[];
  readonly groupBy: readonly string[];
}

export interface FilterSpec {
  readonly name: string;
  readonly title: string;
  /** Python source of a domain. */
  readonly domain: string | undefined;
  /** Date field whose periods the filter offers. */
  readonly date: string | undefined;
}

export interface KanbanSpec {
  readonly title: string;
  readonly fields: readonly string[];
  readonly groupBy: string | undefined;
  readonly image: string | undefined;
  readonly priority: string | undefined;
  readonly user: string | undefined;
  readonly color: string | undefined;
  readonly progress:
    | {
        readonly field: string;
        readonly colors: Readonly<Record<string, string>>;
        readonly sum: string | undefined;
      }
    | undefined;
}

export interface CalendarSpec {
  readonly start: string;
  readonly stop: string | undefined;
  readonly delay: string | undefined;
  readonly allDay: string | undefined;
  readonly color: string | undefined;
  readonly mode: string | undefined;
  readonly fields: readonly string[];
}

/** A field of a pivot or graph, with the period of a date. */
export interface AxisField {
  readonly name: string;
  readonly interval: string | undefined;
}

export interface PivotSpec {
  readonly rows: readonly AxisField[];
  readonly columns: readonly AxisField[];
  readonly measures: readonly string[];
}

export interface GraphSpec {
  readonly type: 'bar' | 'line' | 'pie';
  readonly fields: readonly AxisField[];
  readonly measure: string | undefined;
  readonly stacked: boolean | undefined;
}

export interface ActivitySpec {
  readonly title: string;
  readonly fields: readonly string[];
}

export interface HierarchySpec {
  readonly parent: string;
  readonly child: string | undefined;
  readonly title: string;
  readonly fields: readonly string[];
}

/** Views besides form, list and search. */
export interface MoreViews {
  readonly kanban?: KanbanSpec;
  readonly calendar?: CalendarSpec;
  readonly pivot?: PivotSpec;
  readonly graph?: GraphSpec;
  readonly activity?: ActivitySpec;
  readonly hierarchy?: HierarchySpec;
}

export interface ActionSpec {
  /** xmlid without the module. */
  readonly id: string;
  readonly title: string;
  /** Python source. */
  readonly domain: string | undefined;
  readonly context: string | undefined;
  readonly viewModes: readonly string[];
  readonly limit: number | undefined;
  readonly path: string | undefined;
  /** Sentence of an empty list. */
  readonly help: string;
}

export interface ViewsSpec {
  readonly form: FormSpec;
  readonly list: readonly string[];
  readonly listView?: ListSpec;
  readonly search: SearchSpec;
  readonly more?: MoreViews;
  readonly viewModes: readonly string[];
  /** The first is the one that the model has anyway. */
  readonly actions?: readonly ActionSpec[];
}

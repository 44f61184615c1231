import type { MenuSpec } from '../../spec/types.ts';
import type { Triples } from './names.ts';

export interface FieldWidgetSpec {
  /** What `widget` of a field says. */
  readonly key: string;
  readonly component: string;
  readonly title: string;
  readonly max: number;
  readonly icon: string;
}

export interface SystraySpec {
  readonly key: string;
  readonly component: string;
  readonly title: string;
  readonly model: string;
  readonly icon: string;
  readonly domain: Triples;
  /** Complete xmlid of the action that a click opens. */
  readonly action: string;
}

export interface ClientActionSpec {
  readonly key: string;
  readonly component: string;
  /** xmlid without the module. */
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  readonly model: string;
  readonly field: string;
  readonly domain: Triples;
  readonly menu: (Pick<MenuSpec, 'sequence' | 'groups'> & { readonly parent: string }) | undefined;
}

/** What a module adds to the web client. */
export interface JsSpec {
  readonly fieldWidgets: readonly FieldWidgetSpec[];
  readonly systray: readonly SystraySpec[];
  readonly clientActions: readonly ClientActionSpec[];
}

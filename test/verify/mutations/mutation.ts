import type { Change } from '../module-copy.ts';

/** A change to the good module, and the checks that must fail (or warn) because of it: no more and no less. */
export interface Mutation {
  readonly series: '14.0' | '17.0' | '19.0';
  /** Series that the caller names, where it is not the manifest's. */
  readonly as?: string;
  readonly change: Change;
  readonly expect: string;
  /** Other checks that see the same mistake. */
  readonly also?: readonly string[];
  readonly verdict?: 'warn';
  /** Of the finding, where it is not the changed file. */
  readonly path?: string;
  /** Changed as well. */
  readonly and?: readonly Change[];
}

export type Row = readonly [
  series: Mutation['series'],
  expect: string,
  file: string,
  from: string | undefined,
  to: string | undefined,
  more?: Pick<Mutation, 'as' | 'also' | 'verdict' | 'path' | 'and'>,
];

export const SHELF = 'models/shelf.py';
export const BOOK = 'models/shelf_book.py';
export const PARTNER = 'models/res_partner.py';
export const VIEWS = 'views/shelf_views.xml';
export const BOOKS = 'views/shelf_book_views.xml';
export const DATA = 'data/shelf_data.xml';
export const GROUPS = 'security/shelf_groups.xml';
export const ACCESS = 'security/ir.model.access.csv';
export const MANIFEST = '__manifest__.py';
export const INIT = 'models/__init__.py';
export const LIST =
  '<list>\n                <field name="name"/>\n                <field name="shelf_id"/>\n            </list>';
export const REPORTS = 'report/shelf_reports.xml';
export const ROUTES = 'controllers/main.py';

import { BOOK, type Row, SHELF, VIEWS } from './mutation.ts';

const COUNT = 'compute="_compute_book_count", store=True';
const UNSTORED = 'compute="_compute_book_count"';

/** What Odoo reads over: the class or the view does not do what it says. */
export const DECLARATIONS: readonly Row[] = [
  ['19.0', 'field-parameters', SHELF, 'Char(required=True', 'Char(requred=True'],
  ['14.0', 'field-parameters', SHELF, 'Integer(default=10,', 'Integer(defualt=10,'],
  ['19.0', 'model-attributes', SHELF, '_order = ', '_oder = '],
  ['14.0', 'model-attributes', SHELF, '_order = ', '_ordr = '],
  ['19.0', 'decorators-simple', SHELF, '@api.constrains("capacity")', '@api.constrains("book_ids.name")'],
  [
    '14.0',
    'decorators-simple',
    SHELF,
    '    def action_open',
    '    @api.onchange("currency_id.rate")\n    def _onchange_rate(self):\n        self.capacity = 3\n\n    def action_open',
  ],
  [
    '19.0',
    'tracking-thread',
    BOOK,
    'Char(required=True)',
    'Char(required=True, tracking=True)',
    { verdict: 'warn' },
  ],
  ['19.0', 'stored-depends', SHELF, '    @api.depends("book_ids", "book_ids.name")\n', ''],
  [
    '14.0',
    'stored-depends',
    SHELF,
    '@api.depends("book_ids", "book_ids.name")',
    '@api.depends("capacity")',
    { verdict: 'warn' },
  ],
  ['19.0', 'order-stored', SHELF, COUNT, UNSTORED, { and: [order()] }],
  ['14.0', 'order-stored', SHELF, COUNT, UNSTORED, { and: [order()] }],
  [
    '19.0',
    'group-by-stored',
    VIEWS,
    "'group_by': 'state'",
    "'group_by': 'book_count'",
    { and: [{ file: SHELF, from: COUNT, to: UNSTORED }] },
  ],
  [
    '14.0',
    'group-by-stored',
    VIEWS,
    'default_group_by="state"',
    'default_group_by="book_count"',
    { and: [{ file: SHELF, from: COUNT, to: UNSTORED }] },
  ],
  [
    '19.0',
    'search-stored',
    VIEWS,
    "[('state', '=', 'draft')]",
    "[('book_count', '=', 0)]",
    { and: [{ file: SHELF, from: COUNT, to: UNSTORED }] },
  ],
  [
    '14.0',
    'search-stored',
    'security/shelf_security.xml',
    "('company_id', '=', False)",
    "('book_count', '=', 0)",
    { and: [{ file: SHELF, from: COUNT, to: UNSTORED }] },
  ],
];

function order() {
  return { file: SHELF, from: '_order = "name, id"', to: '_order = "book_count desc, id"' };
}

import { ACCESS, BOOK, BOOKS, DATA, MANIFEST, type Row, VIEWS } from './mutation.ts';

export const FILES: readonly Row[] = [
  ['19.0', 'xml-well-formed', DATA, '</record>', '</recrod>'],
  ['19.0', 'xml-well-formed', DATA, 'look around', 'look & see'],
  ['19.0', 'xml-well-formed', DATA, 'id="shelf_mail"', 'id="shelf_mail" id="twice"'],
  ['19.0', 'xmlid-duplicates', DATA, 'id="shelf_mail"', 'id="shelf_cron"'],
  ['19.0', 'refs-exist', 'views/shelf_menus.xml', 'action="shelf_action"', 'action="shelves_action"'],
  ['19.0', 'refs-exist', ACCESS, 'verify_shelf.shelf_group_user', 'verify_shelf.shelf_group_boss'],
  [
    '19.0',
    'refs-exist',
    MANIFEST,
    '        "security/shelf_groups.xml",\n        "security/ir.model.access.csv",\n',
    '        "security/ir.model.access.csv",\n        "security/shelf_groups.xml",\n',
    { path: ACCESS },
  ],
  [
    '19.0',
    'refs-exist',
    VIEWS,
    '<button name="action_open" type="object"',
    '<button name="%(shelf_action)d" type="action"',
    { path: VIEWS },
  ],
  ['19.0', 'access-shape', ACCESS, ',1,1,1,0', ',1,1,yes,0'],
  ['19.0', 'access-shape', ACCESS, 'shelf_group_user,1,1,1,1', 'shelf_group_user,1,1,1'],
  ['19.0', 'access-shape', ACCESS, 'perm_create', 'perm_make'],
  [
    '19.0',
    'access-for-models',
    ACCESS,
    'access_shelf_book_user,shelf.book.user,model_verify_shelf_book,shelf_group_user,1,1,1,1\n',
    '',
    { path: BOOK },
  ],
  [
    '19.0',
    'access-models-exist',
    ACCESS,
    'model_verify_shelf_book',
    'model_verify_shelf_books',
    { also: ['access-for-models', 'refs-exist'] },
  ],
  ['19.0', 'view-fields-exist', VIEWS, '<field name="capacity"/>', '<field name="capacty"/>'],
  ['19.0', 'view-fields-exist', VIEWS, '<field name="date_read"/>', '<field name="date_write"/>'],
  ['19.0', 'view-fields-exist', VIEWS, "[('state', '=', 'draft')]", "[('status', '=', 'draft')]"],
  ['19.0', 'view-fields-exist', VIEWS, "'group_by': 'state'", "'group_by': 'status'"],
  ['19.0', 'button-methods-exist', VIEWS, 'name="action_open"', 'name="action_opne"'],
  ['19.0', 'button-methods-exist', VIEWS, 'name="action_open"', 'name="_check_capacity"'],
  ['19.0', 'view-arch', BOOKS, '            <form>', '            <form/><form>'],
];

export const RULES: readonly Row[] = [
  [
    '14.0',
    'rule-fields-exist',
    'security/shelf_security.xml',
    "('company_id', '=', False)",
    "('firm_id', '=', False)",
  ],
];

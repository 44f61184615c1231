import { BOOKS, DATA, type Row } from './mutation.ts';

/** Of views that extend others, and of records of own models. */
export const EXTENSIONS: readonly Row[] = [
  [
    '19.0',
    'attribute-elements',
    BOOKS,
    '<field name="is_reader"/>',
    '<attribute name="string">Number</attribute>',
  ],
  ['14.0', 'attribute-elements', BOOKS, 'position="after"', 'position="attributes"'],
  ['19.0', 'xpath-finds', BOOKS, 'ref="base.view_partner_form"', 'ref="shelf_book_view_form"'],
  [
    '19.0',
    'record-fields-exist',
    DATA,
    '<record id="shelf_mail" model="mail.template">',
    '<record id="shelf_mail" model="verify.shelf">',
  ],
];

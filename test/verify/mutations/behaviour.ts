import { BOOK, DATA, MANIFEST, REPORTS, ROUTES, type Row, SHELF, VIEWS } from './mutation.ts';

const PING = '    def ping(self):\n        return True\n';

/** What installs, and breaks or leaks when it is used. */
export const BEHAVIOUR: readonly Row[] = [
  ['19.0', 'statusbar-values', VIEWS, '"statusbar"/>', '"statusbar" statusbar_visible="draft,opn"/>'],
  ['14.0', 'statusbar-values', VIEWS, '"statusbar"/>', '"statusbar" statusbar_visible="draft, closd"/>'],
  ['19.0', 'view-fields-exist', VIEWS, 'default_group_by="state"', 'highlight_color="colr"'],
  ['17.0', 'view-fields-exist', VIEWS, '="state">', '="state"><progressbar field="stte" colors="{}"/>'],
  ['19.0', 'compute-assigns', SHELF, 'shelf.book_count = len(shelf.book_ids)', 'len(shelf.book_ids)'],
  ['14.0', 'compute-assigns', SHELF, 'shelf.book_count = len(shelf.book_ids)', 'shelf.capacity = 0'],
  ['19.0', 'mail-fields-exist', DATA, 't-out="object.name"', 't-out="object.nme"'],
  ['17.0', 'mail-fields-exist', DATA, '{{ object.name }}', '{{ object.currency_id and object.titel or 1 }}'],
  ['14.0', 'mail-fields-exist', DATA, '{object.name}</field>', '{object.nme}</field>'],
  [
    '14.0',
    'binding-view-types',
    REPORTS,
    '<field name="report_name">',
    '<field name="binding_view_types">tree,form</field>\n        <field name="report_name">',
  ],
  [
    '19.0',
    'report-templates-exist',
    REPORTS,
    '<field name="report_name">verify_shelf.shelf_report_document',
    '<field name="report_name">verify_shelf.shelf_report_documents',
  ],
  [
    '14.0',
    'report-templates-exist',
    REPORTS,
    '<template id="shelf_report_document">',
    '<template id="shelf_document">',
  ],
  [
    '19.0',
    'route-record-unchecked',
    ROUTES,
    PING,
    `${PING}
    @http.route("/my/shelf/<int:shelf_id>", auth="public", website=True)
    def shelf(self, shelf_id):
        shelf = http.request.env["verify.shelf"].sudo().browse(shelf_id)
        return shelf.name
`,
  ],
  [
    '17.0',
    'route-record-unchecked',
    ROUTES,
    PING,
    `${PING}
    @http.route("/shelf/<int:shelf_id>", auth="public", website=True)
    def shelf(self, shelf_id):
        return http.request.env["verify.shelf"].sudo().browse(shelf_id).name
`,
    { verdict: 'warn' },
  ],
  [
    '17.0',
    'asset-bundles',
    MANIFEST,
    '    "demo"',
    '    "assets": {"web.assets_common": ["verify_shelf/hooks.py"]},\n    "demo"',
  ],
  [
    '19.0',
    'decorated-fields-exist',
    BOOK,
    '    date_read',
    '    @api.onchange("titel")\n    def _onchange_titel(self):\n        pass\n\n    date_read',
  ],
  ['19.0', 'qweb-field-element', REPORTS, '<p t-field="doc.capacity"/>', '<td t-field="doc.capacity"/>'],
  ['14.0', 'qweb-field-element', REPORTS, '<p t-field="doc.capacity"/>', '<t t-field="doc.capacity"/>'],
  ['17.0', 'qweb-field-element', REPORTS, '<p t-field="doc.capacity"/>', '<p t-field="doc"/>'],
];

import { childOf } from '../../../source/python/node.ts';
import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

/** What `odoo.tools` gave from its parts and gives no more, by the part that still has it. */
const GONE: Readonly<Record<string, string>> = {
  mail:
    'append_content_to_html decode_message_header email_escape_char email_re email_split_and_format ' +
    'email_split_tuples generate_tracking_message_id html_keep_url mail_header_msgid_re prepend_html_content ' +
    'safe_attrs validate_url',
  image:
    'average_dominant_color base64_to_image get_lightness get_saturation hex_to_rgb image_data_uri ' +
    'image_fix_orientation image_guess_size_from_field_name image_process image_to_base64 ImageProcess ' +
    'is_image_size_above rgb_to_hex',
  date_utils:
    'add date_range end_of get_fiscal_year get_month get_quarter get_quarter_number get_timedelta start_of subtract',
  sql:
    'add_constraint add_foreign_key column_exists constraint_definition convert_column create_column ' +
    'create_model_table create_unique_index drop_constraint drop_index drop_not_null existing_tables ' +
    'fix_foreign_key pg_varchar rename_column set_not_null table_columns table_exists table_kind',
  misc:
    'Callbacks Collector ConstantMapping DATETIME_FORMATS_MAP dumpstacks find_pg_tool flatten ' +
    'format_decimalized_amount format_decimalized_number freehash get_diff POSIX_TO_LDML scan_languages ' +
    'StackMap stripped_sys_argv',
  translate:
    'CSVFileReader CSVFileWriter get_locales load_language PoFileReader PoFileWriter resetlocale ' +
    'TranslationFileWriter TranslationModuleReader trans_export translate_xml_node',
  template_inheritance: 'add_text_before apply_inheritance_specs locate_node remove_element',
  xml_utils: 'create_xml_node create_xml_node_chain odoo_resolver',
  func: 'synchronized',
};
const PARTS = new Map(
  Object.entries(GONE).flatMap(([part, names]) => names.split(' ').map((name) => [name, part] as const)),
);

export default defineMigration({
  id: 'tools-names',
  to: '19.0',
  breaks: 'error',
  summary: 'Names of odoo.tools that are only in its parts any more',
  why: 'odoo.tools lists what it gives, and what is not in the list is only found in the part that has it: an import of it from odoo.tools fails.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/tools/__init__.py',
  cases: [
    {
      before: 'from odoo.tools import email_split_and_format\n',
      after: 'from odoo.tools.mail import email_split_and_format\n',
    },
    {
      before: 'from odoo.tools import email_split, email_re as pattern\n',
      after: 'from odoo.tools import email_split\nfrom odoo.tools.mail import email_re as pattern\n',
    },
    {
      before: 'from odoo import api, tools\n\n\ndef f(cr):\n    return tools.table_exists(cr, "a")\n',
      after: 'from odoo import api, tools\n\n\ndef f(cr):\n    return tools.sql.table_exists(cr, "a")\n',
    },
  ],
  noops: [
    'from odoo.tools import float_compare, email_split, email_normalize\n',
    'from odoo.tools.mail import email_split_and_format\n',
    'from .tools import email_split_and_format\n',
    'from odoo import tools\n\n\ndef f(cr):\n    return tools.sql.table_exists(cr, "a")\n',
    'import odoo.tools as tools\n\n\ndef f(day):\n    return tools.start_of(day, "month")\n',
    'from . import tools\n\n\ndef f(cr):\n    return tools.table_exists(cr, "a")\n',
    'from odoo import tools\n\n\ndef f(self):\n    return self.tools.table_exists\n',
  ],
  python: {
    import_from_statement: moveImports(
      [...PARTS].map(([name, part]) => ({ from: 'odoo.tools', name, to: `odoo.tools.${part}` })),
    ),
    attribute(node, context) {
      const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
      if (object?.type !== 'identifier' || !name || context.slice(object) !== 'tools') return;
      const part = PARTS.get(context.slice(name));
      if (part === undefined) return;
      if (!context.file.imports.some(({ from, names }) => from === 'odoo' && names.includes('tools'))) return;
      context.report({
        at: node,
        message: `${context.slice(name)} is only in odoo.tools.${part} any more.`,
        fix: {
          title: `Take it from odoo.tools.${part}`,
          safe: true,
          edits: [{ start: name.start, end: name.start, text: `${part}.` }],
        },
      });
    },
  },
});

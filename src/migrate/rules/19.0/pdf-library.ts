import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

/** What odoo.tools.pdf has under the names of PyPDF2, whichever of the two packages is there. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  PyPDF2: ['PdfFileReader', 'PdfFileWriter', 'PdfReader', 'PdfWriter'],
  'PyPDF2.generic': [
    ...['ArrayObject', 'BooleanObject', 'ByteStringObject', 'DecodedStreamObject', 'DictionaryObject'],
    ...['IndirectObject', 'NameObject', 'NumberObject', 'createStringObject'],
  ],
  'PyPDF2.utils': ['PdfReadError', 'PdfStreamError'],
};

export default defineMigration({
  id: 'pdf-library',
  to: '19.0',
  breaks: 'error',
  summary: 'PyPDF2 is asked for through odoo.tools.pdf',
  why: 'From Python 3.13 on, Odoo 19.0 brings pypdf in the place of PyPDF2, and an import of PyPDF2 keeps the module from loading. odoo.tools.pdf has the readers, writers and objects of whichever is there, with their old methods.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/tools/pdf/__init__.py',
  cases: [
    {
      before: 'from PyPDF2 import PdfFileReader, PdfFileWriter\n',
      after: 'from odoo.tools.pdf import PdfFileReader, PdfFileWriter\n',
    },
    {
      before:
        'try:\n    from PyPDF2 import PdfFileWriter as Writer  # the old one\nexcept ImportError:\n    Writer = None\n',
      after:
        'try:\n    from odoo.tools.pdf import PdfFileWriter as Writer  # the old one\nexcept ImportError:\n    Writer = None\n',
    },
    {
      before: 'from PyPDF2.generic import FloatObject, NameObject\n',
      after: 'from PyPDF2.generic import FloatObject\nfrom odoo.tools.pdf import NameObject\n',
    },
    {
      before: 'from PyPDF2.utils import PdfReadError\n',
      after: 'from odoo.tools.pdf import PdfReadError\n',
    },
  ],
  noops: [
    'from odoo.tools.pdf import PdfFileReader\n',
    'from pypdf import PdfReader\n',
    'from PyPDF2.pdf import PageObject\n',
    'from PyPDF2 import PdfFileMerger\n',
    'from .PyPDF2 import PdfFileReader\n',
    'import PyPDF2\n',
  ],
  python: {
    import_from_statement: moveImports(
      Object.entries(NAMES).flatMap(([from, names]) =>
        names.map((name) => ({ from, name, to: 'odoo.tools.pdf' })),
      ),
    ),
  },
});

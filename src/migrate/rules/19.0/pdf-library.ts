import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
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
    {
      before: merging('import PyPDF2', 'PyPDF2.'),
      after: merging('from odoo.tools.pdf import PdfFileReader, PdfFileWriter', ''),
    },
    { before: 'import PyPDF2\n\n\ndef merger():\n    return PyPDF2.PdfFileMerger()\n', todos: 1 },
    { before: 'import PyPDF2\n\n\ndef PdfReader(file):\n    return PyPDF2.PdfReader(file)\n', todos: 1 },
  ],
  noops: [
    'from odoo.tools.pdf import PdfFileReader\n',
    'from pypdf import PdfReader\n',
    'from PyPDF2.pdf import PageObject\n',
    'from PyPDF2 import PdfFileMerger\n',
    'from .PyPDF2 import PdfFileReader\n',
    'import PyPDF2 as library\n',
    'from . import PyPDF2\n\nPyPDF2.PdfReader\n',
  ],
  python: {
    import_from_statement: moveImports(
      Object.entries(NAMES).flatMap(([from, names]) =>
        names.map((name) => ({ from, name, to: 'odoo.tools.pdf' })),
      ),
    ),
    import_statement: wholeLibrary,
  },
});

/** `import PyPDF2`: what is used of it is imported by its name. */
function wholeLibrary(node: PyNode, context: PythonContext): void {
  const name = childOf(node, 'name');
  if (!name || node.children.length !== 1 || context.slice(name) !== 'PyPDF2') return;
  const uses: { readonly start: number; readonly end: number; readonly name: string }[] = [];
  const others = new Set<string>();
  const look = (each: PyNode) => {
    if (each === node) return;
    const [object, attribute] = [childOf(each, 'object'), childOf(each, 'attribute')];
    if (each.type === 'attribute' && object && attribute && context.slice(object) === 'PyPDF2')
      uses.push({ start: object.start, end: attribute.start, name: context.slice(attribute) });
    else if (each.type === 'identifier') others.add(context.slice(each));
    else for (const child of each.children) if (child !== attribute) look(child);
  };
  look(context.file.root);
  const used = [...new Set(uses.map((use) => use.name))].sort();
  const message = 'Where Odoo 19.0 brings pypdf in the place of PyPDF2, this import fails.';
  const isKnown = used.every((each) => NAMES.PyPDF2?.includes(each) && !others.has(each));
  if (used.length === 0 || !isKnown || others.has('PyPDF2')) {
    const title = 'Use what odoo.tools.pdf has of it';
    context.report({ at: node, message, options: [{ title, code: 'from odoo.tools import pdf' }] });
    return;
  }
  const statement = `from odoo.tools.pdf import ${used.join(', ')}`;
  context.report({
    at: node,
    message,
    fix: {
      title: 'Import from odoo.tools.pdf',
      safe: true,
      edits: [
        { start: node.start, end: node.end, text: statement },
        ...uses.map(({ start, end }) => ({ start, end, text: '' })),
      ],
    },
  });
}

function merging(statement: string, of: string): string {
  return `${statement}\n\n\ndef merged(file):\n    reader = ${of}PdfFileReader(file)\n    writer = ${of}PdfFileWriter()\n    writer.addPage(reader.getPage(0))\n    return writer\n`;
}

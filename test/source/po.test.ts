import { describe, expect, it } from 'vitest';
import { dedent } from '../../src/audit/dedent.ts';
import { readPo } from '../../src/source/po.ts';
import { formatPo } from '../../src/source/po-format.ts';
import { wrapText } from '../../src/source/po-wrap.ts';
import { sourceFile } from '../../src/source/source-file.ts';

const po = (text: string) => readPo(sourceFile('i18n/es.po', dedent(text)));

describe('readPo', () => {
  const file = po(`
    # Spanish
    msgid ""
    msgstr ""
    "Language: es\\n"

    #. modules: sale, stock
    #: model:ir.model.fields,help:sale.field_x code:addons/sale/a.py:0
    #, python-format, fuzzy
    msgid "One \\"%s\\"\\n"
    "\\\\ two"
    msgstr "Uno"

    #~ msgid "Gone"
    #~ msgstr ""
    #~ "Fuera"
  `);

  it('reads entries with their comments', () => {
    const [header, entry, gone] = file.entries;
    expect(header?.id.value).toBe('');
    expect(entry?.id.value).toBe('One "%s"\n\\ two');
    expect(entry?.modules).toEqual(['sale', 'stock']);
    expect(entry?.references.map(({ text }) => text)).toEqual([
      'model:ir.model.fields,help:sale.field_x',
      'code:addons/sale/a.py:0',
    ]);
    expect([entry?.flags, entry?.fuzzy]).toEqual([['python-format', 'fuzzy'], true]);
    expect([gone?.obsolete, gone?.translations[0]?.value]).toEqual([true, 'Fuera']);
    expect(file.problems).toEqual([]);
  });

  it('keeps every place', () => {
    const { text } = file.source;
    const entry = file.entries[1];
    expect(entry?.id.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One \\"%s\\"\\n',
      '\\\\ two',
    ]);
    expect(text.slice(entry?.id.start, entry?.id.end)).toBe('msgid "One \\"%s\\"\\n"\n"\\\\ two"');
    for (const { start, end, text: named } of entry?.references ?? []) {
      expect(text.slice(start, end)).toBe(named);
    }
    expect(file.source.lineAt(entry?.id.start ?? 0)).toBe(9);
  });

  it.each([
    ['msgid "a', 'this is no line of a PO file'],
    ['msgid "a"b"\nmsgstr ""', 'this is no line of a PO file'],
    ['"a"', 'a text that belongs to no msgid'],
    ['msgid "a"', 'a msgid without msgstr'],
    ['msgid "a"\nmsgid "b"\nmsgstr ""', 'a msgid without msgstr'],
    ['msgstring "a"', 'this is no line of a PO file'],
  ])('says what is wrong with %j', (text, message) => {
    expect(readPo(sourceFile('x.po', text)).problems[0]?.message).toContain(message);
  });

  it('reads what has a byte order mark, and ends of lines of any kind', () => {
    const { entries, problems } = readPo(sourceFile('x.po', '\uFEFFmsgid "a"\r\nmsgstr "b"\r\n'));
    expect([entries[0]?.id.value, entries[0]?.translations[0]?.value, problems]).toEqual(['a', 'b', []]);
  });
});

describe('formatPo', () => {
  const long = 'word '.repeat(20).trim();

  it('sorts, wraps, and leaves out what repeats its source', () => {
    const file = po(`
      #
      msgid ""
      msgstr ""
      "Language: es\\n"
      "Project-Id-Version: x\\n"

      #. module: a
      msgid "${long}"
      msgstr "b"

      #~ msgid "z"
      #~ msgstr "z"

      #. module: a
      msgid "Same"
      msgstr "Same"
    `);
    const lines = `"${'word '.repeat(15)}"\n"${'word '.repeat(5).trim()}"`;
    const expected = `#
msgid ""
msgstr ""
"Project-Id-Version: x\\n"
"Language: es\\n"

#. module: a
msgid "Same"
msgstr ""

#. module: a
msgid ""
${lines}
msgstr "b"

#~ msgid "z"
#~ msgstr ""
`;
    expect(formatPo(file)).toBe(expected);
    expect(formatPo(readPo(sourceFile('x.po', expected)))).toBe(expected);
  });
});

describe('wrapText', () => {
  it.each([
    ['aaa bbb ccc', 7, ['aaa bbb', ' ccc']],
    ['well-known thing', 6, ['well-', 'known ', 'thing']],
    ['-b x--y 1-2', 4, ['-b x', '--y ', '1-2']],
    ['averyverylongword a', 5, ['averyverylongword', ' a']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrapText(text, width, { mark: '', trim: false })).toEqual(lines);
  });
});

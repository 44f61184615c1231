import { describe, expect, it } from 'vitest';
import { parseCsv, readCsv } from '../../src/source/csv.ts';
import { sourceFile } from '../../src/source/source-file.ts';

/** What Python's csv module makes of the same text. */
const CASES: readonly (readonly [text: string, rows: readonly (readonly string[])[]])[] = [
  ['', []],
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['\uFEFFa\n', [['a']]],
  ['"a,b",c\n', [['a,b', 'c']]],
  ['"a""b"\n', [['a"b']]],
  ['"a\nb",c\n', [['a\nb', 'c']]],
  ['a,\n', [['a', '']]],
  ['a,', [['a', '']]],
  [',\n', [['', '']]],
  ['a "b" c\n', [['a "b" c']]],
  ['"a"b,c\n', [['ab', 'c']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['"open\n', [['open\n']]],
];

describe('CSV', () => {
  it.each(CASES)('reads %j', (text, rows) => {
    const parsed = parseCsv(text);
    expect(parsed.map((row) => row.map((cell) => cell.value))).toEqual(rows);
    for (const cell of parsed.flat()) {
      expect(cell.end).toBeLessThanOrEqual(text.length);
      const source = text.slice(cell.start, cell.end);
      if (!source.includes('"')) expect(source).toBe(cell.value);
    }
  });

  it('knows the records and references of a data file', () => {
    const text = 'id,name,model_id:id,group_id/id\na,A,model_x,base.group_user\n\nother.b,B,model_y,\n';
    const file = readCsv(sourceFile('security/ir.model.access-more.csv', text), 'mine');
    expect(file.model).toBe('ir.model.access');
    expect(file.rows.length).toBe(2);
    expect(file.records.map(({ xmlid }) => xmlid)).toEqual(['mine.a', 'other.b']);
    expect(file.refs.map(({ xmlid }) => xmlid)).toEqual(['mine.model_x', 'base.group_user', 'mine.model_y']);
    expect(file.source.lineAt(file.refs[2]?.start ?? 0)).toBe(4);
  });
});

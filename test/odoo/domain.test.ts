import { describe, expect, it } from 'vitest';
import { checkDomain, type Domain, parseDomain } from '../../src/odoo/domain.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import type { FieldInfo } from '../../src/odoo/types.ts';

const ACME: Domain = [['name', 'ilike', 'acme']];

describe('parseDomain reads', () => {
  const cases: [name: string, given: unknown, expected: Domain][] = [
    ['an empty list', [], []],
    ['empty text list', '[]', []],
    ['a list', [['name', 'ilike', 'acme']], ACME],
    ['JSON', '[["name", "ilike", "acme"]]', ACME],
    ['Python with tuples and single quotes', "[('name', 'ilike', 'acme')]", ACME],
    ['Python with trailing commas and line breaks', "[\n  ('name', 'ilike', 'acme',),\n]", ACME],
    ['a tuple around tuples', "(('name', 'ilike', 'acme'),)", ACME],
    [
      'Python constants',
      "[('active', '=', True), ('x', '!=', None)]",
      [
        ['active', '=', true],
        ['x', '!=', null],
      ],
    ],
    [
      'JSON constants',
      '[["active", "=", false], ["x", "=", null]]',
      [
        ['active', '=', false],
        ['x', '=', null],
      ],
    ],
    [
      'numbers',
      "[('a','>',-1.5e3),('b','=',1_000),('c','in',(1,2,))]",
      [
        ['a', '>', -1500],
        ['b', '=', 1000],
        ['c', 'in', [1, 2]],
      ],
    ],
    ['brackets around one value', "[('a', '=', ('x'))]", [['a', '=', 'x']]],
    [
      'escapes',
      String.raw`[('a', '=', 'it\'s "ok" \\ é \x41 100\%')]`,
      [['a', '=', `it's "ok" \\ é A 100\\%`]],
    ],
    ['unicode prefixes of old Python', "[(u'a', u'=', u'b')]", [['a', '=', 'b']]],
    [
      'operators in prefix notation',
      ['|', ['a', '=', 1], '!', ['b', '=', 2], ['c', '=', 3]],
      ['|', ['a', '=', 1], '!', ['b', '=', 2], ['c', '=', 3]],
    ],
    [
      'nested operators',
      "['&', '|', ('a','=',1), ('b','=',2), '|', '!', ('c','=',3), ('d','=',4)]",
      ['&', '|', ['a', '=', 1], ['b', '=', 2], '|', '!', ['c', '=', 3], ['d', '=', 4]],
    ],
    [
      'dotted paths',
      [['partner_id.country_id.code', '=', 'BE']],
      [['partner_id.country_id.code', '=', 'BE']],
    ],
    [
      "Odoo's true and false",
      [
        [1, '=', 1],
        [0, '=', 1],
      ],
      [
        [1, '=', 1],
        [0, '=', 1],
      ],
    ],
    [
      'upper case and aliases',
      [
        ['a', 'ILIKE', 'x'],
        ['b', '<>', 1],
        ['c', '==', 2],
        ['d', 'NOT  IN', [1]],
      ],
      [
        ['a', 'ilike', 'x'],
        ['b', '!=', 1],
        ['c', '=', 2],
        ['d', 'not in', [1]],
      ],
    ],
    ['an empty list to be in', [['id', 'in', []]], [['id', 'in', []]]],
    [
      'any',
      "[('line_ids', 'any', ['|', ('qty', '>', 1), ('qty', '=', False)])]",
      [['line_ids', 'any', ['|', ['qty', '>', 1], ['qty', '=', false]]]],
    ],
    [
      'not any in any',
      [['a_ids', 'not any', [['b_ids', 'any', []]]]],
      [['a_ids', 'not any', [['b_ids', 'any', []]]]],
    ],
    [
      'hierarchies',
      [
        ['id', 'child_of', [1, 2]],
        ['id', 'parent_of', 3],
      ],
      [
        ['id', 'child_of', [1, 2]],
        ['id', 'parent_of', 3],
      ],
    ],
    ['equality with a list', [['id', '=', [1, 2]]], [['id', '=', [1, 2]]]],
  ];
  it.each(cases)('%s', (_, given, expected) => {
    expect(parseDomain(given)).toEqual(expected);
  });
});

describe('parseDomain refuses', () => {
  const cases: [name: string, given: unknown, message: RegExp][] = [
    ['nothing', undefined, /nothing is not a list/],
    ['null', null, /null is not a list/],
    ['a number', 7, /7 is not a list/],
    ['an object', { name: 'acme' }, /\{"name":"acme"\} is not a list/],
    ['true', true, /true is not a list/],
    ['empty text', '  ', /empty text; \[\] matches every record/],
    ['prose', 'name is acme', /"name" is a name.*at character 1\./],
    ['a list that is never closed', "[('id','=',3", /the "\(" is never closed, at character 2\./],
    ['an outer list that is never closed', "[('id','=',3)", /the "\[" is never closed, at character 1\./],
    [
      'text that is never closed',
      "[('name','=','acme)]",
      /text that starts with ' is never closed, at character 14\./,
    ],
    ['a line break in text', "[('name','=','ac\nme')]", /never closed, at character 14\./],
    ['more text behind', "[('id','=',3)] or 1", /more text after the value: "or 1", at character 16\./],
    ['a missing comma', "[('id' '=',3)]", /expected "," or "\)" before "'=',3\)\]", at character 8\./],
    ['two commas', "[('id',,3)]", /is not a list, text, number.*at character 8\./],
    ['a name', "[('user_id','=',uid)]", /"uid" is a name, and names are not evaluated.*at character 17\./],
    ['a call', "[('date','>',context_today())]", /"context_today" is a name.*at character 14\./],
    ['an expression', "[('a','=',1+1)]", /before "\+1\)\]", at character 12\./],
    ['a dictionary', '[{"a": 1}]', /"\{"a": 1\}\]" is not a list.*at character 2\./],
    ['a number that is too large', "[('id','=',99999999999999999999)]", /too large, at character 12\./],
    ['a domain in text in text', "\"[['a', '=', 1]]\"", /text inside text/],
    ['endless nesting', '['.repeat(200), /nested more than 64 levels deep/],
    ['endless text', `[${' '.repeat(100_001)}]`, /100003 characters long/],
    [
      'a condition without a list',
      ['name', '=', 'acme'],
      /stands without a list around it: \[\["name","=","acme"\]\]/,
    ],
    ['the same in Python', "('name', '=', 'acme')", /stands without a list around it/],
    ['two parts', [['name', 'acme']], /item 1 is \["name","acme"\] with 2 parts/],
    ['four parts', [['id', '=', 3, 'x']], /item 1 is \["id","=",3,"x"\] with 4 parts/],
    ['no parts', [[]], /with 0 parts/],
    ['a condition as object', [{ field: 'name' }], /item 1 is \{"field":"name"\}, not a condition/],
    [
      'a word between conditions',
      [['a', '=', 1], 'or', ['b', '=', 2]],
      /item 2 is "or", and only "&", "\|" and "!"/,
    ],
    ['a number between conditions', [['a', '=', 1], 5], /item 2 is 5, not a condition/],
    ['null between conditions', [null], /item 1 is null/],
    ['a field that is no text', [[5, '=', 1]], /item 1 starts with 5, which is not a field name/],
    ['an empty field', [['', '=', 1]], /starts with ""/],
    ['SQL as a field', [['id; drop table', '=', 1]], /not a field name/],
    ['a path with an empty step', [['a..b', '=', 1]], /not a field name/],
    [
      'an operator that is none',
      [['name', 'contains', 'x']],
      /operator "contains"\. The operators are =, !=/,
    ],
    ['a misspelt operator', [['name', 'ilik', 'x']], /operator "ilik"\. Did you mean "ilike"/],
    ['an internal operator', [['line_ids', 'any!', []]], /operator "any!"/],
    ['no operator', [['name', null, 'x']], /operator null/],
    ['in without a list', [['id', 'in', 5]], /item 1 \(id in\) has the value 5, and "in" needs a list/],
    ['in with text', [['state', 'not in', 'draft,done']], /needs a list/],
    [
      'like with a list',
      [['name', 'ilike', ['a', 'b']]],
      /has a list as its value, and "ilike" needs a single one/,
    ],
    ['a value that is an object', [['a', '=', { b: 1 }]], /a value is text, a number, a boolean or null/],
    ['a list of lists as value', [['a', 'in', [[1]]]], /a value is text, a number/],
    ['any without a domain', [['line_ids', 'any', 5]], /5 in item 1 \(line_ids any\) is not a list/],
    [
      'a malformed domain in any',
      [['line_ids', 'any', [['qty', '>']]]],
      /item 1 in item 1 \(line_ids any\) is \["qty",">"\] with 2 parts/,
    ],
    ['a lone operator', ['|'], /the operator "\|" at item 1 lacks 2 conditions/],
    ['or with one condition', ['|', ['a', '=', 1]], /the operator "\|" at item 1 lacks a condition/],
    ['not with none', [['a', '=', 1], '!'], /the operator "!" at item 2 lacks a condition/],
    [
      'infix notation',
      [['a', '=', 1], '|', ['b', '=', 2]],
      /the operator "\|" at item 2 lacks a condition after it.*stand before the two/,
    ],
    [
      'an unbalanced operator in any',
      [['line_ids', 'any', ['&', ['a', '=', 1]]]],
      /"&" at item 1 in item 1 \(line_ids any\) lacks a condition/,
    ],
  ];
  it.each(cases)('%s', (_, given, message) => {
    const error = thrown(() => parseDomain(given));
    expect(error.kind).toBe('bad_request');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^The domain is malformed: .*[^.]\.$/s);
    expect(error.hint).toContain('[["name", "ilike", "acme"]');
  });
  it('shows an example that is right', () => {
    const example = /\[\[.*\]\]/.exec(thrown(() => parseDomain('x')).hint ?? '')?.[0];
    expect(parseDomain(example)).toHaveLength(4);
  });
});

const MODELS: Record<string, FieldInfo[]> = {
  'sale.order': [
    field('id', 'integer'),
    field('name', 'char'),
    field('date_order', 'datetime'),
    { ...field('partner_id', 'many2one'), relation: 'res.partner' },
    { ...field('order_line', 'one2many'), relation: 'sale.order.line' },
    { ...field('margin_hint', 'char'), searchable: false },
    field('props', 'properties'),
  ],
  'res.partner': [
    field('name', 'char'),
    field('email', 'char'),
    { ...field('country_id', 'many2one'), relation: 'res.country' },
  ],
  'sale.order.line': [field('product_uom_qty', 'float')],
  'res.country': [field('code', 'char')],
};

function field(name: string, type: string): FieldInfo {
  return { name, type, string: name, searchable: true };
}

async function fieldsOf(model: string): Promise<ReadonlyMap<string, FieldInfo>> {
  return new Map((MODELS[model] ?? []).map((info) => [info.name, info]));
}

describe('checkDomain', () => {
  const fine: [given: unknown[]][] = [
    [[]],
    [
      [
        ['name', '=', 'x'],
        [1, '=', 1],
      ],
    ],
    [['|', ['partner_id', '=', 1], ['partner_id.country_id.code', '=', 'BE']]],
    [[['order_line.product_uom_qty', '>', 1]]],
    [[['order_line', 'any', [['product_uom_qty', '>', 1]]]]],
    [[['date_order.month_number', '=', 3]]],
    [[['props.colour', '=', 'red']]],
  ];
  it.each(fine)('accepts %j', async (given) => {
    await expect(
      checkDomain(parseDomain(given), 'sale.order', fieldsOf, { major: 19 }),
    ).resolves.toBeUndefined();
  });

  const wrong: [given: unknown[], message: RegExp, major?: number][] = [
    [[['nmae', '=', 'x']], /^sale\.order has no field "nmae"\. Did you mean name\?$/],
    [[['partner_id.emial', '=', 'x']], /^res\.partner has no field "emial"\. Did you mean email\?$/],
    [
      [['partner_id.country.code', '=', 'x']],
      /^res\.partner has no field "country"\. Did you mean country_id\?$/,
    ],
    [[['zzzzzz', '=', 'x']], /^sale\.order has no field "zzzzzz"\.$/],
    [[['name.email', '=', 'x']], /goes through "name" of sale\.order, which is no relation/],
    [[['margin_hint', '=', 'x']], /cannot be searched by "margin_hint"/],
    [[['order_line', 'any', [['qty', '>', 1]]]], /^sale\.order\.line has no field "qty"/],
    [[['name', 'any', [['qty', '>', 1]]]], /"any" needs a relation/],
    [[['order_line', 'any', []]], /"any" needs Odoo 17\.0 or newer/, 16],
    [[['name', 'not =like', 'x']], /needs Odoo 19\.0/, 18],
  ];
  it.each(wrong)('refuses %j', async (given, message, major = 19) => {
    const error = await checkDomain(parseDomain(given), 'sale.order', fieldsOf, { major }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OdooError);
    expect(error).toMatchObject({ kind: 'bad_request', message: expect.stringMatching(message) });
  });
});

function thrown(run: () => unknown): OdooError {
  try {
    run();
  } catch (error) {
    if (error instanceof OdooError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

import { describe, expect, it } from 'vitest';
import { decodeResponse, encodeCall, XmlRpcError } from '../../src/odoo/transport/xmlrpc-codec.ts';

const answer = (value: string) =>
  `<?xml version='1.0'?>\n<methodResponse>\n<params>\n<param>\n${value}\n</param>\n</params>\n</methodResponse>\n`;

describe('encodeCall', () => {
  const cases: [value: unknown, xml: string][] = [
    ['a & <b> "c"', '<string>a &amp; &lt;b&gt; "c"</string>'],
    ['line\r\nbreak', '<string>line&#13;\nbreak</string>'],
    ['nul\u0000bell\u0007é', '<string>nulbellé</string>'],
    [true, '<boolean>1</boolean>'],
    [-5, '<int>-5</int>'],
    [1.5, '<double>1.5</double>'],
    [null, '<nil/>'],
    [undefined, '<nil/>'],
    [
      [1, ['a']],
      '<array><data><value><int>1</int></value><value><array><data><value><string>a</string></value></data></array></value></data></array>',
    ],
    [{ a: 1, b: undefined }, '<struct><member><name>a</name><value><int>1</int></value></member></struct>'],
  ];
  it.each(cases)('%j', (value, xml) => {
    expect(encodeCall('execute_kw', [value])).toBe(
      `<?xml version="1.0"?><methodCall><methodName>execute_kw</methodName><params><param><value>${xml}</value></param></params></methodCall>`,
    );
  });
});

describe('decodeResponse', () => {
  const cases: [xml: string, value: unknown][] = [
    ['<value><string>a &amp; &lt;b&gt; &#233;&#xE9; &quot;</string></value>', 'a & <b> éé "'],
    ['<value>bare</value>', 'bare'],
    ['<value></value>', ''],
    ['<value/>', ''],
    ['<value><string></string></value>', ''],
    ['<value><string/></value>', ''],
    ['<value><int>-3</int></value>', -3],
    ['<value><i8>3000000000</i8></value>', 3_000_000_000],
    ['<value><double>0.5</double></value>', 0.5],
    ['<value><boolean>0</boolean></value>', false],
    ['<value><nil/></value>', null],
    ['<value><ex:nil/></value>', null],
    ['<value><dateTime.iso8601>20260101T10:00:00</dateTime.iso8601></value>', '20260101T10:00:00'],
    ['<value><array><data>\n</data></array></value>', []],
    ['<value><struct>\n</struct></value>', {}],
    [
      '<value><array><data>\n<value><struct>\n<member>\n<name>id</name>\n<value><int>1</int></value>\n</member>\n<member>\n<name>a</name>\n<value><array><data>\n<value><int>2</int></value>\n<value><string>B</string></value>\n</data></array></value>\n</member>\n</struct></value>\n</data></array></value>',
      [{ id: 1, a: [2, 'B'] }],
    ],
    [
      '<value><struct><member><name>__proto__</name><value><int>1</int></value></member></struct></value>',
      Object.fromEntries([['__proto__', 1]]),
    ],
  ];
  it.each(cases)('%s', (xml, value) => {
    expect(decodeResponse(answer(xml))).toEqual({ result: value });
  });

  it('gives a fault apart', () => {
    const fault =
      '<fault><value><struct><member><name>faultCode</name><value><int>3</int></value></member><member><name>faultString</name><value><string>Access Denied</string></value></member></struct></value></fault>';
    expect(decodeResponse(`<methodResponse>${fault}</methodResponse>`)).toEqual({
      fault: { code: 3, text: 'Access Denied' },
    });
  });

  it.each([
    '',
    '<html></html>',
    '<methodResponse><params><param><value><int>1',
    answer('<value><array><data><value>'),
    answer('<value><struct><member></struct></value>'),
  ])('refuses %j', (xml) => {
    expect(() => decodeResponse(xml)).toThrow(XmlRpcError);
  });
});

/** An XML-RPC answer that cannot be read. */
export class XmlRpcError extends Error {
  override readonly name = 'XmlRpcError';
}

export interface XmlRpcFault {
  readonly code: number | string;
  readonly text: string;
}

/** The text of a method call. Null travels as `<nil/>`, which Odoo's parser takes. */
export function encodeCall(method: string, params: readonly unknown[]): string {
  const body = params.map((param) => `<param>${encode(param)}</param>`).join('');
  return `<?xml version="1.0"?><methodCall><methodName>${escapeXml(method)}</methodName><params>${body}</params></methodCall>`;
}

function encode(value: unknown): string {
  return `<value>${encodeBare(value)}</value>`;
}

function encodeBare(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `<string>${escapeXml(value)}</string>`;
    case 'boolean':
      return `<boolean>${value ? 1 : 0}</boolean>`;
    case 'number':
      return Number.isInteger(value) ? `<int>${value}</int>` : `<double>${value}</double>`;
    case 'object':
      break;
    default:
      return '<nil/>';
  }
  if (value === null) return '<nil/>';
  if (Array.isArray(value)) return `<array><data>${value.map(encode).join('')}</data></array>`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<member><name>${escapeXml(name)}</name>${encode(member)}</member>`);
  return `<struct>${members.join('')}</struct>`;
}

/** XML 1.0 has no way to write control characters; a NUL in a value cannot be stored by Odoo either. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML cannot hold
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A parser turns a bare carriage return into a line feed.
      .replaceAll('\r', '&#13;')
  );
}

interface Cursor {
  readonly xml: string;
  at: number;
}

/** The result of a method call, or the fault. Dates come as the text that they are sent as. */
export function decodeResponse(xml: string): { result: unknown } | { fault: XmlRpcFault } {
  const cursor = { xml, at: 0 };
  skip(cursor, /\s*(?:<\?xml[^>]*\?>)?\s*/y);
  expect(cursor, 'methodResponse');
  if (open(cursor, 'fault')) {
    const value = decodeValue(cursor);
    const [code, text] = isStruct(value) ? [value.faultCode, value.faultString] : [undefined, undefined];
    return {
      fault: { code: typeof code === 'number' ? code : String(code ?? ''), text: String(text ?? '') },
    };
  }
  expect(cursor, 'params');
  expect(cursor, 'param');
  return { result: decodeValue(cursor) };
}

function decodeValue(cursor: Cursor): unknown {
  if (open(cursor, 'value/')) return '';
  expect(cursor, 'value');
  const bare = /[^<]*/y;
  bare.lastIndex = cursor.at;
  const leading = bare.exec(cursor.xml)?.[0] ?? '';
  if (cursor.xml.startsWith('</value>', cursor.at + leading.length)) {
    cursor.at += leading.length + '</value>'.length;
    return unescapeXml(leading);
  }
  const tag = /\s*<([\w.:]+)\s*(\/?)>/y;
  tag.lastIndex = cursor.at;
  const match = tag.exec(cursor.xml);
  if (!match) throw broken(cursor, 'a value');
  cursor.at = tag.lastIndex;
  const name = (match[1] ?? '').replace(/^ex:/, '');
  const value = match[2] === '/' ? emptyOf(name) : decodeTyped(cursor, name, match[1] ?? '');
  close(cursor, 'value');
  return value;
}

function decodeTyped(cursor: Cursor, name: string, tag: string): unknown {
  if (name === 'array') {
    const items: unknown[] = [];
    if (!open(cursor, 'data/')) {
      expect(cursor, 'data');
      while (!peekClose(cursor, 'data')) items.push(decodeValue(cursor));
      close(cursor, 'data');
    }
    close(cursor, 'array');
    return items;
  }
  if (name === 'struct') {
    const members: [string, unknown][] = [];
    while (!peekClose(cursor, 'struct')) {
      expect(cursor, 'member');
      expect(cursor, 'name');
      const key = readText(cursor, 'name');
      members.push([key, decodeValue(cursor)]);
      close(cursor, 'member');
    }
    close(cursor, 'struct');
    return Object.fromEntries(members);
  }
  const text = readText(cursor, tag);
  if (name === 'boolean') return text.trim() === '1';
  if (/^(?:int|i1|i2|i4|i8|double|float)$/.test(name)) return Number(text);
  if (name === 'nil') return null;
  return text;
}

function emptyOf(name: string): unknown {
  if (name === 'nil') return null;
  if (name === 'array') return [];
  return name === 'struct' ? {} : '';
}

function readText(cursor: Cursor, tag: string): string {
  const end = cursor.xml.indexOf(`</${tag}>`, cursor.at);
  if (end < 0) throw broken(cursor, `</${tag}>`);
  const text = cursor.xml.slice(cursor.at, end);
  cursor.at = end + tag.length + 3;
  return unescapeXml(text);
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/gi, (_, dec, hex, name) => {
    if (dec) return String.fromCodePoint(Number(dec));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? '';
  });
}

function open(cursor: Cursor, tag: string): boolean {
  return skip(cursor, new RegExp(`\\s*<${tag}>`, 'y'));
}

function expect(cursor: Cursor, tag: string): void {
  if (!open(cursor, tag)) throw broken(cursor, `<${tag}>`);
}

function close(cursor: Cursor, tag: string): void {
  if (!skip(cursor, new RegExp(`\\s*</${tag}>`, 'y'))) throw broken(cursor, `</${tag}>`);
}

function peekClose(cursor: Cursor, tag: string): boolean {
  const pattern = new RegExp(`\\s*</${tag}>`, 'y');
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.xml);
}

function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  const found = pattern.test(cursor.xml);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

function broken(cursor: Cursor, wanted: string): XmlRpcError {
  return new XmlRpcError(`No ${wanted} at character ${cursor.at} of the XML-RPC answer.`);
}

function isStruct(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

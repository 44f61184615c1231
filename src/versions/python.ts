/** A value as Python writes it. */
export type PythonValue =
  | string
  | number
  | boolean
  | null
  | readonly PythonValue[]
  | { readonly [key: string]: PythonValue };

/** In one line, with double quotes; lists are tuples. */
export function python(value: PythonValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (isList(value)) {
    const items = value.map(python);
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
  }
  const pairs = Object.entries(value).map(([key, each]) => `${quoted(key)}: ${python(each)}`);
  return `{${pairs.join(', ')}}`;
}

/** In as few lines as fit, each item of a longer list on its own. */
export function pythonLines(value: PythonValue, pad: string, width: number): string[] {
  const flat = `${pad}${python(value)},`;
  if (flat.length <= width || typeof value !== 'object' || value === null) return [flat];
  const inner = isList(value)
    ? value.flatMap((item) => pythonLines(item, `${pad}    `, width))
    : Object.entries(value).map(([key, each]) => `${pad}    ${quoted(key)}: ${python(each)},`);
  const [open, close] = isList(value) ? ['(', ')'] : ['{', '}'];
  return [pad + open, ...inner, `${pad}${close},`];
}

function isList(value: object): value is readonly PythonValue[] {
  return Array.isArray(value);
}

function quoted(text: string): string {
  // JSON's escapes are Python's too.
  return JSON.stringify(text);
}

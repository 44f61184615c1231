/**
 * A CSS selector, as far as legacy templates used them, as a path of XPath with `hasclass`. Undefined for one that XPath
 * or we cannot say. jQuery changes all that it finds, an xpath the first one.
 */
export function selectorXpath(selector: string): string | undefined {
  const text = selector.trim();
  if (text === '' || text.includes(',')) return undefined;
  let out = '';
  let rest = text;
  let axis = '//';
  while (rest !== '') {
    const found =
      /^(\*|[\w-]+)?((?:#[\w-]+|\.[\w-]+|\[[\w:-]+(?:[*^$]?=(?:"[^"]*"|'[^']*'|[\w.-]+))?\])*)/.exec(rest);
    const [whole = '', tag, tests = ''] = found ?? [];
    if (whole === '') return undefined;
    const filters = filtersOf(tests);
    if (filters === undefined) return undefined;
    out += `${axis}${tag ?? '*'}${filters}`;
    rest = rest.slice(whole.length);
    const next = /^(\s*>\s*|\s+)/.exec(rest)?.[0];
    if (rest === '') break;
    if (next === undefined) return undefined;
    axis = next.includes('>') ? '/' : '//';
    rest = rest.slice(next.length);
    if (rest === '') return undefined;
  }
  return out;
}

function filtersOf(tests: string): string | undefined {
  let out = '';
  for (const [test] of tests.matchAll(/#[\w-]+|\.[\w-]+|\[[^\]]*\]/g)) {
    if (test.startsWith('#')) out += `[@id='${test.slice(1)}']`;
    else if (test.startsWith('.')) out += `[hasclass('${test.slice(1)}')]`;
    else if (test.startsWith('[')) {
      const [, name = '', operator, value = ''] = /^\[([\w:-]+)(?:([*^$]?=)(.*))?\]$/.exec(test) ?? [];
      const plain = value.replace(/^(["'])(.*)\1$/, '$2');
      if (name === '' || plain.includes("'")) return undefined;
      if (operator === undefined) out += `[@${name}]`;
      else if (operator === '=') out += `[@${name}='${plain}']`;
      else if (operator === '*=') out += `[contains(@${name}, '${plain}')]`;
      else if (operator === '^=') out += `[starts-with(@${name}, '${plain}')]`;
      else return undefined;
    }
  }
  return out;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * What keeps a Python expression from being read: a bracket or a string that is not closed, or closed twice. This
 * sees no other mistake; undefined when there is none of these.
 */
export function imbalance(text: string): string | undefined {
  const open: string[] = [];
  for (const [token] of text.matchAll(/'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|[()[\]{}]/g)) {
    const first = token.charAt(0);
    if (first === '"' || first === "'") {
      if (token.length === 1 || !token.endsWith(first))
        return `the string ${token.slice(0, 30)} is not closed`;
    } else if (first in CLOSING) open.push(first);
    else if (CLOSING[open.pop() ?? ''] !== first) return `a ${first} closes nothing`;
  }
  const left = open.pop();
  return left === undefined ? undefined : `a ${left} is not closed`;
}

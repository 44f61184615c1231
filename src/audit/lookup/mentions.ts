import type { ModuleContext } from '../rule.ts';

/** How often a name stands in the module's Python, data and scripts; counting stops at `enough`. */
export function mentionsOf(name: string, { module, scripts }: ModuleContext, enough: number): number {
  let count = 0;
  for (const { source } of [...module.python, ...module.xml, ...module.csv, ...scripts, module.manifest]) {
    const { text } = source;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (isWord(text, at, name.length)) count += 1;
      if (count >= enough) return count;
    }
  }
  return count;
}

function isWord(text: string, start: number, length: number): boolean {
  return !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(start + length));
}

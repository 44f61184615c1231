import type { Case } from '../rule.ts';

/** A module with one script of the web client. */
export function script(text: string): { readonly [path: string]: string } {
  return { 'static/src/js/a.js': text };
}

export function scriptCase(before: string, after: string): Case {
  return { before: script(before), after: script(after) };
}

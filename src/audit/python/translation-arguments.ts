import type { PyNode } from '../../source/python/node.ts';
import { printfFormat } from './printf.ts';
import { type Translation, termText, translationOf } from './translation.ts';

/** What is wrong between the placeholders of a translated text and the values that it is given. */
export type ArgumentFault =
  | { readonly kind: 'few' | 'many'; readonly wanted: number; readonly given: number }
  | { readonly kind: 'name'; readonly missing: readonly string[] }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'cut' };

const known = new WeakMap<PyNode, readonly [Translation, ArgumentFault] | null>();

/** Undefined where all fits, where no value is given, or where it cannot be told. */
export function argumentFault(
  call: PyNode,
  context: { readonly text: string },
): readonly [Translation, ArgumentFault] | undefined {
  const cached = known.get(call);
  if (cached !== undefined) return cached ?? undefined;
  const translation = translationOf(call, context);
  const fault = translation && faultOf(translation, context);
  const found = translation && fault ? ([translation, fault] as const) : undefined;
  known.set(call, found ?? null);
  return found;
}

function faultOf(
  { term, given, kind }: Translation,
  context: { readonly text: string },
): ArgumentFault | undefined {
  const text = termText(term, context);
  if (text === undefined || kind === 'lazy' || given.spread) return undefined;
  const values = given.positional.length - 1;
  // Without values Odoo leaves the text as it is, % included.
  if (values + given.keywords.size === 0) return undefined;
  const { positional, names, fault } = printfFormat(text);
  if (fault) return fault;
  if (names.size > 0 && positional === 0) {
    const missing = [...names].filter((name) => !given.keywords.has(name));
    if (values > 0) return undefined;
    return missing.length > 0 ? { kind: 'name', missing } : undefined;
  }
  if (given.keywords.size > 0) return undefined;
  if (values < positional) return { kind: 'few', wanted: positional, given: values };
  if (values > positional) return { kind: 'many', wanted: positional, given: values };
  return undefined;
}

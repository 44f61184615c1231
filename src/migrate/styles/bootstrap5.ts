import { indentAt } from '../../source/edit/edit.ts';
import type { TextEdit } from '../python/edits.ts';
import type { StyleCall } from './calls.ts';

/** An edit, or what a human has to know. */
export type StyleChange = { readonly edit: TextEdit } | { readonly ask: string };

/** Maps by the function of Bootstrap 4 that read them. */
const MAPS: Readonly<Record<string, string>> = {
  'theme-color': '$theme-colors',
  gray: '$grays',
  color: '$colors',
};
/** Bootstrap 4 went so far with each level of a colour. */
const LEVEL = 8;

/** What a call of a function of Bootstrap 4 is; undefined for every other function, and for one of CSS. */
export function functionNow({ name, start, end, given }: StyleCall): StyleChange | undefined {
  const [first, second, ...more] = given;
  const map = Object.hasOwn(MAPS, name) ? MAPS[name] : undefined;
  if (map !== undefined) {
    // `gray(50%)` and `color(display-p3 1 0 0)` are CSS.
    const isKey =
      first !== undefined && (/^(["'])[\w-]+\1$|^\$[\w-]+$/.test(first) || isPlainKey(name, first));
    if (!isKey || second !== undefined) return undefined;
    return { edit: { start, end, text: `map-get(${map}, ${first})` } };
  }
  if (name === 'color-yiq' && first !== undefined)
    return { edit: { start, end: start + name.length, text: 'color-contrast' } };
  if (name !== 'theme-color-level') return undefined;
  const level = /^-?\d+$/.test(second ?? '') ? Number(second) * LEVEL : undefined;
  if (first === undefined || level === undefined || more.length > 0)
    return { ask: 'Bootstrap 5 has no theme-color-level(): shift-color() takes a colour and a weight.' };
  return { edit: { start, end, text: `shift-color(map-get($theme-colors, ${first}), ${level}%)` } };
}

function isPlainKey(name: string, key: string): boolean {
  return name === 'theme-color' && /^[a-z]+$/.test(key);
}

/** Pseudo-classes by the mixin that wrote a rule for them. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  hover: ['&:hover'],
  'hover-focus': ['&:hover', '&:focus'],
  'plain-hover-focus': ['&', '&:hover', '&:focus'],
  'hover-focus-active': ['&:hover', '&:focus', '&:active'],
};
const DECLARED: Readonly<Record<string, string>> = {
  'float-left': 'float: left !important',
  'float-right': 'float: right !important',
  'float-none': 'float: none !important',
  invisible: 'visibility: hidden !important',
};
const RENAMED: Readonly<Record<string, string>> = {
  'sr-only': 'visually-hidden',
  'border-left-radius': 'border-start-radius',
  'border-right-radius': 'border-end-radius',
  'border-top-left-radius': 'border-top-start-radius',
  'border-top-right-radius': 'border-top-end-radius',
  'border-bottom-left-radius': 'border-bottom-start-radius',
  'border-bottom-right-radius': 'border-bottom-end-radius',
};
const GONE =
  /^(badge-variant|caret-(left|right)|form-control-focus|img-retina|nav-divider|responsive-font-size|sr-only-focusable|table-row-variant|text-hide)$/;

/** What an `@include` of a mixin of Bootstrap 4 is. */
export function mixinNow(call: StyleCall, code: string): StyleChange | undefined {
  const { name, start, end, given } = call;
  const states = Object.hasOwn(STATES, name) ? STATES[name] : undefined;
  if (states) {
    if (given.length > 0) return undefined;
    const text = states.join(`,\n${indentAt(code, start)}`);
    return { edit: { start, end, text } };
  }
  const declared = Object.hasOwn(DECLARED, name) ? DECLARED[name] : undefined;
  if (declared !== undefined) return given.length > 0 ? undefined : { edit: { start, end, text: declared } };
  const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
  if (now !== undefined) {
    const at = start + (/^@include\s+/.exec(code.slice(start, end))?.[0].length ?? 0);
    return { edit: { start: at, end: at + name.length, text: now } };
  }
  if (GONE.test(name)) return { ask: `Bootstrap 5 has no mixin ${name}: the bundle is not built with it.` };
  return breakpointNow(call);
}

/**
 * `media-breakpoint-down(sm)` went up to the next breakpoint, and goes up to its own in Bootstrap 5. The next one is
 * asked for by breakpoint-next(), which both versions have.
 */
function breakpointNow({ name, given, arguments: spans }: StyleCall): StyleChange | undefined {
  const place = name === 'media-breakpoint-down' ? 0 : name === 'media-breakpoint-between' ? 1 : undefined;
  const size = place === undefined ? undefined : given[place];
  const span = place === undefined ? undefined : spans[place];
  if (!span || size === undefined || !/^["']?(xs|sm|md|lg|xl)["']?$/.test(size)) return undefined;
  if (/xl/.test(size))
    return {
      ask: `${name} ends at xl in Bootstrap 5, and there is xxl behind it: with Bootstrap 4 it had no end here.`,
    };
  if (given.length > (place ?? 0) + 1)
    return {
      ask: `${name} ends at the breakpoint that it is given in Bootstrap 5, and not at the next one.`,
    };
  return { edit: { ...span, text: `breakpoint-next(${size})` } };
}

/** A name that a call of one of these two tells more of. */
export function handledByBootstrap5(name: string): boolean {
  const mixin = name.startsWith('@') ? name.slice(1) : undefined;
  if (mixin !== undefined)
    return [STATES, DECLARED, RENAMED].some((table) => Object.hasOwn(table, mixin)) || GONE.test(mixin);
  return /^(color|gray|theme-color|theme-color-level|color-yiq)\(\)$/.test(name);
}

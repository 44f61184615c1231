import type { Example } from '../../../audit/rule.ts';
import type { StyleFile } from '../../../source/style.ts';
import type { Span } from '../../../source/types.ts';
import { defineMigration, type StyleContext } from '../../rule.ts';
import { functionNow, mixinNow } from '../../styles/bootstrap5.ts';
import { callsIn, type StyleCall } from '../../styles/calls.ts';
import { boundIn } from '../../styles/names.ts';
import { firstEndingAfter, isWithin, spanAt, spansOf } from '../../styles/places.ts';
import { classNow } from '../../views/bootstrap5.ts';

export default defineMigration({
  id: 'bootstrap-5-scss',
  to: '16.0',
  breaks: 'silent',
  summary: 'Stylesheets call the functions and mixins of Bootstrap 5',
  why: 'A mixin that is gone keeps its whole bundle from being built, a function that is gone is written into the page as it stands, and media-breakpoint-down() goes up to the breakpoint it is given, where it went to the end of it.',
  link: 'https://github.com/odoo/odoo/pull/95450',
  cases: [
    sheets(
      '.o_a {\n    color: theme-color("success");\n    background: rgba(theme-color(\'light\'), 0.5) !important;\n}\n',
      '.o_a {\n    color: map-get($theme-colors, "success");\n    background: rgba(map-get($theme-colors, \'light\'), 0.5) !important;\n}\n',
    ),
    sheets(
      '.o_a {\n    border-color: gray("200");\n    color: color-yiq(gray("800"));\n    background: color("blue");\n    fill: theme-color-level("danger", -10);\n}\n',
      '.o_a {\n    border-color: map-get($grays, "200");\n    color: color-contrast(map-get($grays, "800"));\n    background: map-get($colors, "blue");\n    fill: shift-color(map-get($theme-colors, "danger"), -80%);\n}\n',
    ),
    sheets(
      '.o_a {\n    @include hover { color: red; }\n    @include hover-focus() {\n        color: red;\n    }\n    @include float-left;\n    @include border-left-radius(0);\n    @include border-top-right-radius($a);\n    @include sr-only();\n}\n$a: 1;\n',
      '.o_a {\n    &:hover { color: red; }\n    &:hover,\n    &:focus {\n        color: red;\n    }\n    float: left !important;\n    @include border-start-radius(0);\n    @include border-top-end-radius($a);\n    @include visually-hidden();\n}\n$a: 1;\n',
    ),
    sheets(
      '@include media-breakpoint-down(sm) {\n    .a { color: red; }\n}\n@include media-breakpoint-between(md, lg) {\n    .a { color: red; }\n}\n',
      '@include media-breakpoint-down(breakpoint-next(sm)) {\n    .a { color: red; }\n}\n@include media-breakpoint-between(md, breakpoint-next(lg)) {\n    .a { color: red; }\n}\n',
    ),
    sheets(
      '.o_a.text-right > .ml-2,\n.badge-pill:hover {\n    .float-left & { color: red; }\n    @extend .sr-only;\n}\n',
      '.o_a.text-end > .ms-2,\n.rounded-pill:hover {\n    .float-start & { color: red; }\n    @extend .visually-hidden;\n}\n',
    ),
    sheets('.o_a .text-right #{$b} {\n    color: red;\n}\n', '.o_a .text-end #{$b} {\n    color: red;\n}\n'),
    {
      before: { 'static/src/a.css': '.o_a .text-left { color: red; }\n' },
      after: { 'static/src/a.css': '.o_a .text-start { color: red; }\n' },
    },
    { before: sheet('.a {\n    @include media-breakpoint-down(xl) { color: red; }\n}\n'), todos: 1 },
    { before: sheet('.a {\n    @include text-hide();\n}\n'), todos: 1 },
    { before: sheet('.a {\n    color: theme-color-level($a, $b);\n}\n'), todos: 1 },
  ],
  noops: [
    sheet('@include media-breakpoint-up(sm) {\n    .a { color: red; }\n}\n'),
    sheet('@include media-breakpoint-down(breakpoint-next(sm)) {\n    .a { color: red; }\n}\n'),
    sheet('.a { color: map-get($theme-colors, "success"); fill: color(display-p3 1 0 0); }\n'),
    sheet('// theme-color("success")\n/* @include hover { } */\n.a::after { content: "gray(\'100\')"; }\n'),
    sheet('@mixin hover { &:hover { @content; } }\n.a {\n    @include hover { color: red; }\n}\n'),
    sheet('@function gray($a) { @return $a; }\n.a { color: gray("100"); }\n'),
    sheet('.a { @include o-hover-opacity(1, 1); filter: grayscale(1); }\n'),
    { 'static/src/a.css': '.a { color: theme-color("success"); }\n' },
    sheet('.o_text-right .ml-6, .my-text-left .text-end { color: red; }\n'),
    sheet('.a { background: url(a.text-right); content: ".text-right"; margin: $b.ml-2; }\n'),
    sheet('.a { margin: $b.ml-2 #{$c}; }\n'),
    sheet('// .text-right { }\n.a::before { content: "{ .ml-2 {"; }\n'),
  ],
  style(file, context) {
    selectors(file, context);
    if (!file.source.path.endsWith('.scss')) return;
    const own = new Set(context.styles.flatMap((each) => [...boundIn(each)]));
    for (const call of callsIn(file)) {
      if (own.has(call.mixin ? `@${call.name}` : `${call.name}()`)) continue;
      tell(call, file, context);
    }
  },
});

/** Classes of Bootstrap 4 in selectors, as the markup of 16.0 has them. */
function selectors(file: StyleFile, context: StyleContext): void {
  const { code, quoted } = file;
  // Each looked for once in the whole text: a stylesheet may have classes by the ten thousand.
  const signs = spansOf(code, /#\{[^}]*\}|[{};]/g);
  const [extended, addresses] = [spansOf(code, /@extend\s+[^;{}]*/g), spansOf(code, /url\([^)]*/g)];
  for (const match of code.matchAll(/\.([a-z][\w-]*)(?![\w-])/g)) {
    const [name, start] = [match[1] ?? '', match.index + 1];
    const now = classNow(name);
    if (now === name || spanAt(quoted, start)) continue;
    // What is no selector ends in another sign: `url(a.text-right)`, `a: b.text-right #{$c};`.
    const isRule = signAfter(start, signs, code) === '{';
    if ((!isRule && !isWithin(extended, start)) || isWithin(addresses, start)) continue;
    context.report({
      at: { start, end: start + name.length },
      message: 'This is a name of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.',
      fix: {
        title: 'Write the name of Bootstrap 5',
        safe: true,
        edits: [{ start, end: start + name.length, text: now }],
      },
    });
  }
}

/** What ends the selector or the value at an offset, `#{...}` passed over. */
function signAfter(start: number, signs: readonly Span[], code: string): string | undefined {
  for (let i = firstEndingAfter(signs, start); i < signs.length; i++) {
    const sign = signs[i];
    // Inside of `#{...}` it ends with that.
    if (sign && (sign.start < start || sign.end === sign.start + 1)) return code[sign.end - 1];
  }
  return undefined;
}

function tell(call: StyleCall, { code }: StyleFile, context: StyleContext): void {
  const now = call.mixin ? mixinNow(call, code) : functionNow(call);
  if (now === undefined) return;
  const at = { start: call.start, end: call.end };
  if ('ask' in now) {
    context.report({
      at,
      message: now.ask,
      options: [
        { title: 'Write what Bootstrap 5 has for it' },
        { title: 'Write the declarations that it made', code: code.slice(call.start, call.end) },
      ],
    });
    return;
  }
  context.report({
    at,
    message: `${call.name} is one of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.`,
    fix: { title: 'Write what Bootstrap 5 has for it', safe: true, edits: [now.edit] },
  });
}

function sheet(text: string): Example {
  return { 'static/src/a.scss': text };
}

function sheets(before: string, after: string) {
  return { before: sheet(before), after: sheet(after) };
}

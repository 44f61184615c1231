import type { Example } from '../../audit/rule.ts';
import type { Case } from '../rule.ts';

/** A variable that is gone with a plain value, and a mixin that is gone. */
export function styleCases(variable: string, value: string, mixin: string): readonly Case[] {
  const used = `.o_a {\n    margin: ${variable} * 2;\n    padding: ${variable};\n}\n`;
  return [
    {
      before: { 'static/src/a.scss': used, 'static/src/b.scss': `$own: ${variable};\n` },
      after: {
        'static/src/a.scss': `${variable}: ${value} !default;\n\n${used}`,
        'static/src/b.scss': `${variable}: ${value} !default;\n$own: ${variable};\n`,
      },
    },
    { before: { 'static/src/a.scss': `.o_a {\n    @include ${mixin};\n}\n` }, todos: 1 },
  ];
}

export function styleNoops(variable: string, mixin: string): readonly Example[] {
  const sheet = (text: string) => ({ 'static/src/a.scss': text });
  return [
    sheet(`${variable}: 1px;\n.o_a { margin: ${variable}; }\n`),
    { 'static/src/a.scss': `.o_a { margin: ${variable}; }\n`, 'static/src/b.scss': `${variable}: 1px;\n` },
    sheet(`@mixin m(${variable}) { margin: ${variable}; }\n.o_a { @include m(${variable}: 1px); }\n`),
    sheet(`// ${variable}\n/* @include ${mixin}; */\n.o_a { content: "${variable}"; }\n`),
    sheet(`@mixin ${mixin} { color: red; }\n.o_a { @include ${mixin}; }\n`),
    sheet(`.o_a { margin: ${variable}-more; @include ${mixin}-more; }\n`),
  ];
}

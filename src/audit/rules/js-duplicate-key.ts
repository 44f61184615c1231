import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-duplicate-key',
  aliases: ['JSX003C', 'no-dupe-keys', 'no-dupe-class-members'],
  severity: 'high',
  category: 'javascript',
  summary: 'An object or class has two members of one name',
  why: 'The last one wins without a word: the first method or value is as if it were not there.',
  link: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Object_initializer#duplicate_property_names',
  bad: [
    { 'static/src/a.js': 'export const a = {\n    start() {},\n    stop() {},\n    start() {},\n};\n' },
    { 'static/src/a.js': 'export class A {\n    start() {}\n    start() {}\n}\n' },
  ],
  good: [
    {
      'static/src/a.js':
        'export const a = {\n    get x() { return 1; },\n    set x(value) {},\n    y: 1,\n    ...{ y: 2 },\n    [name]: 1,\n};\n',
    },
    {
      'static/src/a.js':
        'export class A {\n    static start() {}\n    start() {}\n    get x() { return 1; }\n    set x(value) {}\n}\n',
    },
  ],
  js: {
    ObjectExpression(node, context) {
      report(node.properties as JsNode[], context);
    },
    ClassBody(node, context) {
      report(node.body as JsNode[], context);
    },
  },
});

function report(
  members: readonly JsNode[],
  context: { report(report: { at: JsNode; message: string }): void },
): void {
  const seen = new Set<string>();
  for (const member of members) {
    // Behind a spread the same name may be meant to come out on top.
    if (member.type === 'SpreadElement') seen.clear();
    if (!/^(Property|MethodDefinition)$/.test(member.type) || member.computed === true) continue;
    const key = member.key as JsNode;
    const name =
      key.type === 'Identifier' ? String(key.name) : key.type === 'Literal' ? String(key.value) : undefined;
    if (name === undefined) continue;
    const kind = member.kind === 'get' || member.kind === 'set' ? String(member.kind) : 'value';
    const id = `${member.static === true ? 'static ' : ''}${kind} ${name}`;
    if (seen.has(id))
      context.report({
        at: key,
        message: `${name} is already there above, and this one replaces it. Remove one, or rename it.`,
      });
    seen.add(id);
  }
}

import { indentAt } from '../../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { listOf } from '../../js/define.ts';
import { baseOf, classesIn } from '../../js/field-components.ts';
import { keyOf } from '../../js/nodes.ts';
import { isModule, owlImport } from '../../js/owl.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/** Methods that OWL 1 called, and the hooks of OWL 2 that call what they are given. */
const HOOKS: Readonly<Record<string, string>> = {
  willStart: 'onWillStart',
  mounted: 'onMounted',
  willUpdateProps: 'onWillUpdateProps',
  willPatch: 'onWillPatch',
  patched: 'onPatched',
  willUnmount: 'onWillUnmount',
};

const HEAD = 'import { Component } from "@odoo/owl";\n\n';
const ALL = 'import { Component, onWillStart, onMounted } from "@odoo/owl";\n\n';

export default defineMigration({
  id: 'owl-lifecycle',
  to: '16.0',
  breaks: 'silent',
  summary: 'What a component does at a time of its life is registered in setup',
  why: 'OWL 2 calls no willStart, mounted and so on by their names: the methods are dead code.',
  link: 'https://github.com/odoo/owl/blob/master/CHANGELOG.md',
  cases: [
    scriptCase(
      `${HEAD}export class A extends Component {\n    setup() {\n        this.a = 1;\n    }\n    async willStart() {\n        await this.load();\n    }\n    mounted() {}\n}\n`,
      `${ALL}export class A extends Component {\n    setup() {\n        this.a = 1;\n        onWillStart(() => this.willStart());\n        onMounted(() => this.mounted());\n    }\n    async willStart() {\n        await this.load();\n    }\n    mounted() {}\n}\n`,
    ),
    scriptCase(
      'import { Component } from "@odoo/owl";\n\nexport class A extends Component {\n    willUpdateProps(nextProps) {\n        this.a = nextProps.a;\n    }\n}\n',
      'import { Component, onWillUpdateProps } from "@odoo/owl";\n\nexport class A extends Component {\n    setup() {\n        onWillUpdateProps((nextProps) => this.willUpdateProps(nextProps));\n    }\n    willUpdateProps(nextProps) {\n        this.a = nextProps.a;\n    }\n}\n',
    ),
    {
      before: script(
        `${HEAD}export class A extends Component {\n    constructor() {\n        super(...arguments);\n    }\n    mounted() {}\n}\n`,
      ),
      todos: 1,
    },
  ],
  noops: [
    script(`${HEAD}export class A extends Component {\n    setup() {}\n    start() {}\n}\n`),
    script(
      `${ALL}export class A extends Component {\n    setup() {\n        onMounted(this.mounted);\n    }\n    mounted() {}\n}\n`,
    ),
    script('export class A {\n    mounted() {}\n}\n'),
    script('import { B } from "./b";\nexport class A extends B {\n    mounted() {}\n}\n'),
    script('import { Component } from "@odoo/owl";\nexport const a = { Component, mounted() {} };\n'),
  ],
  js: {
    Program(program, context) {
      const { text } = context;
      if (!/\b(?:will(?:Start|Patch|Unmount|UpdateProps)|mounted|patched)\s*\(/.test(text)) return;
      if (!isModule(program, context)) return;
      for (const [, node] of classesIn(program)) {
        if (baseOf(program, node).is !== 'component') continue;
        const members = isJsNode(node.body) ? listOf(node.body.body) : [];
        const setup = members.find((each) => keyOf(each) === 'setup' && each.static !== true);
        const own = members.filter((each) => isLate(each, setup, text));
        const [first] = own;
        if (!first) continue;
        const odd = members.some((each) => keyOf(each) === 'constructor');
        const names = own.map((each) => HOOKS[keyOf(each) ?? ''] ?? '');
        const imports = odd ? undefined : owlImport(program, [], names, context);
        const edit = imports && registered(members, setup, own, text);
        context.report({
          at: first,
          message: `OWL 2 does not call ${own.map((each) => keyOf(each)).join(', ')}: register ${names.join(', ')} in setup().`,
          options: [
            {
              title: 'Register each in setup()',
              code: own.map((each) => `${HOOKS[keyOf(each) ?? '']}(() => this.${keyOf(each)}());`).join('\n'),
            },
            { title: 'Do in setup() itself what needs no element and no promise' },
          ],
          fix: imports && edit && { title: 'Register it in setup', safe: false, edits: [...imports, edit] },
        });
        // The next one may want the same import.
        if (edit) return;
      }
    },
  },
});

/** A method of OWL 1 that setup does not name. */
function isLate(member: JsNode, setup: JsNode | undefined, text: string): boolean {
  const name = keyOf(member);
  if (member.type !== 'MethodDefinition' || member.static === true || member.kind !== 'method') return false;
  if (name === undefined || !Object.hasOwn(HOOKS, name)) return false;
  return !setup || !new RegExp(`\\bthis\\.${name}\\b`).test(text.slice(setup.start, setup.end));
}

function registered(
  members: readonly JsNode[],
  setup: JsNode | undefined,
  own: readonly JsNode[],
  text: string,
): TextEdit | undefined {
  const [first] = members;
  if (!first) return undefined;
  const indent = indentAt(text, first.start);
  const deeper = indent + (indent.startsWith('\t') ? '\t' : indent);
  const lines = own.map((each) => {
    const name = keyOf(each) ?? '';
    const param = name === 'willUpdateProps' ? 'nextProps' : '';
    return `${deeper}${HOOKS[name]}((${param}) => this.${name}(${param}));\n`;
  });
  if (!setup) {
    const at = text.lastIndexOf('\n', first.start) + 1;
    return { start: at, end: at, text: `${indent}setup() {\n${lines.join('')}${indent}}\n` };
  }
  if (!isJsNode(setup.value) || !isJsNode(setup.value.body)) return undefined;
  const close = setup.value.body.end - 1;
  const at = text.lastIndexOf('\n', close) + 1;
  return text.slice(at, close).trim() === '' && at > setup.value.body.start
    ? { start: at, end: at, text: lines.join('') }
    : undefined;
}

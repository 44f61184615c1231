import type { Option } from '../../../audit/rule.ts';
import { script } from '../../cases/script.ts';
import { declaredIn, type Placed, placedNodes } from '../../js/nodes.ts';
import { defineMigration } from '../../rule.ts';

/** What every page had, and what there is for it. */
const GONE: Readonly<Record<string, string>> = {
  _: 'Underscore is gone in 17.0: write the methods of arrays and objects, and the functions of @web/core/utils/arrays, objects and timing.',
  moment: 'moment is gone in 17.0: dates are those of luxon, with the functions of @web/core/l10n/dates.',
};

const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  _: [
    { title: 'Write the method of arrays and objects', code: 'list.forEach((each) => {});' },
    {
      title: 'Import the function of the web client',
      code: 'import { groupBy, sortBy } from "@web/core/utils/arrays";',
    },
  ],
  moment: [
    { title: 'Write it with luxon', code: 'const { DateTime } = luxon;' },
    {
      title: 'Import the function of the web client',
      code: 'import { deserializeDate, formatDate } from "@web/core/l10n/dates";',
    },
  ],
};

export default defineMigration({
  id: 'js-globals',
  to: '17.0',
  breaks: 'error',
  summary: 'Pages have no underscore and no moment',
  why: 'Neither library is in a bundle of 17.0, so that a script which uses its global name fails there.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/__manifest__.py',
  cases: [
    { before: script('_.each([1], (a) => a);\n_.map([1], (a) => a);\n'), todos: 1 },
    { before: script('export const a = moment("2020-01-01").add(1, "days");\n'), todos: 1 },
    { before: script('const chain = _(items);\nexport default moment.utc(chain);\n'), todos: 2 },
  ],
  noops: [
    script('const _ = { each() {} };\n_.each([1]);\n'),
    script('import moment from "./moment";\nmoment();\n'),
    script('export const f = (_, i) => _.a + i;\n'),
    script('export const a = { moment: 1, _: 2 };\na.moment = a._;\n'),
    script('_t("moment");\n'),
  ],
  js: {
    Program(program, context) {
      if (!/\b(?:_|moment)[.(]/.test(context.text)) return;
      const declared = new Set(declaredIn(program).map(({ name }) => name));
      const nodes = placedNodes(program);
      for (const [name, message] of Object.entries(GONE)) {
        const use = declared.has(name) ? undefined : nodes.find((each) => isUse(each, name));
        if (use) context.report({ at: use.node, message, options: OPTIONS[name] });
      }
    },
  },
});

/** `_.each` or `_(list)`, and likewise of moment. */
function isUse({ node, parents }: Placed, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  const parent = parents.at(-1);
  return (
    (parent?.type === 'MemberExpression' && parent.object === node) ||
    (parent?.type === 'CallExpression' && parent.callee === node)
  );
}

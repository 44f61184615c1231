import type { JsContext, Option } from '../../../audit/rule.ts';
import type { JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { definitionOf } from '../../js/define.ts';
import { definitionEdits } from '../../js/definition-edits.ts';
import { importing, type Place } from '../../js/imports.ts';
import { declaredIn, type Placed, placedNodes } from '../../js/nodes.ts';
import { ownModules } from '../../js/own-modules.ts';
import { plainOf } from '../../js/underscore.ts';
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
    scriptCase(
      '_.each([1], (a) => a);\nconst found = _.map(Object.keys(b), (a) => a);\n_.contains(c.split(","), d);\n_.each(found.filter(Boolean), function (a) {\n    a();\n}, this);\n',
      '[1].forEach((a) => a);\nconst found = Object.keys(b).map((a) => a);\nc.split(",").includes(d);\nfound.filter(Boolean).forEach(function (a) {\n    a();\n}, this);\n',
    ),
    scriptCase(
      'const a = _.extend({}, b, {c: _.isUndefined(d.e)});\nif (!_.isNull(f) && !_.isEmpty(g)) h(_.isFunction(i), _.isArray(a || b));\n_.extend(this, a);\nreturn _.isObject(a);\n',
      'const a = Object.assign({}, b, {c: d.e === undefined});\nif (f !== null && Object.keys(g || {}).length > 0) h(typeof i === "function", Array.isArray(a || b));\nObject.assign(this, a);\nreturn Object(a) === a;\n',
    ),
    scriptCase(
      'import { _t } from "@web/core/l10n/translation";\n\nconst a = _.uniqueId("a_");\nb(_.str.sprintf(_t("%s"), a), _.debounce(c, 35), _.uniq(d));\n',
      'import { _t } from "@web/core/l10n/translation";\nimport { uniqueId } from "@web/core/utils/functions";\nimport { sprintf } from "@web/core/utils/strings";\nimport { debounce } from "@web/core/utils/timing";\n\nconst a = uniqueId("a_");\nb(sprintf(_t("%s"), a), debounce(c, 35), [...new Set(d)]);\n',
    ),
    { before: script('import a from "./b";\n_.str.sprintf("%d of %s", a, a);\n'), todos: 1 },
    { before: script('const uniqueId = 1;\nimport a from "./b";\n_.uniqueId(a);\n'), todos: 1 },
    { before: script('_.each(items, (a) => a);\n_.sortBy(items, "a");\n'), todos: 1 },
    { before: script('const b = _.isUndefined(a) + 1;\n_.map([1], "a");\n'), todos: 1 },
    // The operator around it would take a part of the comparison, and a call may give another object each time.
    ...[
      '_.each([1], /* why */ (b) => b);\n',
      'a = !!_.isUndefined(b);\n',
      'a = b === !_.isNull(c);\n',
      'a = b + !_.isEmpty(c);\n',
      'a = _.isObject(JSON.parse(b));\n',
      'a = _.each([1], (b) => b);\n',
      'a = _.indexOf([1], b, true);\n',
      'const a = [1];\nconst f = (a) => _.map(a, (b) => b);\n',
    ].map((text) => ({ before: script(text), todos: 1 })),
    { before: script('export const a = moment("2020-01-01").add(1, "days");\n'), todos: 1 },
    { before: script('const chain = _(items);\nexport default moment.utc(chain);\n'), todos: 2 },
  ],
  noops: [
    script('const _ = { each() {} };\n_.each([1]);\n'),
    script('import moment from "./moment";\nmoment();\n'),
    script('export const f = (_, i) => _.a + i;\n'),
    script('export const a = { moment: 1, _: 2 };\na.moment = a._;\n'),
    script('_t("moment");\n'),
    script('import _ from "./underscore";\n_.extend({}, a);\n'),
    script('const f = (_) => _.isEmpty(a);\n'),
    script('a._.each([1], b);\n'),
    script('import { sprintf } from "@web/core/utils/strings";\nsprintf("%d", _t("_.str.sprintf(%s)"));\n'),
    script('import { uniqueId } from "@web/core/utils/functions";\nuniqueId("a");\n'),
  ],
  js: {
    Program(program, context) {
      if (!/\b(?:_|moment)[.(]/.test(context.text)) return;
      // A file that becomes a module does so first, as long as the others of the addon have their old names.
      if (becomesModule(program, context)) return;
      const declared = new Set(declaredIn(program).map(({ name }) => name));
      const nodes = placedNodes(program);
      for (const [name, message] of Object.entries(GONE)) {
        if (declared.has(name)) continue;
        const uses = nodes.filter((each) => isUse(each, name));
        const open = name === '_' ? uses.filter((use) => !replaced(use, nodes, context)) : uses;
        const [first] = open;
        if (!first) continue;
        const plain = name === '_' ? plainOf(first, nodes, context.text) : undefined;
        const when = plain?.sure === 'ask' ? ', where it is given an array' : '';
        const own = plain && { title: `Write it so${when}${importText(plain.place)}`, code: plain.text };
        const options = own ? [own, ...(OPTIONS[name] ?? [])] : OPTIONS[name];
        context.report({ at: first.node, message, options });
      }
    },
  },
});

function importText(place: Place | undefined): string {
  return place ? `, with ${place.name} of ${place.module}` : '';
}

function becomesModule(program: JsNode, { scripts, module, text }: JsContext): boolean {
  const definition = definitionOf(program, text);
  return (
    definition !== undefined &&
    definitionEdits(definition, ownModules(scripts, module.name), text) !== undefined
  );
}

/** True where the call is written without underscore. One inside of another has its turn first. */
function replaced(use: Placed, nodes: readonly Placed[], context: JsContext): boolean {
  const plain = plainOf(use, nodes, context.text);
  if (!plain || plain.sure === 'ask') return false;
  const { start, end } = plain.node;
  const program = nodes[0]?.node;
  const needed = plain.place && program ? importing(program, plain.place, context) : [];
  // The name is taken, or there is no import beside which it could stand.
  if (!needed) return false;
  const inner = nodes.some(
    (other) => other !== use && isUse(other, '_') && start <= other.node.start && other.node.end <= end,
  );
  if (
    inner &&
    nodes.some((other) => other !== use && isInside(other, plain.node) && canGo(other, nodes, context))
  )
    return true;
  context.report({
    at: plain.node,
    message: GONE._ ?? '',
    fix: {
      title: 'Write it without underscore',
      safe: plain.sure === 'certain',
      edits: [...needed, { start, end, text: plain.text }],
    },
  });
  return true;
}

function isInside({ node }: Placed, { start, end }: JsNode): boolean {
  return start <= node.start && node.end <= end;
}

function canGo(use: Placed, nodes: readonly Placed[], context: JsContext): boolean {
  const plain = isUse(use, '_') ? plainOf(use, nodes, context.text) : undefined;
  return plain !== undefined && plain.sure !== 'ask';
}

/** `_.each` or `_(list)`, and likewise of moment. */
function isUse({ node, parents }: Placed, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  const parent = parents.at(-1);
  return (
    (parent?.type === 'MemberExpression' && parent.object === node) ||
    (parent?.type === 'CallExpression' && parent.callee === node)
  );
}

import type { Option } from '../../../audit/rule.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { isOldStep, optionEdits, stepEdits, stepsOf, tourOf } from '../../js/steps.ts';
import { defineMigration } from '../../rule.ts';

const OPTIONS: readonly Option[] = [
  {
    title: 'Write what it does as one of the actions that a step has',
    code: '{ trigger: ".o_field_char input", run: "edit text" }',
  },
  { title: 'Give it a function, for what no action does', code: 'run() {}' },
];

export default defineMigration({
  id: 'tour-steps',
  to: '18.0',
  breaks: 'error',
  summary: 'Tours and their steps have other keys, and a step clicks only when it says so',
  why: 'The registry of tours of 18.0 takes no other keys, and a step without run only waits for its trigger: the tour stops at the next one.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web_tour/static/src/tour_service/tour_service.js',
  cases: [
    scriptCase(
      `registry.category("web_tour.tours").add("a", {
    test: true,
    url: "/shop",
    steps: () => [
        {
            content: "Search",
            trigger: "form input[name=search]",
            run: "text desk",
            extra_trigger: ".js_attributes",
            position: "bottom",
        },
        {
            trigger: ".oe_search_button",
        },
        { trigger: "a[href='/shop']", isCheck: true },
        { trigger: "b", auto: true },
        {
            trigger: "c",
            extra_trigger: "d"
        },
        {
            mobile: false,
            trigger: "a.b",
            run() {},
        },
    ],
});
`,
      `registry.category("web_tour.tours").add("a", {
    url: "/shop",
    steps: () => [
        {
            trigger: ".js_attributes",
        },
        {
            content: "Search",
            trigger: "form input[name=search]",
            run: "edit desk",
            tooltipPosition: "bottom",
        },
        {
            trigger: ".oe_search_button",
            run: "click",
        },
        { trigger: "a[href='/shop']" },
        { trigger: "b", isActive: ["auto"], run: "click" },
        {
            trigger: "d",
        },
        {
            trigger: "c",
            run: "click",
        },
        {
            trigger: "a.b",
            run() {},
            isActive: ["desktop"],
        },
    ],
});
`,
    ),
    scriptCase(
      'const steps = [stepUtils.a(), {trigger: "a", run: "remove_text"}];\nregistry.category("web_tour.tours").add("a", {test: true, steps: () => steps});\n',
      'const steps = [stepUtils.a(), {trigger: "a", run: "clear"}];\nregistry.category("web_tour.tours").add("a", {steps: () => steps});\n',
    ),
    {
      before: script(
        'registry.category("web_tour.tours").add("a", {steps: () => [{trigger: "input.a"}, {trigger: "a", in_modal: true, run: "click"}]});\n',
      ),
      todos: 2,
    },
    {
      before: script(
        'registry.category("web_tour.tours").add("a", {steps: () => [{trigger: "a", run(actions) { actions.text("b"); }}]});\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    script(
      'registry.category("web_tour.tours").add("a", {url: "/", steps: () => [{trigger: "a", run: "click"}]});\n',
    ),
    script('registry.category("a").add("a", {test: true, steps: () => [{trigger: "a"}]});\n'),
    script('export const step = {trigger: "a", extra_trigger: "b"};\n'),
    script('registry.category("web_tour.tours").add("a", {steps: () => makeSteps()});\n'),
    script('registry.category("web_tour.tours").add("a", options);\n'),
  ],
  js: {
    CallExpression(node, context) {
      const options = tourOf(node);
      const [program] = context.ancestors;
      if (!options || !program) return;
      const { text } = context;
      const gone = optionEdits(options, text);
      const steps = stepsOf(options, program);
      // A step that only looks is written alike in both: something else must say that the tour is an old one.
      if (gone.length === 0 && !steps.some((step) => isOldStep(step, text))) return;
      const edits = steps.map((step) => ({ step, now: stepEdits(step, text) }));
      const open = edits.flatMap(({ step, now }) => (typeof now === 'string' ? [{ step, now }] : []));
      for (const { step, now } of open)
        context.report({ at: step, message: `Of this step: ${now}.`, options: OPTIONS });
      if (open.length > 0) return;
      context.report({
        at: options,
        message:
          'A tour of 18.0 takes url, steps and wait_for, and one that new users are shown is a record of web_tour.tour; a step has other keys, and clicks only when it says so.',
        fix: {
          title: 'Write the tour for 18.0',
          safe: false,
          edits: [...gone, ...edits.flatMap(({ now }) => (typeof now === 'string' ? [] : now))],
        },
      });
    },
  },
});

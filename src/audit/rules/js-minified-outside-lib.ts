import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-minified-outside-lib',
  aliases: ['JSX010'],
  severity: 'low',
  category: 'javascript',
  summary: "Somebody else's minified file outside static/lib",
  why: 'What lies in static/lib is taken as it comes: it is not translated, not linted and not searched for texts. A minified file elsewhere goes through all of that, and nobody sees what version of what it is.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#directories',
  bad: { 'static/src/js/moment.min.js': 'var a=1;\n' },
  good: [
    { 'static/lib/moment/moment.min.js': 'var a=1;\n' },
    { 'static/src/js/moment.js': 'export const a = 1;\n' },
  ],
  check(context) {
    for (const file of context.module.files) {
      if (!/^static\/(?!.*\blibs?\/).*\.min\.(js|css)$/.test(file)) continue;
      context.report({
        path: file,
        message: `${file} is a minified file of somebody else: put it into static/lib/<name>/, with its licence.`,
      });
    }
  },
});

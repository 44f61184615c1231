import { childOf, type PyNode } from '../../source/python/node.ts';
import { importedPath, importsOf } from '../python/imports.ts';
import { argumentsOfCall, calledBy, dotted, unwrapped } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { formattingOf, isText, termText } from '../python/translation.ts';
import { defineRule, type Fix, type PythonContext } from '../rule.ts';

const EXCEPTIONS = [
  'AccessDenied',
  'AccessError',
  'CacheMiss',
  'except_orm',
  'MissingError',
  'RedirectWarning',
  'UserError',
  'ValidationError',
  'Warning',
];

export default defineRule({
  id: 'translation-required',
  aliases: ['C8107'],
  severity: 'low',
  category: 'i18n',
  summary: 'A text that users read is not translated',
  why: 'Errors and messages that are written into the code without _() are in English for everybody, in the midst of a screen in another language.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#explicit-exports',
  bad: [
    `
    from odoo.exceptions import UserError


    def refuse(self, name):
        raise UserError("The order %s is locked." % name)
    `,
    `
    def tell(self):
        self.message_post(subject="Locked", body="The order is locked.")
    `,
    `
    from odoo import exceptions, models


    class Order(models.Model):
        _inherit = "res.partner"

        def refuse(self):
            raise exceptions.ValidationError("The order is locked.")
    `,
  ],
  good: [
    `
    from odoo import _
    from odoo.exceptions import UserError, ValidationError
    from other.exceptions import AccessError


    def refuse(self, error, name):
        if name:
            raise UserError(_("The order is locked."))
        if error:
            raise UserError(str(error)) from error
        if self:
            raise AccessError("Not for users")
        if not self:
            raise ValidationError("%s: %s" % (_("Locked"), name))
        raise ValueError("The order is locked.")
    `,
    `
    def tell(self, body):
        self.message_post(body=body, message_type="comment", subtype_xmlid="mail.mt_note")
        self.message_post(body="%s<br/>" % body)
    `,
    { 'tests/test_post.py': 'def tell(partner):\n    partner.message_post(body="Written in a test")\n' },
  ],
  calls: ['message_post'],
  python: {
    raise_statement(node, context) {
      const call = node.children[0] && unwrapped(node.children[0]);
      if (call?.type !== 'call') return;
      const called = calledBy(call, context);
      if (!called || !(context.settings.userExceptions ?? EXCEPTIONS).includes(called.name)) return;
      if (isOthers(call, context)) return;
      const [first] = argumentsOfCall(call, context).positional;
      const text = first && untranslated(first, context);
      if (!first || text === undefined) return;
      context.report({
        at: node,
        severity: isTestFile(context.file.source.path) ? 'info' : 'low',
        message: `The text of ${called.name} is not translated: write ${wrapped(context)}("...").`,
        fix: wrap(first, context),
      });
    },
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'message_post' || isTestFile(context.file.source.path)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      for (const value of [...positional.slice(0, 2), keywords.get('subject'), keywords.get('body')]) {
        if (!value || untranslated(value, context) === undefined) continue;
        context.report({
          at: node,
          message: `A text of message_post() is not translated: write ${wrapped(context)}("...").`,
          fix: wrap(value, context),
        });
      }
    },
  },
});

/** Another library has an exception of this name. */
function isOthers(call: PyNode, { file }: PythonContext): boolean {
  const called = childOf(call, 'function');
  const path = called && importedPath(called, file);
  if (path !== undefined) return !/^(odoo|openerp)\b/.test(path);
  // Python has a Warning too.
  const name = called && dotted(called, file.source);
  return name === 'Warning' && !importsOf(file).some((each) => each.name === 'Warning');
}

/** The words of a text, with values or without; undefined where there are none, or it is no literal. */
function untranslated(node: PyNode, context: PythonContext): string | undefined {
  const inner = unwrapped(node);
  const formatting = formattingOf(inner, context);
  let text = formatting ? formatting.left : inner;
  // `"..." + name`: the words are on the left.
  while (text.type === 'binary_operator') text = unwrapped(childOf(text, 'left') ?? text.children[0] ?? text);
  if (!isText(text)) return undefined;
  const words =
    termText(text, context) ??
    context
      .slice(text)
      .replaceAll(/\{[^{}]*\}/g, '')
      .slice(2);
  const bare = words.replaceAll(/%(\([^)]*\))?[#0\- +]*[\d.]*[a-zA-Z]|\{[^{}]*\}|<[^<>]*>|&\w+;/g, '');
  if (/\p{L}{2}/u.test(bare)) return words;
  // `"<p>%s</p>" % "Some words"`
  const values = formatting?.right.type === 'tuple' ? formatting.right.children : [];
  return values
    .map((value) => termText(value, context))
    .find((value) => value && /\p{L} +\p{L}{2}/u.test(value));
}

function wrapped({ klass, series }: PythonContext): string {
  const env = klass?.kind !== undefined && series !== undefined && Number.parseInt(series.series, 10) >= 18;
  return env ? 'self.env._' : '_';
}

/** Only a text without values: with them the text must change too. */
function wrap(node: PyNode, context: PythonContext): Fix | undefined {
  const name = wrapped(context);
  if (name === '_' || !context.method?.params.includes('self') || termText(node, context) === undefined)
    return undefined;
  return {
    title: 'Translate the text',
    safe: false,
    edits: [{ start: node.start, end: node.end, text: `${name}(${context.slice(node)})` }],
  };
}

import { computedHere } from '../performance/computes.ts';
import { hasDecorator, isRarelyRun } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

const REQUEST =
  /^((requests|httpx|session|requests\.Session\(\))\.(get|post|put|patch|delete|head|request)|(urllib\.request\.)?urlopen|urllib2\.urlopen|smtplib\.SMTP(_SSL)?|ftplib\.FTP|paramiko\.SSHClient|socket\.create_connection)$/;

export default defineRule({
  id: 'external-request-in-compute',
  aliases: ['PER018'],
  severity: 'high',
  confidence: 'likely',
  category: 'performance',
  summary: 'A compute, onchange or constraint that asks another server',
  why: 'These methods run whenever a form opens, a list is read or a record is saved, for as many records as there are. Each waits for somebody else: the worker and its transaction are blocked, rows stay locked, and when the other server is down, so is the screen.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html',
  bad: `
    import requests

    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        rating = fields.Char(compute="_compute_rating")

        @api.depends("vat")
        def _compute_rating(self):
            for partner in self:
                partner.rating = requests.get("https://example.com/" + partner.vat, timeout=5).text
  `,
  good: [
    `
    import requests

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        rating = fields.Char()

        def action_refresh_rating(self):
            for partner in self:
                partner.rating = requests.get("https://example.com/" + partner.vat, timeout=5).text
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        rating = fields.Char(compute="_compute_rating")

        @api.depends("vat")
        def _compute_rating(self):
            requests = {"get": "x"}
            for partner in self:
                partner.rating = requests.get("get")
    `,
  ],
  calls: [
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'request',
    'urlopen',
    'SMTP',
    'SMTP_SSL',
    'FTP',
    'SSHClient',
    'create_connection',
  ],
  python: {
    call(node, context) {
      const path = calledBy(node, context)?.path;
      if (path === undefined || !REQUEST.test(path)) return;
      const root = path.split('.', 1)[0] ?? '';
      if (
        !context.file.imports.some(
          ({ from, names }) => from.split('.', 1)[0] === root || names.includes(root),
        )
      )
        return;
      const fields = computedHere(context);
      const kind = fields
        ? `computes ${fields.map(({ name }) => name).join(', ')}`
        : hasDecorator(context, 'onchange')
          ? 'is an onchange'
          : hasDecorator(context, 'constrains')
            ? 'is a constraint'
            : undefined;
      if (kind === undefined || isRarelyRun(context.file.source.path)) return;
      context.report({
        at: node,
        message: `${context.method?.name ?? 'The method'}() ${kind}, and waits for another server with ${path}(): each form, list or save waits with it. Ask in a button, a scheduled action or a job, and store the answer.`,
      });
    },
  },
});

import { childOf } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall } from '../python/names.ts';
import { defineRule } from '../rule.ts';

const CALLABLES = [
  'ftplib.FTP',
  'http.client.HTTPConnection',
  'http.client.HTTPSConnection',
  'odoo.addons.iap.models.iap.jsonrpc',
  'requests.delete',
  'requests.get',
  'requests.head',
  'requests.options',
  'requests.patch',
  'requests.post',
  'requests.put',
  'requests.request',
  'serial.Serial',
  'smtplib.SMTP',
  'suds.client.Client',
  'urllib.request.urlopen',
];
/** Where a timeout may stand without its name, counted from 0. */
const POSITION: Readonly<Record<string, number>> = {
  'http.client.HTTPConnection': 2,
  'smtplib.SMTP': 3,
  'ftplib.FTP': 4,
  'urllib.request.urlopen': 2,
};

export default defineRule({
  id: 'external-request-timeout',
  aliases: ['E8106', 'S113'],
  severity: 'medium',
  category: 'security',
  summary: 'A request to another server has no timeout',
  why: 'The other side may accept the connection and never answer. The worker waits for it until Odoo kills it, its database transaction stays open with all locks, and a few such requests occupy every worker.',
  link: 'https://requests.readthedocs.io/en/latest/user/advanced/#timeouts',
  bad: [
    `
    import requests


    def fetch(url):
        return requests.get(url)
    `,
    `
    from urllib.request import urlopen as opened


    def fetch(url):
        return opened(url).read()
    `,
  ],
  good: [
    `
    import smtplib

    import requests


    def fetch(url, options):
        requests.get(url, timeout=10)
        requests.post(url, **options)
        smtplib.SMTP("localhost", 25, None, 10)
        return requests.Session()
    `,
    `
    from .client import requests


    def fetch(url):
        return requests.get(url)
    `,
    `
    def fetch(self, requests):
        return requests.get("key")
    `,
  ],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      if (!called || (called.type !== 'identifier' && called.type !== 'attribute')) return;
      const path = importedPath(called, context.file);
      if (path === undefined) return;
      if (!(context.settings.timeoutCallables ?? CALLABLES).includes(path)) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      if (spread || keywords.has('timeout') || positional.length > (POSITION[path] ?? Infinity)) return;
      const list = childOf(node, 'arguments');
      const last = list?.children.findLast(({ type }) => type !== 'comment');
      context.report({
        at: node,
        message: `${path} waits for ever for a server that does not answer: add timeout=10, or what suits.`,
        fix: last
          ? {
              title: 'Add timeout=10',
              safe: false,
              edits: [{ start: last.end, end: last.end, text: ', timeout=10' }],
            }
          : undefined,
      });
    },
  },
});

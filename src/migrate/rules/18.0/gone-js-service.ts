import { GONE_SERVICE_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneServices, type Services } from '../../gone/services.ts';
import { defineMigration } from '../../rule.ts';

const ADVICE: Services = {
  rpc: null,
  user: null,
  router: 'Write router of @web/core/browser/router.',
  'mail.messaging': 'Ask for mail.store.',
  'mail.thread': 'Ask for mail.store.',
  'mail.message': 'Ask for mail.store.',
  'mail.activity': 'Ask for mail.store.',
  'mail.persona': 'Ask for mail.store.',
};

export default defineMigration({
  id: 'gone-js-service',
  to: '18.0',
  breaks: 'error',
  summary: 'Services of the web client that nobody registers any more',
  why: 'A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src/core',
  cases: [
    { before: script('this.threads = useService("mail.thread");\n'), todos: 1 },
    { before: script('export const a = { dependencies: ["router", "orm"], start() {} };\n'), todos: 1 },
  ],
  noops: [
    ...GONE_SERVICE_NOOPS,
    script('this.rpc = useService("rpc");\n'),
    script('this.router = useService("router");\nregistry.category("services").add("router", {});\n'),
  ],
  ...goneServices('18.0', ADVICE),
});

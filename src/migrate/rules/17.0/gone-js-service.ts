import { GONE_SERVICE_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneServices, type Services } from '../../gone/services.ts';
import { defineMigration } from '../../rule.ts';

const ADVICE: Services = {
  cookie: 'Write cookie.get, cookie.set and cookie.delete of @web/core/browser/cookie.',
  tour: 'The service of tours is tour_service.',
  messaging: null,
};

export default defineMigration({
  id: 'gone-js-service',
  to: '17.0',
  breaks: 'error',
  summary: 'Services of the web client that nobody registers any more',
  why: 'A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/web/static/src/core',
  cases: [
    { before: script('const cookie = useService("cookie");\n'), todos: 1 },
    { before: script('export const a = { dependencies: ["cookie", "orm"], start() {} };\n'), todos: 1 },
  ],
  noops: [
    ...GONE_SERVICE_NOOPS,
    script('registry.category("services").add("cookie", {});\nuseService("cookie");\n'),
    script('export const a = { dependencies: ["cookie"] };\n'),
  ],
  ...goneServices('17.0', ADVICE),
});

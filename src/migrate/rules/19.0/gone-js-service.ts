import { GONE_SERVICE_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneServices, type Services } from '../../gone/services.ts';
import { defineMigration } from '../../rule.ts';

const ADVICE: Services = {
  company: 'The companies are user.activeCompany and user.allowedCompanies, of @web/core/user.',
  debug: null,
};

export default defineMigration({
  id: 'gone-js-service',
  to: '19.0',
  breaks: 'error',
  summary: 'Services of the web client that nobody registers any more',
  why: 'A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/core',
  cases: [
    { before: script('this.company = useService("company");\n'), todos: 1 },
    { before: script('export const a = { dependencies: ["company"], start() {} };\n'), todos: 1 },
  ],
  noops: [
    ...GONE_SERVICE_NOOPS,
    script('this.company = useService("companies");\n'),
    script('this.a = useService("company_of_mine");\n'),
  ],
  ...goneServices('19.0', ADVICE),
});

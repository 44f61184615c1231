import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { argumentsOfCall, calledBy, dotted } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { knownSecret, looksSecret } from '../python/secret-values.ts';
import { isSecretName } from '../python/sensitive.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'hardcoded-secret',
  aliases: ['S105', 'S106', 'S107'],
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A password, key or token stands in the source',
  why: 'Whoever reads the code, a fork or a backup of it has the secret, and it stays in the history after it is removed. It is also the same in every database. System parameters, the configuration file or the environment hold it apart; what has been committed must be renewed.',
  link: 'https://cwe.mitre.org/data/definitions/798.html',
  bad: [
    `
    API_SECRET = "9f8Xq2Lm4Zt7Rw1c"


    def connect(client):
        client.login(user="odoo", password="Vn3!kd82Lq")
    `,
    `
    def ask(client):
        return client.get("https://example.com", auth=("books", "Vn3!kd82Lq"))
    `,
    `
    KEYS = {"aws": "AKIAIOSFODNN7QXWZTUV"}
    `,
    `
    def configure(env, config):
        config["client_secret"] = "Vn3!kd82Lq77"
    `,
    `
    def configure(env):
        env["ir.config_parameter"].sudo().set_param("library.api_key", "9f8Xq2Lm4Zt7Rw1c")
    `,
    `
    DATABASE = "postgresql://reader:Pa55w0rdX@db.internal/books"
    `,
    `
    HEADERS = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXZhbHVl"}
    `,
    {
      'data/config.xml': `
        <odoo>
          <record id="key" model="ir.config_parameter">
            <field name="key">library.api_key</field>
            <field name="value">c29tZS1sb25nLWtleS0xMjM0</field>
          </record>
          <record id="user_x" model="res.users">
            <field name="login">librarian</field>
            <field name="password">Tr0ub4dor7</field>
          </record>
        </odoo>
      `,
    },
  ],
  good: [
    `
    PASSWORD_FIELD = "password"
    API_KEY_PARAM = "library.api_key"
    TOKEN_URL = "https://example.com/oauth/token"
    password = "password"
    secret = ""
    token = "your-token-here"
    api_key = "<api key>"
    access_token = "access_token"


    def connect(client, env, key):
        client.login(password=env["PASSWORD"])
        client.login(password=key)
        secret_key = env["ir.config_parameter"].sudo().get_param("library.secret_key_9x8Y7z")
        env["ir.config_parameter"].sudo().set_param("library.api_key", key)
        env["ir.config_parameter"].sudo().set_param("library.interval", "9f8Xq2Lm4Zt7Rw1c")
        url = "postgresql://user:password@localhost/books"
        other = "https://%s:%s@example.com/" % (key, key)
        client.get(url, auth=("user", "password"))
        client.get(url, auth=("user", key))
        header = {"Authorization": "Bearer " + key}
        third = "ftp://{user}:{password}@example.com"
        return {"token": "%(token)s", "password": "Enter your password"}
    `,
    {
      'demo/users.xml': `
        <odoo>
          <record id="user_x" model="res.users">
            <field name="login">librarian</field>
            <field name="password">Tr0ub4dor7</field>
          </record>
        </odoo>
      `,
    },
    {
      'data/config.xml': `
        <odoo>
          <record id="key" model="ir.config_parameter">
            <field name="key">library.api_key</field>
            <field name="value">change-me</field>
          </record>
          <record id="days" model="ir.config_parameter">
            <field name="key">library.token_validity</field>
            <field name="value">30</field>
          </record>
        </odoo>
      `,
    },
  ],
  calls: ['set_param'],
  python: {
    assignment(node, context) {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      const key = left?.type === 'subscript' ? childOf(left, 'subscript') : undefined;
      const written = key && literalOf(key, context.text);
      const name = typeof written === 'string' ? written : left && dotted(left, context)?.split('.').at(-1);
      if (name !== undefined && right?.type === 'string') named(name, right, context);
    },
    keyword_argument(node, context) {
      const [name, value] = [childOf(node, 'name'), childOf(node, 'value')];
      if (name && value?.type === 'string') named(context.slice(name), value, context);
      // `auth=("user", "password")` of a request.
      const [user, password, more] = value?.type === 'tuple' ? parts(value) : [];
      if (name && user && password?.type === 'string' && !more && context.slice(name) === 'auth')
        named('password', password, context);
    },
    pair(node, context) {
      const [key, value] = [childOf(node, 'key'), childOf(node, 'value')];
      if (key?.type !== 'string' || value?.type !== 'string') return;
      const name = literalOf(key, context.text);
      if (typeof name === 'string') named(name, value, context);
    },
    default_parameter(node, context) {
      const [name, value] = [childOf(node, 'name'), childOf(node, 'value')];
      if (name && value?.type === 'string') named(context.slice(name), value, context);
    },
    call(node, context) {
      if (calledBy(node, context)?.name !== 'set_param') return;
      const [key, value] = argumentsOfCall(node, context).positional;
      const name = key && literalOf(key, context.text);
      if (typeof name === 'string' && value?.type === 'string')
        named(name.split('.').at(-1) ?? '', value, context);
    },
    string(node, context) {
      if (node.end - node.start < 20 || isTestFile(context.file.source.path)) return;
      const kind = knownSecret(context.slice(node));
      if (kind !== undefined) {
        context.report({
          at: node,
          message: `This is ${kind}: keep it in a system parameter or the configuration, and renew it, since the history keeps this one.`,
        });
      }
    },
  },
  xml: {
    record(element, context) {
      if (context.demo || isTestFile(context.file.source.path)) return;
      const model = attributeValue(element, 'model');
      if (model === 'res.users') {
        const value = recordText(element, 'password');
        if (value !== undefined && value !== '')
          tell(element.tag, `the password of the user ${attributeValue(element, 'id') ?? ''}`);
      } else if (model === 'ir.config_parameter') {
        const [key, value] = [recordText(element, 'key'), recordText(element, 'value')];
        if (key === undefined || value === undefined || !isSecretName(key.split('.').at(-1) ?? '')) return;
        if (looksSecret(value)) tell(element.tag, `the value of ${key}`);
      }
      function tell(at: { start: number; end: number }, what: string) {
        context.report({
          at,
          message: `${what[0]?.toUpperCase()}${what.slice(1)} stands in the source, and is the same in every database: leave it out and have it entered.`,
        });
      }
    },
  },
});

/** Keys of a provider's playground are everybody's. */
function isSandbox(node: PyNode, context: PythonContext): boolean {
  const left = node.type === 'assignment' ? childOf(node, 'left') : undefined;
  return left !== undefined && /sandbox|test|demo|sample/i.test(context.slice(left));
}

function named(name: string, value: PyNode, context: PythonContext): void {
  if (!isSecretName(name) || isTestFile(context.file.source.path) || /demo|test|sandbox|sample/i.test(name))
    return;
  if (context.ancestors.some((node) => isSandbox(node, context))) return;
  const text = literalOf(value, context.text);
  if (typeof text !== 'string' || !looksSecret(text) || knownSecret(context.slice(value)) !== undefined)
    return;
  context.report({
    at: value,
    message: `The value of ${name} stands in the source: keep it in a system parameter or the configuration, and renew it, since the history keeps this one.`,
  });
}

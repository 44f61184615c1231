import { describe, expect, it } from 'vitest';
import type { Instance } from '../../../scripts/odoo/index.mjs';
import { startTcpProxy } from '../../odoo/tcp-proxy.ts';
import { connect, type Env } from '../../support/mcp.ts';
import { envOf, type World } from './world.ts';

/** What goes wrong: bad input, and a bad connection. */
export function faults(world: World): void {
  const { odoo, ok, refused, login } = world;

  describe('bad input', () => {
    const BAD: [string, Record<string, unknown>, RegExp][] = [
      [
        'an unknown argument',
        { model: 'res.partner', filter: [] },
        /^bad_request: search has no argument "filter": its arguments are model, domain/,
      ],
      [
        'an unknown model',
        { model: 'res.partnr' },
        /^not_found: There is no model "res\.partnr" .*Did you mean res\.partner\?/,
      ],
      [
        'an unknown column',
        { model: 'res.partner', fields: ['nmae'] },
        /^bad_request: res\.partner has no field "nmae"\. Did you mean name\?/,
      ],
      [
        'an unknown field in a domain',
        { model: 'res.partner', domain: [['nmae', '=', 1]] },
        /^bad_request: .*"nmae".*Did you mean name\?/,
      ],
      [
        'an unknown field below a relation',
        { model: 'res.partner', domain: [['country_id.cod', '=', 'BE']] },
        /^bad_request: .*"cod".*Did you mean code\?/,
      ],
      [
        'an unknown field in an order',
        { model: 'res.partner', order: 'nmae desc' },
        /^bad_request: .*"nmae"/,
      ],
      [
        'a domain in broken text',
        { model: 'res.partner', domain: "[('id','=',3" },
        /^bad_request: The domain is malformed: .*\nNext: Write it like/,
      ],
      [
        'a domain with a condition of four',
        { model: 'res.partner', domain: [['id', '=', 3, 'x']] },
        /^bad_request: The domain is malformed: .*three/,
      ],
      [
        'a domain with an operator too many',
        { model: 'res.partner', domain: ['&', ['id', '=', 3]] },
        /^bad_request: The domain is malformed: .*"&"/,
      ],
      [
        'a domain with an unknown operator',
        { model: 'res.partner', domain: [['id', '~', 3]] },
        /^bad_request: .*"~"/,
      ],
      [
        'a domain on what is not stored',
        { model: 'res.partner', domain: [['is_public', '=', true]] },
        /^bad_request: .*"is_public"/,
      ],
    ];
    it.each(BAD)('%s', async (_name, args, expected) => {
      const text = await refused(world.read, 'search', args);
      expect(text).toMatch(expected);
      expect(text.split('\n').length).toBeLessThanOrEqual(2);
    });
  });

  describe('a bad connection', () => {
    const secret = 'not-the-password';
    const BAD: [string, (odoo: Instance) => Env, RegExp][] = [
      ['wrong password', (at) => ({ ...envOf(at, 'password'), ODOO_PASSWORD: secret }), /^auth: /],
      [
        'wrong key',
        (at) => ({ ...envOf(at, 'key'), ODOO_API_KEY: '0'.repeat(40), ODOO_USERNAME: 'admin' }),
        /^auth: /,
      ],
      [
        'wrong database',
        (at) => ({ ...envOf(at, login), ODOO_DB: 'no_such_database' }),
        /^(auth|bad_request|not_found): .*no_such_database/,
      ],
      [
        'nothing at the port',
        (at) => ({ ...envOf(at, login), ODOO_URL: 'http://127.0.0.1:9' }),
        /^unreachable: .*127\.0\.0\.1:9/,
      ],
      [
        'an unknown host',
        (at) => ({ ...envOf(at, login), ODOO_URL: 'https://no-such-host.invalid' }),
        /^unreachable: .*no-such-host\.invalid/,
      ],
    ];
    it.each(BAD)('%s', async (_name, env, expected) => {
      const client = await connect(env(odoo()));
      try {
        for (const [tool, args] of [
          ['search', { model: 'res.partner' }],
          ['status', {}],
        ] as const) {
          const text = await refused(client, tool, args);
          expect(text).toMatch(expected);
          expect(text).toMatch(/\nNext: /);
          expect(text).not.toContain(secret);
        }
      } finally {
        await client.close();
      }
    });
  });

  describe('an Odoo that stops between two calls', () => {
    it('is told, and works again when it is back', async () => {
      const proxy = await startTcpProxy(odoo().url);
      const client = await connect({ ...envOf(odoo(), login), ODOO_URL: proxy.url });
      const args = { model: 'res.partner', limit: 1 };
      try {
        await ok(client, 'search', args);
        await proxy.down();
        expect(await refused(client, 'search', args)).toMatch(/^unreachable: .*\nNext: /);
        await proxy.up();
        await ok(client, 'search', args);
      } finally {
        await client.close();
        await proxy.down();
      }
    });
  });
}

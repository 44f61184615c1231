import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { startTcpProxy } from '../odoo/tcp-proxy.ts';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';

liveSuite('19', 'message', (odoo) => everyKind(odoo));
liveSuite('14', 'message', (odoo) => everyKind(odoo));

function everyKind(odoo: () => Instance): void {
  let folder: string;
  let safe: McpClient;
  let keyed: McpClient;
  let partner: number;
  let follower: number;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'message-'));
    const env = {
      ODOO_URL: odoo().url,
      ODOO_DB: odoo().db,
      ODOO_USERNAME: odoo().login,
      XDG_STATE_HOME: folder,
    };
    safe = await connect({ ...env, ODOO_PASSWORD: odoo().password }, 'accept');
    keyed = await connect({ ...env, ODOO_API_KEY: odoo().apiKey ?? '', ODOO_YOLO_MODE: 'true' });
    const made = await ok(keyed, 'create', {
      model: 'res.partner',
      values: [{ name: 'Subject' }, { name: 'Follower', email: 'follower@example.com' }],
    });
    [partner = 0, follower = 0] = [...made.matchAll(/\n(\d+)\t/g)].map((match) => Number(match[1]));
    await ok(keyed, 'execute', {
      model: 'res.partner',
      method: 'message_subscribe',
      ids: partner,
      kwargs: { partner_ids: [follower] },
    });
  });
  afterAll(async () => {
    await Promise.all([safe?.close(), keyed?.close()]);
    await rm(folder, { recursive: true, force: true });
  });
  async function ok(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    if (isError) throw new Error(text);
    return text;
  }
  /** As Odoo keeps it, markup and all. */
  async function stored(id: unknown): Promise<Record<string, unknown>> {
    const text = await ok(keyed, 'execute', {
      model: 'mail.message',
      method: 'read',
      ids: Number(id),
      kwargs: { fields: ['body', 'subtype_id', 'message_type', 'subject'] },
    });
    return JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1))[0];
  }

  it('posts a note whose text stays text, in both series', async () => {
    const body = 'Price < 5 & <b>not bold</b> from <ada@example.com>\nsecond line\n\nnew paragraph';
    const text = await ok(safe, 'message', { model: 'res.partner', id: partner, body });
    expect(safe.questions.at(-1)).toMatch(
      /^Post this internal note\?\nres\.partner \d+ "Subject"\ntext: "Price < 5[\s\S]*An internal note: nobody gets mail\./,
    );
    const id = /^Posted note (\d+) on res\.partner/.exec(text)?.[1];
    expect(text).toContain('Nobody was notified.');
    const { body: html, subtype_id: subtype } = await stored(id);
    expect(html).toBe(
      '<p>Price &lt; 5 &amp; &lt;b&gt;not bold&lt;/b&gt; from &lt;ada@example.com&gt;<br>second line</p><p>new paragraph</p>',
    );
    expect(subtype).toContain('Note');
  });

  it('posts HTML as HTML, over a key as over a password', async () => {
    for (const client of [safe, keyed]) {
      const text = await ok(client, 'message', {
        model: 'res.partner',
        id: partner,
        body: '<p>So <b>bold</b></p>',
        html: true,
      });
      expect((await stored(/note (\d+)/.exec(text)?.[1])).body).toBe('<p>So <b>bold</b></p>');
    }
  });

  it('tells before and after who gets a comment', async () => {
    const text = await ok(safe, 'message', {
      model: 'res.partner',
      id: partner,
      kind: 'comment',
      body: 'Hello',
      subject: 'Re: you',
    });
    expect(safe.questions.at(-1)).toMatch(
      /^Post this comment and mail it\?[\s\S]*Notified, by mail as a rule: .*"Follower" <follower@example\.com>/,
    );
    expect(text).toMatch(
      /^Posted comment \d+ on res\.partner \d+ "Subject"\. Notified: .*"Follower" <follower@example\.com>/,
    );
    expect(await stored(/comment (\d+)/.exec(text)?.[1])).toMatchObject({
      subject: 'Re: you',
      message_type: 'comment',
    });
  });

  it('schedules an activity for a day and a user', async () => {
    const args = {
      model: 'res.partner',
      id: partner,
      kind: 'activity',
      body: 'Call back',
      subject: 'Call',
      due: '2031-02-03',
    };
    const text = await ok(safe, 'message', {
      ...args,
      activity_type: 'mail.mail_activity_data_call',
      user_id: 2,
    });
    expect(text).toMatch(
      /^Scheduled activity \d+ on res\.partner \d+ "Subject": .*Call.*, due 2031-02-03, for Mitchell Admin\.$/,
    );
    expect(safe.questions.at(-1)).toMatch(/due: 2031-02-03\nfor: admin/);
    const found = await ok(keyed, 'search', {
      model: 'mail.activity',
      domain: [
        ['res_model', '=', 'res.partner'],
        ['res_id', '=', partner],
      ],
      fields: ['summary', 'note', 'res_id'],
    });
    expect(found).toMatch(/^1 mail\.activity match[\s\S]*\tCall\tCall back\t/);
  });

  it('refuses what has no chatter, is not there, or is guarded', async () => {
    const no = async (args: Record<string, unknown>): Promise<string> => {
      const { text, isError } = await safe.call('message', { body: 'x', ...args });
      expect(isError, text).toBe(true);
      return text;
    };
    const asked = safe.questions.length;
    expect(await no({ model: 'res.country', id: 1 })).toMatch(/^bad_request: res\.country has no chatter/);
    expect(await no({ model: 'res.partner', id: 9_999_999 })).toMatch(
      /^not_found: res\.partner 9999999 doesn't exist/,
    );
    expect(await no({ model: 'res.partner', id: partner, kind: 'activity', user_id: 9_999_999 })).toMatch(
      /^not_found: res\.users/,
    );
    expect(await no({ model: 'res.partner', id: partner, kind: 'activity', due: '31.1.2030' })).toMatch(
      /^bad_request: "due"/,
    );
    expect(safe.questions.length).toBe(asked);
  });

  it('says of a lost answer how to look, and does not post twice', async () => {
    const proxy = await startTcpProxy(odoo().url);
    const env = {
      ODOO_URL: proxy.url,
      ODOO_DB: odoo().db,
      ODOO_USERNAME: odoo().login,
      ODOO_PASSWORD: odoo().password,
    };
    // The next request after the yes is the post itself.
    const client = await connect({ ...env, XDG_STATE_HOME: folder }, 'accept', async () => {
      proxy.times = 1;
      proxy.mode = 'cut-answer';
    });
    try {
      const { text, isError } = await client.call('message', {
        model: 'res.partner',
        id: partner,
        body: 'Only once',
      });
      expect(isError, text).toBe(true);
      expect(text).toMatch(
        /^unknown_outcome: It is not known whether res\.partner\.message_post took effect/,
      );
      expect(text).toMatch(
        /Next: Do not post again before you have looked.*search mail\.message with \[\["model","=","res\.partner"\]/,
      );
      const found = await ok(keyed, 'search', {
        model: 'mail.message',
        domain: [['body', 'ilike', 'Only once']],
        limit: 0,
      });
      expect(found).toBe('1 mail.message match.');
    } finally {
      await client.close();
      await proxy.down();
    }
  });
}

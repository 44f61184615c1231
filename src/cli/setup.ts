import { parseAccessMode } from '../odoo/access.ts';
import { KEY_DAYS, makeApiKey } from '../odoo/api-key.ts';
import { createClient } from '../odoo/client.ts';
import { looksLikeApiKey } from '../odoo/config.ts';
import { detectDatabase } from '../odoo/databases.ts';
import { OdooError } from '../odoo/errors.ts';
import { createHttp } from '../odoo/http.ts';
import { fetchVersion } from '../odoo/server-version.ts';
import type { Instance, ServerInfo } from '../odoo/types.ts';
import { isLoopback, parseOdooUrl } from '../odoo/url.ts';
import { profileFile, profileNames, writeProfile } from '../odoo/write-profile.ts';
import type { Options } from './arguments.ts';
import { ask, readSecret } from './ask.ts';
import { print, UsageError } from './exit.ts';

const SENDING = { effect: 'read', timeoutMs: 20_000 } as const;
const OWN_PAGE =
  'A key is made on your own page in Odoo: your name at the top right, then Preferences (My Profile), Account Security, New API Key.';

/** Asks for one Odoo, tests each answer on it, and keeps them as a profile. */
export async function setup(options: Options): Promise<number> {
  const { env } = process;
  const file = profileFile(env);
  const known = await profileNames(file, env);
  const mode = parseAccessMode(options.mode ?? 'safe');
  if (mode === undefined) throw new UsageError(`--mode "${options.mode}" is not one of read, safe, yolo.`);
  if (options.production && mode === 'yolo')
    throw new UsageError('A production instance is not run in YOLO mode.');

  const url = await askUrl(options);
  const http = createHttp(url);
  try {
    const version = await fetchVersion(http, 'auto', SENDING);
    say(`Odoo ${version.version} answers at ${url}.`);
    const found = await detectDatabase(http, SENDING).catch((error: unknown) => {
      if (!(error instanceof OdooError) || error.kind !== 'bad_request') throw error;
      if (options.db === undefined) say(error.message);
      return '';
    });
    const db = options.db ?? (await ask.text('Database', '--db', found || undefined));
    const username = options.username ?? (await ask.text('Login (often the e-mail address)', '--username'));
    if (!options['secret-stdin']) say(OWN_PAGE);
    let secret = options['secret-stdin']
      ? await readSecret()
      : await ask.secret('API key or password', '--secret-stdin');
    const instance: Instance = {
      name: 'setup',
      url,
      db,
      login: username,
      secret,
      protocol: 'auto',
      timeoutMs: SENDING.timeoutMs,
    };
    const info = await logIn(instance);
    say(`Logged in as ${info.login} (id ${info.uid}) of ${info.db}.`);

    let isKey = looksLikeApiKey(secret);
    const wantsKey =
      !isKey &&
      (options['make-key'] ??
        (process.stdin.isTTY &&
          (await ask.agrees('Make an API key with this password, and keep that instead?'))));
    if (wantsKey) {
      const request = { db: info.db, login: username, password: secret, name: 'odoo-claude', days: KEY_DAYS };
      secret = await makeApiKey(http, request, SENDING);
      isKey = true;
      await logIn({ ...instance, secret });
      say(version.major >= 18 ? `Made an API key that ends in ${KEY_DAYS} days.` : 'Made an API key.');
    }

    const name =
      options.profile ??
      (process.stdin.isTTY ? await ask.text('Name of the profile', '--profile', info.db) : info.db);
    if (
      known.includes(name) &&
      !options.yes &&
      !(await ask.agrees(`There is a profile "${name}". Replace it?`))
    ) {
      throw new UsageError('Nothing was written.');
    }
    await writeProfile(
      file,
      name,
      {
        url,
        db: info.db,
        username,
        ...(isKey ? { api_key: secret } : { password: secret }),
        mode,
        ...(options.production ? { production: true } : {}),
        ...(isPlain(url) ? { allow_http: true } : {}),
      },
      env,
    );
    say(`Wrote the profile "${name}" to ${file}, which only you can read.`);
    return print(
      `Ready. Use it by ODOO_PROFILE=${name}, or as the default of that file; odoo-claude doctor checks it all.`,
    );
  } finally {
    await http.close();
  }
}

async function askUrl(options: Options): Promise<string> {
  const text = options.url ?? (await ask.text('URL of Odoo, such as https://erp.example.com', '--url'));
  const allowHttp = /^(?:1|true|yes|on)$/i.test(process.env.ODOO_ALLOW_HTTP ?? '');
  const url = parseOdooUrl(text, allowHttp);
  if ('problem' in url) throw new UsageError(`The URL ${url.problem}.`);
  return url.origin;
}

async function logIn(instance: Instance): Promise<ServerInfo> {
  const client = createClient(instance);
  try {
    return await client.info();
  } finally {
    await client.close();
  }
}

function isPlain(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !isLoopback(hostname);
}

/** Beside the answer, which goes to standard output. */
function say(line: string): void {
  console.error(line);
}

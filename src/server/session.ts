import { type Config, readConfig } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';

/** The configured database, reached at the first use. */
export interface Session {
  readonly config: Config;
  odoo(): Promise<OdooClient>;
  close(): Promise<void>;
}

export function openSession(env: Readonly<Record<string, string | undefined>>): Session {
  const config = readConfig(env);
  let opened: Promise<OdooClient> | undefined;
  return {
    config,
    async odoo() {
      const { instance, problem } = config;
      if (!instance) {
        throw new OdooError('bad_request', problem ?? 'No Odoo is configured.', {
          hint: 'Set it where this server is configured (its environment, or the options of the plugin), then restart the server.',
        });
      }
      opened ??= import('../odoo/client.ts').then(({ createClient }) => createClient(instance));
      return opened;
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

import { sharedTask } from '../util/shared-task.ts';
import { isBareFailure } from './answers.ts';
import { checkCall } from './check-call.ts';
import { type Connection, connect } from './connect.ts';
import { OdooError } from './errors.ts';
import { explain } from './explain.ts';
import { createHttp } from './http.ts';
import { createSchema } from './schema.ts';
import { inTheirWords } from './setting-names.ts';
import { normalise } from './transport/named-args.ts';
import type { MethodCall, Sending } from './transport/types.ts';
import type { CallArgs, CallOptions, Instance, OdooClient } from './types.ts';

/**
 * A client of one database. Nothing goes over the wire before the first call.
 *
 * @param env where proxies and additional authorities for TLS are named
 */
export function createClient(
  instance: Instance,
  env: Readonly<Record<string, string | undefined>> = process.env,
): OdooClient {
  const http = createHttp(instance.url, { env, caFile: instance.caCert ?? env.ODOO_CA_CERT });
  const connection = sharedTask((signal) =>
    connect(http, instance, { effect: 'read', timeoutMs: instance.timeoutMs, signal }),
  );

  async function connected(options: CallOptions): Promise<Connection> {
    try {
      return await connection.get(options.signal);
    } catch (error) {
      if (!options.signal?.aborted || error instanceof OdooError) throw error;
      throw new OdooError('timeout', 'The call was cancelled before Odoo answered.');
    }
  }

  /** One call, with what the server says of a failure and nothing more. */
  async function send(call: MethodCall, options: CallOptions): Promise<unknown> {
    const { session, transport } = await connected(options);
    const args = normalise(call.model, call.method, call.args, session.major);
    const sending: Sending = {
      effect: options.effect ?? 'write',
      timeoutMs: options.timeoutMs ?? instance.timeoutMs,
      signal: options.signal,
    };
    try {
      return await transport.call(http, session, { ...call, args }, sending);
    } catch (error) {
      if (session.cookie === undefined || !isBareFailure(error)) throw error;
      // The server has lost the session that tells it the database; with a new one it says what is wrong.
      connection.forget();
      if (sending.effect !== 'read') throw error;
      const renewed = await connected(options);
      return renewed.transport.call(http, renewed.session, { ...call, args }, sending);
    }
  }

  const schema = createSchema((model, method, args, options) => send({ model, method, args }, options));

  async function told<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      throw inTheirWords(error, instance.settings);
    }
  }

  return {
    instance,
    info(options = {}) {
      return told(async () => (await connected(options)).info);
    },
    async call<T>(model: string, method: string, args: CallArgs = {}, options: CallOptions = {}): Promise<T> {
      checkCall(model, method, args);
      const call = { model, method, args };
      try {
        const result: unknown = await send(call, options);
        // The caller names the type of what this method of Odoo returns; nothing here can check it.
        return result as T;
      } catch (error) {
        const explained = await explain(error, call, {
          schema,
          logInAgain: () => {
            connection.forget();
            return connected({});
          },
        });
        throw inTheirWords(explained, instance.settings);
      }
    },
    async fields(model, options = {}) {
      checkCall(model, 'fields_get', {});
      return told(() => schema.fields(model, options));
    },
    forget() {
      schema.forget();
    },
    async close() {
      connection.forget();
      schema.forget();
      await http.close();
    },
  };
}

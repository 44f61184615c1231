import type { Http } from '../http.ts';
import type { CallArgs, Protocol } from '../types.ts';

/** Who calls, where. */
export interface Session {
  readonly db: string;
  readonly uid: number;
  readonly secret: string;
  readonly major: number;
  /** Of a session that holds only the database's name, for series that know no header for it. */
  readonly cookie?: string | undefined;
}

/** How one request is to be made. */
export interface Sending {
  readonly effect: 'read' | 'write';
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface MethodCall {
  readonly model: string;
  readonly method: string;
  readonly args: CallArgs;
}

/** A way to call a public method of a model. A method that returns nothing gives null. */
export interface Transport {
  readonly protocol: Protocol;
  call(http: Http, session: Session, call: MethodCall, sending: Sending): Promise<unknown>;
}

/** A function of Odoo's RPC services `common`, `db` and `object`. */
export type ServiceCall = (
  http: Http,
  service: 'common' | 'db' | 'object',
  method: string,
  args: readonly unknown[],
  sending: Sending & { readonly call?: MethodCall; readonly headers?: Readonly<Record<string, string>> },
) => Promise<unknown>;

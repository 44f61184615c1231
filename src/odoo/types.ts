import type { SettingNames } from './setting-names.ts';

/** One database on one server, with the credentials to reach it. All parts come from one source. */
export interface Instance {
  /** Name the user gave it; `default` when there is only one. */
  readonly name: string;
  /** Origin without a trailing slash, such as `https://erp.example.com`. */
  readonly url: string;
  /** Detected when the server serves exactly one database. */
  readonly db: string | undefined;
  /** Not needed on 19.0+ with an API key. */
  readonly login: string | undefined;
  /** A password or an API key: Odoo takes either. */
  readonly secret: string;
  readonly protocol: Protocol | 'auto';
  /** Milliseconds for one request, connect included. */
  readonly timeoutMs: number;
  /** Path of a PEM file with authorities to trust besides those of Node; else ODOO_CA_CERT names it. */
  readonly caCert?: string | undefined;
  /** Its profile says that people work with it. */
  readonly production?: boolean;
  /** Sent with every call unless the call says otherwise: `lang`, `allowed_company_ids`. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Undefined when the environment holds the settings. */
  readonly settings?: SettingNames | undefined;
}

export type Protocol = 'json2' | 'jsonrpc' | 'xmlrpc';

export interface ServerInfo {
  /** As the server says it, such as `19.0-20260101` or `saas~18.3+e`. */
  readonly version: string;
  /** Such as `19.0`; for a saas version its own number, such as `18.3`. */
  readonly series: string;
  readonly major: number;
  readonly db: string;
  readonly uid: number;
  readonly login: string;
  readonly protocol: Protocol;
}

/**
 * Arguments of a model method. `ids` is apart from `args`, so that one call reads the same over every
 * protocol: JSON-2 wants it by name, the older ones as the first positional argument.
 */
export interface CallArgs {
  readonly ids?: readonly number[];
  readonly args?: readonly unknown[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
}

export interface CallOptions {
  /** Aborting it aborts the HTTP request. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** `read` may be sent again after a lost connection; anything else never is. Default `write`. */
  readonly effect?: 'read' | 'write';
}

/** What `fields_get` says of one field, as far as we use it. */
export interface FieldInfo {
  readonly name: string;
  readonly type: string;
  readonly string: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly store?: boolean;
  readonly searchable?: boolean;
  readonly sortable?: boolean;
  readonly relation?: string;
  readonly relation_field?: string;
  readonly selection?: readonly (readonly [string, string])[];
  /** Set where the policy lets nobody read it: it may be named as withheld, and never shown. */
  readonly withheld?: true;
}

export interface OdooClient {
  readonly instance: Instance;
  /** Logs in at the first call and remembers the answer. */
  info(options?: CallOptions): Promise<ServerInfo>;
  /** Calls a public method of a model. A method that returns nothing gives `null`. Throws OdooError. */
  call<T = unknown>(model: string, method: string, args?: CallArgs, options?: CallOptions): Promise<T>;
  /** `fields_get` with a bounded attribute list, cached. An unknown model is `not_found` with near names. */
  fields(model: string, options?: CallOptions): Promise<ReadonlyMap<string, FieldInfo>>;
  /**
   * Runs an access that is no call of a method, such as printing a report, as if it were one: under the
   * policy and with a line in the audit log. Only a guarded client has it.
   */
  beside?<T>(model: string, method: string, ids: readonly number[], run: () => Promise<T>): Promise<T>;
  /** Forgets what is cached, after a module was installed or upgraded. */
  forget(): void;
  close(): Promise<void>;
}

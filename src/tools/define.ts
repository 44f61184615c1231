import type * as z from 'zod';
import type { AccessMode } from '../odoo/access.ts';
import type { Target } from '../odoo/config.ts';
import type { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';

/**
 * What a tool may do, declared once. Annotations, the read-only filter, the confirmation and the docs
 * row derive from it.
 *
 * - `read`: reads Odoo.
 * - `write`: may change records; asks the human first in safe mode.
 * - `delete`: not offered outside YOLO mode.
 * - `local`: touches files beside us, not Odoo.
 */
export type Access = 'read' | 'write' | 'delete' | 'local';

export interface ToolContext {
  readonly mode: AccessMode;
  /** What is configured, for a tool that tells of it. */
  readonly setup?: Setup;
  readonly signal: AbortSignal;
  /** Connects at the first call, so that a tool that needs no Odoo works without one. */
  odoo(): Promise<OdooClient>;
  /** Another configured database by its name, for a tool that works on several; an unknown name is `bad_request`. */
  named?(name: string): Promise<NamedInstance>;
  /**
   * Clients of other users of the same database whose logins are configured, to compare what they see; an error in the
   * place of one that cannot be used.
   */
  others?(): Promise<readonly (OdooClient | OdooError)[]>;
  /**
   * Asks the human, in safe mode, whether this may be done; returns at once in YOLO mode; throws an
   * OdooError of kind `access` when the answer is no, when nobody can be asked, or in read mode.
   */
  confirm(question: string): Promise<void>;
  /** Tells a waiting human how far we are. `done` only grows. */
  progress(done: number, total: number, message: string): void;
}

/** A configured database, with the questions that its own mode asks. */
export interface NamedInstance {
  readonly client: OdooClient;
  /** Its profile says that people work with it. */
  readonly production: boolean;
  /** As that of the context. */
  confirm(question: string): Promise<void>;
}

export interface Setup {
  readonly targets: readonly Target[];
  readonly defaultName: string | undefined;
  /** Where the default comes from. */
  readonly source: string;
  /** What a human should know, one sentence each. */
  readonly notes: readonly string[];
}

export interface Tool<Input extends z.ZodType = z.ZodType> {
  /** Also the file's name. */
  readonly name: string;
  readonly title: string;
  /** For the model: what it is for, what comes back, when to use another tool. */
  readonly description: string;
  readonly access: Access;
  /** Set for a `local` or `read` tool that changes Odoo too, after asking. */
  readonly asks?: true;
  /** Set for a tool whose arguments name the databases themselves: no `instance` is added to them. */
  readonly namesInstances?: true;
  /** A strict object: an unknown argument is an error, never dropped. */
  readonly input: Input;
  /** Arguments that work, shown in the docs and parsed by a test. */
  readonly examples: readonly z.input<Input>[];
  /** Returns the text the model reads: the answer first, then how to get more. Throws on failure. */
  run(input: z.output<Input>, context: ToolContext): Promise<string>;
}

export function defineTool<Input extends z.ZodType>(tool: Tool<Input>): Tool<Input> {
  return tool;
}

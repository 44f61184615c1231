import { aggregate } from './aggregate.ts';
import { audit } from './audit.ts';
import { create } from './create.ts';
import type { Tool } from './define.ts';
import { deleteTool } from './delete.ts';
import { execute } from './execute.ts';
import { file } from './file.ts';
import { importTool } from './import.ts';
import { message } from './message.ts';
import { migrate } from './migrate.ts';
import { moduleTool } from './module.ts';
import { read } from './read.ts';
import { scaffold } from './scaffold.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { update } from './update.ts';
import { verify } from './verify.ts';

/** Every tool, in the order in which clients list them; one that never changes keeps their caches warm. */
export const TOOLS: readonly Tool[] = [
  search,
  read,
  create,
  update,
  deleteTool,
  execute,
  aggregate,
  message,
  file,
  importTool,
  moduleTool,
  schema,
  status,
  scaffold,
  verify,
  audit,
  migrate,
];

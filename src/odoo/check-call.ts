import { cut } from '../util/cut.ts';
import { OdooError } from './errors.ts';
import { takesIds } from './transport/named-args.ts';
import type { CallArgs } from './types.ts';

/** Ids are int4 columns in PostgreSQL. */
const MAX_ID = 2_147_483_647;

/** Refuses what Odoo would refuse, or misunderstand, before anything is sent. */
export function checkCall(model: string, method: string, args: CallArgs): void {
  if (!/^[a-z_][a-z0-9_]*(?:\.[a-z0-9_]+)*$/.test(model)) {
    throw new OdooError('bad_request', `"${cut(model, 60)}" is not a model's name.`, {
      hint: 'Use its technical name, such as res.partner.',
    });
  }
  if (method.startsWith('_')) {
    throw new OdooError(
      'bad_request',
      `${model}.${cut(method, 60)} is private and cannot be called from outside.`,
      {
        hint: 'Only methods whose name does not start with an underscore can be called.',
      },
    );
  }
  if (!/^[A-Za-z]\w*$/.test(method)) {
    throw new OdooError('bad_request', `"${cut(method, 60)}" is not a method's name.`);
  }
  const { ids, args: list, kwargs } = args;
  if (ids !== undefined) checkIds(ids, 'ids');
  if (list !== undefined && !Array.isArray(list)) {
    throw new OdooError('bad_request', 'args must be a list of the positional arguments.');
  }
  if (kwargs !== undefined && (typeof kwargs !== 'object' || kwargs === null || Array.isArray(kwargs))) {
    throw new OdooError('bad_request', 'kwargs must be an object of the named arguments.');
  }
  const first = list?.[0];
  if (ids === undefined && takesIds(method) && Array.isArray(first)) checkIds(first, 'the first argument');
}

function checkIds(ids: unknown, name: string): void {
  if (!Array.isArray(ids)) {
    throw new OdooError('bad_request', `${name} must be a list of record ids, such as [7].`);
  }
  const wrong: unknown = ids.find((id) => !Number.isInteger(id) || id < 1 || id > MAX_ID);
  if (wrong !== undefined) {
    throw new OdooError('bad_request', `${cut(JSON.stringify(wrong), 60)} in ${name} is not a record's id.`, {
      hint: `Ids are whole numbers from 1 to ${MAX_ID}.`,
    });
  }
}

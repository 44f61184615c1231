import { isFreeText } from './cells.ts';
import { fence } from './fence.ts';

/** What a method returned, as a model can use it. */
export function describeResult(model: string, method: string, result: unknown): string {
  if (result === null || result === undefined) {
    return `${model}.${method} returned nothing (the call went through).`;
  }
  if (isAction(result)) return describeAction(`${model}.${method}`, result);
  const text = JSON.stringify(result);
  const rows = Array.isArray(result) ? ` ${result.length} item${result.length === 1 ? '' : 's'}` : '';
  return `${model}.${method} returned${rows}:\n${holdsFreeText(result) ? fence(text) : text}`;
}

export interface Action {
  readonly type: string;
  readonly [key: string]: unknown;
}

export function isAction(value: unknown): value is Action {
  return (
    value !== null &&
    typeof value === 'object' &&
    'type' in value &&
    typeof value.type === 'string' &&
    value.type.startsWith('ir.actions.')
  );
}

/** Buttons answer with what the web client would open next; the most of it is for the web client alone. */
function describeAction(call: string, action: Action): string {
  const parts = ['name', 'res_model', 'res_id', 'view_mode', 'target', 'domain', 'report_name', 'url', 'tag']
    .filter((key) => action[key])
    .map((key) => `${key} ${JSON.stringify(action[key])}`);
  return `${call} went through and answered with an action to open: ${action.type}; ${parts.join('; ')}`;
}

const ANY = { name: '', type: 'char', string: '' };

function holdsFreeText(value: unknown): boolean {
  if (typeof value === 'string') return isFreeText(ANY, value);
  if (Array.isArray(value)) return value.some(holdsFreeText);
  return value !== null && typeof value === 'object' && Object.values(value).some(holdsFreeText);
}

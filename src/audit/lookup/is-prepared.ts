import { functionText } from '../python/outside.ts';
import type { PythonContext } from '../rule.ts';

/** The code asks what there is before it uses it: a field, a model, a module. */
const ASKS =
  /\b_fields\b|\bhasattr\(|\bin\s+(self\.)?env\b|\bin\s+self\.env\.registry\b|\.registry\b|ir\.module\.module|_installed\b|installed_modules/;

/** The function around is ready for something that is not there. */
export function isPrepared(context: PythonContext): boolean {
  return context.ancestors.some(({ type }) => type === 'try_statement') || ASKS.test(functionText(context));
}

import { functionText } from '../python/outside.ts';
import type { PythonContext } from '../rule.ts';

/** The code asks what there is before it uses it: a field, a model, a module. */
const ASKS =
  /\b_fields\b|\bhasattr\(|\bin\s+[\w.]*\benv\b(?!\s*[[.])|\.registry\b|ir\.module\.module|_installed\b|installed_modules/;

/** The function around is ready for something that is not there. */
export function isPrepared(context: PythonContext): boolean {
  return context.ancestors.some(({ type }) => type === 'try_statement') || ASKS.test(functionText(context));
}

/** Of a field that another module adds: somewhere in the file it is asked which modules there are. */
export function isPreparedFor(
  context: PythonContext,
  { module }: { readonly module: string | undefined },
): boolean {
  return (
    isPrepared(context) || (module !== undefined && /ir\.module\.module|_installed\b/.test(context.text))
  );
}

/** Code that runs only where the other module is may be reached from elsewhere: that cannot be seen here. */
export function runtimeWeight({ module }: { readonly module: string | undefined }): 'medium' | undefined {
  return module === undefined ? undefined : 'medium';
}

// The conformance suite imports globSync from fs, which Node 20 lacks. It is used for suites of its own
// only, so the name is enough. Used by: node --import scripts/conformance/register.mjs
import fs from 'node:fs';
import { register } from 'node:module';

if (!('globSync' in fs)) {
  const shim =
    "import fs from 'node:fs'; export * from 'node:fs'; export const globSync = () => []; export default fs;";
  const url = `data:text/javascript,${encodeURIComponent(shim)}`;
  const hook = `export const resolve = (specifier, context, next) =>
    specifier === 'fs' && context.parentURL?.includes('/@modelcontextprotocol/conformance/')
      ? { url: ${JSON.stringify(url)}, shortCircuit: true }
      : next(specifier, context);`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
}

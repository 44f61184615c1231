import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Expected } from '../scaffold/expected.ts';
import type { ModuleIndex } from '../source/module-index.ts';
import { check } from './ladder.ts';
import type { Check } from './types.ts';

const SPEC = '.odoo-scaffold/spec.yaml';

/** What the spec beside the module promises; a module that was written by hand has none. */
export async function readExpected(
  index: ModuleIndex,
): Promise<{ expected: Expected | undefined; checks: Check[] }> {
  const call = `read ${SPEC}`;
  let text: string;
  try {
    text = await readFile(path.join(index.module.dir, SPEC), 'utf8');
  } catch {
    return { expected: undefined, checks: [] };
  }
  const [{ expectedRows }, { parseSpec, readSpecText, SpecError }] = await Promise.all([
    import('../scaffold/expected.ts'),
    import('../scaffold/index.ts'),
  ]);
  try {
    const expected = expectedRows(parseSpec(await readSpecText(text)));
    if (expected.module === index.module.name) {
      return {
        expected,
        checks: [check('S0', 'spec', 'pass', 'The spec can be read: the rows are compared with it.', call)],
      };
    }
    const message = `The spec is of ${expected.module}, not of this module: it was left aside.`;
    return {
      expected: undefined,
      checks: [check('S0', 'spec', 'warn', message, call, 'Delete it, or scaffold again.')],
    };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const message = `The spec has errors, so it was left aside: ${error.message.split('\n', 1)[0]}`;
    return {
      expected: undefined,
      checks: [check('S0', 'spec', 'warn', message, call, 'Correct the spec and scaffold again.')],
    };
  }
}

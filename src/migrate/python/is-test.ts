import type { PythonContext } from '../../audit/rule.ts';

/** The file is one of tests, of the module itself or of a folder of it. */
export function isTest({ file }: Pick<PythonContext, 'file'>): boolean {
  return /(^|\/)tests\//.test(file.source.path);
}

import type { PythonContext } from '../rule.ts';

/** Code of tests, or of demo data: nobody outside reaches it. */
export function isTestFile(path: string): boolean {
  return /(^|\/)(tests?|demo|populate)\//.test(path) || /(^|\/)(test_[^/]*|conftest)\.py$/.test(path);
}

/** Scripts that run once, with the rights of the installation. */
export function isMigrationFile(path: string): boolean {
  return /^(migrations|upgrades|scripts)\/|^cli\/(\w+_)?migrat/.test(path);
}

/** A hook of the manifest, or a script's `migrate(cr, version)`. */
export function isInstallCode({ functionNode, method, klass, file }: PythonContext): boolean {
  if (isMigrationFile(file.source.path)) return true;
  if (klass || !functionNode || !method) return false;
  return (
    /hook|^_?(pre|post|uninstall)_|^migrate$/.test(method.name) ||
    /^(hooks|__init__)\.py$/.test(file.source.path)
  );
}

/** Tests, hooks and migration scripts: code that serves no user. */
export function servesNobody(context: PythonContext): boolean {
  return isTestFile(context.file.source.path) || isInstallCode(context);
}

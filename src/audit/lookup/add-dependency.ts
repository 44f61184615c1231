import { manifestEdits } from '../../source/edit/manifest.ts';
import type { Fix, ModuleContext } from '../rule.ts';

/** Puts a module into `depends`. It is not safe: the module is then installed wherever this one is. */
export function addDependency({ module }: ModuleContext, name: string): Fix | undefined {
  if (!module.manifest.root) return undefined;
  const edits = manifestEdits(module.manifest, { kind: 'add', path: ['depends'], value: name });
  const file = module.manifest.source.path;
  return { title: `Add ${name} to depends`, safe: false, edits: edits.map((edit) => ({ ...edit, file })) };
}

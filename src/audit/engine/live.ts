import { readModule } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import { createProject, type Project } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import type { AuditResult } from '../audit.ts';

/** What the checks of the database want to know of the files. */
export async function liveGround({
  modules,
  facts,
  series,
}: AuditResult): Promise<{ modules: readonly ModuleIndex[]; project: Project }> {
  const indexes: ModuleIndex[] = [];
  for (const { dir } of modules) indexes.push(indexModule(await readModule(dir)));
  return { modules: indexes, project: createProject(facts, series ? await loadSymbols(series) : [], series) };
}

import type { Project } from '../../source/project/project.ts';

/** A module is installed as soon as those are that `from` reaches; only the order of loading is not sure. */
export function comesByItself(project: Project, from: string, name: string): boolean {
  const facts = project.modules.get(name);
  const closure = project.closure(from).modules;
  return (
    facts?.autoInstall === true &&
    facts.depends.every((each) => closure.has(each) || comesByItself(project, from, each))
  );
}

/** The path with list for each step that is tree; what stands in brackets are names and texts, which stay. */
export function treeSteps(path: string): string {
  return path.replaceAll(/\[[^\]]*\]|(?<=^|\/|::)tree(?=$|\/|\[)/g, (part) =>
    part === 'tree' ? 'list' : part,
  );
}

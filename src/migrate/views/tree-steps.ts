/** The path with list for each step that is tree; what stands in brackets are names and texts, which stay. */
export function treeSteps(path: string): string {
  return path.replaceAll(/\[[^\]]*\]|(?<=^|\/|::)tree(?=$|\/|\[)/g, (part) =>
    part === 'tree' ? 'list' : part,
  );
}

/** A text with list for each tag that is tree: an arch, or a part of one. */
export function treeTags(text: string): string {
  return text.replaceAll(/(<\/?)tree(?=$|[\s/>])/g, '$1list');
}

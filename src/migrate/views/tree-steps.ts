/** The path with list for each step that is tree, in brackets too; names of attributes and texts stay. */
export function treeSteps(path: string): string {
  return path.replaceAll(TREE, (part) => (part === 'tree' ? 'list' : part));
}

/** Texts in quotes, of which nothing is a step, and steps; in a file quotes may be entities. */
const TREE =
  /'[^']*'|"[^"]*"|&quot;.*?&quot;|&apos;.*?&apos;|(?<=^|\/|::|[[(]\s*|\b(?:and|or)\s+)tree(?=$|[/[\])]|\s+(?:and|or)\b)/g;

/** A text with list for each tag that is tree: an arch, or a part of one. */
export function treeTags(text: string): string {
  return text.replaceAll(/(<\/?)tree(?=$|[\s/>])/g, '$1list');
}

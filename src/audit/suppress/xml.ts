import type { XmlFile } from '../../source/types.ts';
import { walkElements } from '../../source/xml/query.ts';
import { directives, MAY_SILENCE, type Silence } from './directive.ts';

/** Where comments of an XML file keep rules silent: the whole file, or with ours the element behind. */
export function xmlSilences(file: XmlFile): Silence[] {
  const { text } = file.source;
  const found: Silence[] = [];
  for (const match of text.matchAll(/<!--([\s\S]*?)-->/g)) {
    const comment = match[1] ?? '';
    if (!MAY_SILENCE.test(comment)) continue;
    const end = match.index + match[0].length;
    for (const { reach, names, reason } of directives(comment)) {
      if (reach === 'on' || reach === 'line') continue;
      const next =
        reach === 'own' || reach === 'next' || reach === 'next-line'
          ? nextElement(file, match.index, end)
          : undefined;
      const span = next ?? { start: 0, end: text.length };
      found.push({ ...span, at: { start: match.index, end }, names, comment: comment.trim(), reason });
    }
  }
  return found;
}

/** The element that follows beside the comment; none where the comment stands above everything. */
function nextElement(file: XmlFile, start: number, end: number) {
  const { root } = file;
  if (!root || start < root.start) return undefined;
  for (const element of walkElements(root)) {
    const { parent } = element;
    if (element.start >= end && parent && parent.inner.start <= start && parent.inner.end >= end) {
      return { start: element.start, end: element.end };
    }
  }
  return { start: end, end };
}

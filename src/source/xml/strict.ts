import type { SyntaxProblem } from '../types.ts';
import { isEntity } from './entities.ts';
import type { XmlElement, XmlNode, XmlTree } from './tree.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Everything for which a conforming XML parser, such as Odoo's, refuses the file. Sorted by place. */
export function xmlProblems(tree: XmlTree, text: string): readonly SyntaxProblem[] {
  const problems = [...tree.problems, ...topProblems(tree, text)];
  const problem = (start: number, end: number, message: string) => problems.push({ start, end, message });
  for (const match of text.matchAll(FORBIDDEN)) {
    const code = match[0].charCodeAt(0).toString(16).padStart(4, '0');
    problem(match.index, match.index + 1, `the character U+${code} is not allowed in XML`);
  }
  const [hasEntities, hasEnds] = [text.includes('&'), text.includes(']]>')];
  for (const node of everyNode(tree.nodes)) {
    if (node.type === 'text') {
      if (hasEntities) problems.push(...entityProblems(text, node.start, node.end));
      const end = hasEnds ? text.slice(node.start, node.end).indexOf(']]>') : -1;
      if (end !== -1) problem(node.start + end, node.start + end + 3, '"]]>" must be written ]]&gt;');
    } else if (node.type === 'comment' && /--|-$/.test(node.value)) {
      problem(node.start, node.end, 'a comment must not contain "--"');
    } else if (node.type === 'element') {
      addAttributeProblems(node, text, hasEntities, problems);
    }
  }
  return problems.sort((a, b) => a.start - b.start);
}

/** The nodes and all below them, in the order of the source. */
export function everyNode(nodes: readonly XmlNode[], into: XmlNode[] = []): readonly XmlNode[] {
  for (const node of nodes) {
    into.push(node);
    if (node.type === 'element') everyNode(node.children, into);
  }
  return into;
}

function topProblems(tree: XmlTree, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let roots = 0;
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  for (const node of tree.nodes) {
    const { start, end } = node;
    if (node.type === 'element' && roots++ > 0) {
      problems.push({ start, end: node.tag.end, message: `<${node.name}> is a second root element` });
    } else if (
      (node.type === 'text' && /\S/.test(node.value.replace('\uFEFF', ''))) ||
      node.type === 'cdata'
    ) {
      problems.push({ start, end, message: 'text outside the root element' });
    } else if (node.type === 'instruction' && /^xml\s/.test(node.value) && start !== from) {
      problems.push({ start, end, message: 'the XML declaration must be the first thing in the file' });
    }
  }
  if (roots === 0) problems.push({ start: 0, end: text.length, message: 'there is no root element' });
  return problems;
}

function addAttributeProblems(
  { attributes }: XmlElement,
  text: string,
  hasEntities: boolean,
  problems: SyntaxProblem[],
): void {
  for (const [i, { name, value, start, end, valueSpan }] of attributes.entries()) {
    const twice = i > 0 && attributes.findIndex((other) => other.name === name) < i;
    if (twice) problems.push({ start, end, message: `attribute ${name} is given twice` });
    // What is written `<` is there in the value too.
    if (value.includes('<') && text.slice(valueSpan.start, valueSpan.end).includes('<')) {
      problems.push({ start, end, message: `"<" in attribute ${name} must be written &lt;` });
    }
    if (hasEntities) problems.push(...entityProblems(text, valueSpan.start, valueSpan.end));
  }
}

function entityProblems(text: string, from: number, to: number): SyntaxProblem[] {
  const source = text.slice(from, to);
  if (!source.includes('&')) return [];
  return [...source.matchAll(/&(?:([^\s;&<]*);)?/g)].flatMap(({ 0: all, 1: name, index }) => {
    if (name !== undefined && isEntity(name)) return [];
    const message = name ? `the entity ${all} is not defined` : 'a bare "&" must be written &amp;';
    return [{ start: from + index, end: from + index + all.length, message }];
  });
}

import type { Span, SyntaxProblem } from '../types.ts';
import { decodeEntities } from './entities.ts';

export interface XmlAttribute extends Span {
  readonly name: string;
  /** Entities decoded. */
  readonly value: string;
  /** Between the quotes. */
  readonly valueSpan: Span;
}

export interface XmlElement extends Span {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** The start tag alone, `<` to `>`. */
  readonly tag: Span;
  /** Between the start and the end tag; empty, and behind the tag, for `<x/>`. */
  readonly inner: Span;
}

export interface XmlText extends Span {
  readonly type: 'text' | 'cdata' | 'comment' | 'instruction' | 'doctype';
  /** What it says, entities decoded in text. */
  readonly value: string;
}

export type XmlNode = XmlElement | XmlText;

export interface XmlTree {
  /** The first element at the top. */
  readonly root: XmlElement | undefined;
  readonly nodes: readonly XmlNode[];
  /** Structure only: see `xmlProblems` for the rest. */
  readonly problems: readonly SyntaxProblem[];
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] };

/** Kinds of markup that are neither tag nor text: how each begins and ends. */
const MARKUP: readonly (readonly [XmlText['type'], string, string])[] = [
  ['comment', '<!--', '-->'],
  ['cdata', '<![CDATA[', ']]>'],
  ['instruction', '<?', '?>'],
  ['doctype', '<!', '>'],
];
const NAME = /[\p{L}_:][\p{L}\p{N}_:.\-·]*/uy;
const TAG_END = /\s*\/?>/y;
const END_TAG = /<\/\s*([^\s>]*)\s*>?/y;
const ATTRIBUTE = /\s*([\p{L}_:][\p{L}\p{N}_:.\-·]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/uy;

/**
 * A tree that keeps the place of every part and never gives up: what does not fit is noted as a problem, and
 * the text goes on. Concatenating the top nodes' source gives the file back.
 */
export function parseXml(text: string): XmlTree {
  const problems: SyntaxProblem[] = [];
  const top: XmlNode[] = [];
  const stack: Open[] = [];
  const add = (node: XmlNode) => (stack.at(-1)?.children ?? top).push(node);
  const problem = (start: number, end: number, message: string) => problems.push({ start, end, message });
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const until = next === -1 ? text.length : next;
    if (until > at) add(textNode(text, at, until));
    at = until;
    if (next === -1) break;
    const sign = text[at + 1];
    const markup =
      sign === '!' || sign === '?' ? MARKUP.find(([, open]) => text.startsWith(open, at)) : undefined;
    if (markup) {
      const [type, open, close] = markup;
      const found = text.indexOf(close, at + open.length);
      if (found === -1) problem(at, at + open.length, `${open} is not closed`);
      const end = found === -1 ? text.length : found + close.length;
      add({ type, value: text.slice(at + open.length, found === -1 ? end : found), start: at, end });
      at = end;
    } else if (text[at + 1] === '/') {
      at = endTag(text, at, stack, problem);
    } else {
      const element = startTag(text, at, stack.at(-1), problem);
      if (!element) {
        problem(at, at + 1, 'a "<" that opens no tag must be written &lt;');
        add({ type: 'text', value: '<', start: at, end: at + 1 });
        at += 1;
        continue;
      }
      add(element);
      at = element.tag.end;
      if (text[at - 2] !== '/') stack.push(element);
    }
  }
  for (const open of stack) {
    problem(open.tag.start, open.tag.end, `<${open.name}> is not closed`);
    close(open, text.length, text.length);
  }
  return { root: top.find((node) => node.type === 'element'), nodes: top, problems };
}

type Report = (start: number, end: number, message: string) => void;

function startTag(text: string, at: number, parent: Open | undefined, problem: Report): Open | undefined {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const attributes: XmlAttribute[] = [];
  let end = at + 1 + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const attribute = attributeOf(match, end);
    if (match[2] === undefined && match[3] === undefined) {
      problem(attribute.start, attribute.end, `attribute ${attribute.name} has no quoted value`);
    } else if (/^\S/.test(match[0])) {
      problem(attribute.start, attribute.end, `a space is missing before attribute ${attribute.name}`);
    }
    attributes.push(attribute);
    end = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = end;
  if (TAG_END.test(text)) end = TAG_END.lastIndex;
  else {
    problem(at, end, `the tag <${name}> is not well formed`);
    const found = text.slice(end).search(/[<>]/);
    end = found === -1 ? text.length : end + found + (text[end + found] === '>' ? 1 : 0);
  }
  const tag = { start: at, end };
  return { type: 'element', name, attributes, children: [], parent, tag, inner: { start: end, end }, ...tag };
}

function attributeOf(match: RegExpExecArray, from: number): XmlAttribute {
  const name = match[1] ?? '';
  const raw = match[2] ?? match[3];
  const start = from + match[0].indexOf(name);
  const end = from + match[0].length;
  const valueSpan = raw === undefined ? { start: end, end } : { start: end - 1 - raw.length, end: end - 1 };
  // XML turns line breaks and tabs of an attribute into spaces.
  const value = decodeEntities((raw ?? '').replaceAll(/\r\n|[\t\r\n]/g, ' '));
  return { name, value, valueSpan, start, end };
}

function endTag(text: string, at: number, stack: Open[], problem: Report): number {
  END_TAG.lastIndex = at;
  const name = END_TAG.exec(text)?.[1] ?? '';
  const end = Math.max(END_TAG.lastIndex, at + 2);
  const depth = stack.findLastIndex((open) => open.name === name);
  if (depth === -1) {
    problem(at, end, `</${name}> closes nothing`);
    return end;
  }
  for (const unclosed of stack.splice(depth + 1)) {
    problem(unclosed.tag.start, unclosed.tag.end, `<${unclosed.name}> is not closed`);
    close(unclosed, at, at);
  }
  const open = stack.pop();
  if (open) close(open, at, end);
  return end;
}

function close(element: Open, innerEnd: number, end: number): void {
  element.inner = { start: element.inner.start, end: innerEnd };
  element.end = end;
}

function textNode(text: string, start: number, end: number): XmlText {
  return { type: 'text', value: decodeEntities(text.slice(start, end)), start, end };
}

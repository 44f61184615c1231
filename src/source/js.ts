import type { SourceFile, Span, SyntaxProblem } from './types.ts';

/** A node of ESTree with its place; its other keys depend on `type`. */
export interface JsNode extends Span {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface JsFile {
  readonly source: SourceFile;
  /** Undefined where the file does not parse. */
  readonly root: JsNode | undefined;
  readonly comments: readonly (Span & { readonly value: string; readonly block: boolean })[];
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one JavaScript file, as a module, else as a script. The parser is loaded at the first call. */
export async function readJs(source: SourceFile): Promise<JsFile> {
  const { parse } = await import('acorn');
  const comments: { start: number; end: number; value: string; block: boolean }[] = [];
  let problem: SyntaxProblem | undefined;
  for (const sourceType of ['module', 'script'] as const) {
    comments.length = 0;
    try {
      const root = parse(source.text, {
        ecmaVersion: 'latest',
        sourceType,
        allowReturnOutsideFunction: true,
        allowHashBang: true,
        onComment: (block, value, start, end) => comments.push({ block, value, start, end }),
      });
      // acorn's nodes are ESTree's, which name their kinds in the key `type`.
      return { source, root: root as unknown as JsNode, comments, problems: [] };
    } catch (error) {
      problem ??= problemOf(error, source.text);
    }
  }
  return { source, root: undefined, comments: [], problems: problem ? [problem] : [] };
}

/** The nodes directly below, in the order of the source. */
export function jsChildren(node: JsNode): JsNode[] {
  const found: JsNode[] = [];
  for (const key in node) {
    const value = node[key];
    // Most keys hold words and numbers.
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if (isJsNode(value)) found.push(value);
    } else for (const item of value) if (isJsNode(item)) found.push(item);
  }
  // Most keys come in the order of the source.
  for (let i = 1; i < found.length; i++) {
    if ((found[i - 1]?.start ?? 0) > (found[i]?.start ?? 0)) return found.sort((a, b) => a.start - b.start);
  }
  return found;
}

export function isJsNode(value: unknown): value is JsNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function problemOf(error: unknown, text: string): SyntaxProblem {
  const at = error instanceof SyntaxError && 'pos' in error ? Number(error.pos) : 0;
  const message = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error);
  return { start: at, end: Math.min(at + 1, text.length), message };
}

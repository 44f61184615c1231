import type { SourceFile, Span, SyntaxProblem } from './types.ts';

/** A node of ESTree with its place; its other keys depend on `type`. */
export interface JsNode extends Span {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface JsFile {
  readonly source: SourceFile;
  /** Lets go of what was read of the text, which is read again when somebody asks. */
  readonly forget?: () => void;
  /** Undefined where the file does not parse. */
  readonly root: JsNode | undefined;
  readonly comments: readonly (Span & { readonly value: string; readonly block: boolean })[];
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one JavaScript file, as a module, else as a script. The parser is loaded at the first call. */
export async function readJs(source: SourceFile): Promise<JsFile> {
  const { parse } = await import('acorn');
  return parsedJs(source, parse);
}

/**
 * Files that are each read when somebody asks for what is in it: the trees of all scripts of one module may be half a
 * gigabyte, and most of the time only one of them is looked at.
 */
export async function readJsLater(sources: readonly SourceFile[]): Promise<readonly JsFile[]> {
  if (sources.length === 0) return [];
  const { parse } = await import('acorn');
  return sources.map((source) => {
    let read: JsFile | undefined;
    const whole = (): JsFile => {
      read ??= parsedJs(source, parse);
      return read;
    };
    return {
      source,
      get root() {
        return whole().root;
      },
      get comments() {
        return whole().comments;
      },
      get problems() {
        return whole().problems;
      },
      forget() {
        read = undefined;
      },
    };
  });
}

function parsedJs(source: SourceFile, parse: typeof import('acorn').parse): JsFile {
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

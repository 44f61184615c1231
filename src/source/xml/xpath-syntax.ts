const AXES = [
  'self',
  'child',
  'descendant',
  'descendant-or-self',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'following-sibling',
  'preceding-sibling',
] as const;

export interface Step {
  readonly axis: (typeof AXES)[number];
  /** A tag, `*` or `node()`. */
  readonly name: string;
  readonly predicates: readonly Expression[];
}

export interface Path {
  readonly kind: 'path';
  readonly absolute: boolean;
  readonly steps: readonly Step[];
}

export type Expression =
  | Path
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'attribute' | 'hasAttribute'; readonly name: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'filter'; readonly of: Expression; readonly predicates: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly op: 'or' | 'and' | '=' | '!=' | '|';
      readonly left: Expression;
      readonly right: Expression;
    };

const FUNCTIONS: Readonly<Record<string, readonly number[]>> = {
  position: [0],
  last: [0],
  not: [1],
  count: [1],
  name: [0],
  'normalize-space': [0, 1],
  contains: [2],
  'starts-with': [2],
  hasclass: [1, 2, 3, 4],
};
const TOKEN =
  /\s*(\/\/|::|\.\.|!=|[/@()[\],.|=*]|"[^"]*"|'[^']*'|\d+(?:\.\d+)?|[A-Za-z_][\w-]*(?:\.[\w-]+)*)/y;
/** Loosest first. */
const BINARY = [['or'], ['and'], ['=', '!='], ['|']] as const;

/** What is not understood. */
class Unknown extends Error {}

export function parseXPath(text: string): Expression | undefined {
  const tokens = tokensOf(text.trim());
  if (!tokens) return undefined;
  try {
    const reader = new Reader(tokens);
    const expression = reader.binary(0);
    return reader.peek() === undefined ? expression : undefined;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #inCall = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): string | undefined {
    return this.#tokens[this.#at + ahead];
  }

  binary(level: number): Expression {
    const operators: readonly string[] | undefined = BINARY[level];
    if (!operators) return this.#primary();
    let left = this.binary(level + 1);
    for (;;) {
      const op = BINARY.flat().find((known) => known === this.peek());
      if (!op || !operators.includes(op)) return left;
      this.#at++;
      left = { kind: 'binary', op, left, right: this.binary(level + 1) };
    }
  }

  #take(wanted?: string): string {
    const token = this.peek();
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new Unknown();
    this.#at++;
    return token;
  }

  #primary(): Expression {
    const token = this.peek() ?? '';
    if (/^["']/.test(token)) return { kind: 'literal', value: this.#take().slice(1, -1) };
    if (/^\d/.test(token)) return { kind: 'literal', value: Number(this.#take()) };
    if (token === '@') return this.#attribute();
    if (token === 'text' && this.peek(1) === '(') {
      for (const part of ['text', '(', ')']) this.#take(part);
      return { kind: 'text' };
    }
    if (token === '(') {
      this.#take();
      const of = this.binary(0);
      this.#take(')');
      // `(//field)[1]/..` goes on from what was found, which views hardly ever do.
      if (this.peek()?.startsWith('/')) throw new Unknown();
      return { kind: 'filter', of, predicates: this.#predicates() };
    }
    if (token in FUNCTIONS && this.peek(1) === '(') return this.#call();
    return this.#path();
  }

  /** Alone it asks whether it is there; compared, or given to a function, it is its value. */
  #attribute(): Expression {
    this.#take('@');
    const name = this.#take();
    if (!/^[A-Za-z_]/.test(name)) throw new Unknown();
    const compared =
      this.peek() === '=' || this.peek() === '!=' || this.#before() === '=' || this.#inCall > 0;
    return { kind: compared ? 'attribute' : 'hasAttribute', name };
  }

  #before(): string | undefined {
    const token = this.#tokens[this.#at - 3];
    return token === '!=' ? '=' : token;
  }

  #call(): Expression {
    const name = this.#take();
    this.#take('(');
    const args: Expression[] = [];
    const depth = this.#inCall;
    // `not(@name)` asks whether it is there.
    this.#inCall = name === 'not' ? 0 : depth + 1;
    while (this.peek() !== ')') {
      if (args.length > 0) this.#take(',');
      args.push(this.binary(0));
    }
    this.#inCall = depth;
    this.#take(')');
    if (!FUNCTIONS[name]?.includes(args.length)) throw new Unknown();
    return { kind: 'call', name, args };
  }

  #path(): Path {
    const steps: Step[] = [];
    const first = this.peek();
    const absolute = first === '/' || first === '//';
    const separator = (): void => {
      const token = this.#take();
      if (token === '//') steps.push({ axis: 'descendant-or-self', name: 'node()', predicates: [] });
      else if (token !== '/') throw new Unknown();
    };
    if (absolute) separator();
    if (first === '/' && this.peek() === undefined) throw new Unknown();
    steps.push(this.#step());
    while (this.peek()?.startsWith('/')) {
      separator();
      steps.push(this.#step());
    }
    return { kind: 'path', absolute, steps };
  }

  #step(): Step {
    const token = this.#take();
    if (token === '.') return { axis: 'self', name: 'node()', predicates: [] };
    if (token === '..') return { axis: 'parent', name: 'node()', predicates: [] };
    const axis = this.peek() === '::' ? AXES.find((known) => known === token) : 'child';
    if (!axis) throw new Unknown();
    let name = token;
    if (this.peek() === '::') {
      this.#take();
      name = this.#take();
    }
    if (name === 'node' && this.peek() === '(') {
      this.#take('(');
      this.#take(')');
      name = 'node()';
    } else if (name !== '*' && !/^[A-Za-z_]/.test(name)) throw new Unknown();
    if (this.peek() === '(') throw new Unknown();
    return { axis, name, predicates: this.#predicates() };
  }

  #predicates(): Expression[] {
    const predicates: Expression[] = [];
    while (this.peek() === '[') {
      this.#take();
      const depth = this.#inCall;
      this.#inCall = 0;
      predicates.push(this.binary(0));
      this.#inCall = depth;
      this.#take(']');
    }
    return predicates;
  }
}

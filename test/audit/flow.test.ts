import { describe, expect, it } from 'vitest';
import { flowOf, originsOf } from '../../src/audit/python/flow.ts';
import { argumentsOfCall, calledBy } from '../../src/audit/python/names.ts';
import { taintOf } from '../../src/audit/python/taint.ts';
import { walk } from '../../src/source/python/node.ts';
import { parsePython } from '../../src/source/python/parser.ts';

/** What may stand in the place of the argument of `use(...)` in a function with this body. */
async function at(body: string) {
  const text = `def f(self, a, b=0, *rest, **kw):\n${body.replaceAll(/^/gm, '    ')}\n`;
  const root = await parsePython(text);
  const node = [...walk(root)].find(({ type }) => type === 'function_definition');
  if (!node) throw new Error('no function');
  const flow = flowOf(node, text);
  const call = flow.calls.find((each) => calledBy(each, { text })?.name === 'use');
  const argument = call && argumentsOfCall(call, { text }).positional[0];
  if (!argument) throw new Error('no use(...)');
  return { flow, argument, text };
}

const slice = (text: string) => (node: { start: number; end: number }) => text.slice(node.start, node.end);

describe('values that reach a name', () => {
  it.each([
    ['x = 1\nuse(x)', ['1']],
    ['x = 1\nx = 2\nuse(x)', ['2']],
    ['if a:\n    x = 1\nelse:\n    x = 2\nuse(x)', ['1', '2']],
    ['x = 1\nif a:\n    x = 2\nuse(x)', ['1', '2']],
    ['if a:\n    x = 1\nelse:\n    x = 2\n    use(x)', ['2']],
    ['x = 0\nif a:\n    x = 1\nelse:\n    use(x)', ['0']],
    ['x = 0\nwhile a:\n    use(x)\n    x = 1', ['0', '1']],
    ['x, y = 1, 2\nuse(y)', ['2']],
    ['x = y = 3\nuse(x)', ['3']],
    ['with a:\n    x = 1\nuse(x)', ['1']],
    ['try:\n    x = 1\nexcept E:\n    x = 2\nuse(x)', ['1', '2']],
    ['if (x := 4):\n    use(x)', ['4']],
    ['x = 1 if a else 2\nuse(x)', ['1', '2']],
    ['x = None or 2\nuse(x)', ['2', 'None']],
    ['y = 1\nx = y\nuse(x)', ['1']],
    ['x = [x for x in a]\nuse(x)', ['[x for x in a]']],
    ['x = 1\ng = lambda x: x\nuse(x)', ['1']],
    ['use(a)', ['a']],
    ['self.q = 1\nuse(self.q)', ['self.q']],
  ])('%j', async (body, expected) => {
    const { flow, argument, text } = await at(body);
    expect(originsOf(argument, flow).map(slice(text)).sort()).toEqual([...expected].sort());
  });
});

describe('values from outside', () => {
  const outside = {
    parameter: (name: string) => (name === 'self' ? undefined : ({ source: name, kind: 'text' } as const)),
    source: () => undefined,
    cleaners: /^clean$/,
  };
  it.each([
    ['use(a)', 'text'],
    ['use(kw.get("x"))', 'text'],
    ['use(kw["x"].strip())', 'text'],
    ['use("%s" % a)', 'text'],
    ['use("%d" % a)', undefined],
    ['use(f"{a}")', 'text'],
    ['use("x".join(rest))', 'text'],
    ['use("{}".format(a))', 'text'],
    ['use("x" + str(a))', 'text'],
    ['use({"x": a})', 'text'],
    ['use([a for a in rest])', 'text'],
    ['use(int(a))', 'number'],
    ['use(clean(a))', undefined],
    ['use(other(a))', undefined],
    ['use(self.x)', undefined],
    ['a = "fixed"\nuse(a)', undefined],
    ['x = ""\nx += a\nuse(x)', 'text'],
    ['for x in rest:\n    use(x)', 'text'],
    ['if a not in ("x", "y"):\n    a = "x"\nuse(a)', undefined],
    ['if not a.isdigit():\n    return\nuse(a)', undefined],
    ['use("x" if a else "y")', undefined],
    ['use(FIXED[a])', undefined],
  ])('%j', async (body, kind) => {
    const { flow, argument } = await at(body);
    expect(taintOf(argument, flow, outside)?.kind).toBe(kind);
  });
});

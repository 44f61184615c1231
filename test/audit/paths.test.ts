import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../src/audit/computes/assignments.ts';
import { dedent } from '../../src/audit/dedent.ts';
import { isSmall, loopsAround } from '../../src/audit/python/loops.ts';
import { childOf, type PyNode, walk } from '../../src/source/python/node.ts';
import { parsePython } from '../../src/source/python/parser.ts';

/** Fields of `x` and `y` that a compute with this body leaves out, and how. */
async function gaps(body: string): Promise<string[]> {
  const text = `def _compute(self):\n${dedent(body).replaceAll(/^(?=.)/gm, '    ')}`;
  const fn = (await parsePython(text)).children[0];
  if (!fn) throw new Error('no function');
  return gapsOf(fn, ['x', 'y'], text).map(({ field, how, never }) => `${field} ${never ? 'never' : how}`);
}

describe('ways through a compute', () => {
  it.each([
    ['all assigned', 'for r in self:\n    r.x = 1\n    r.y = 2\n', []],
    ['in pairs and chains', 'for r in self:\n    r.x, r.y = 1, 2\n', []],
    ['by update', 'for r in self:\n    r.update({"x": 1, "y": 2})\n', []],
    ['before the loop', 'self.x = self.y = False\nfor r in self:\n    if r.a:\n        r.x = 1\n', []],
    ['one never', 'for r in self:\n    r.x = 1\n', ['y never']],
    ['an if without else', 'for r in self:\n    r.y = 1\n    if r.a:\n        r.x = 1\n', ['x end']],
    [
      'a continue',
      'for r in self:\n    r.y = 1\n    if r.a:\n        continue\n    r.x = 1\n',
      ['x continue'],
    ],
    ['an early return', 'self.y = 1\nif self.env.user:\n    return\nself.x = 1\n', ['x return']],
    ['nothing to compute', 'if not self:\n    return\nself.x = self.y = 1\n', []],
    ['a raise', 'for r in self:\n    r.y = 1\n    if r.a:\n        raise ValueError()\n    r.x = 1\n', []],
    [
      'opposite conditions',
      'for r in self:\n    r.y = 1\n    if r.a:\n        r.x = 1\n    if not r.a:\n        r.x = 2\n',
      [],
    ],
    [
      'an except',
      'for r in self:\n    r.y = 1\n    try:\n        r.x = int(r.a)\n    except ValueError:\n        pass\n',
      ['x end'],
    ],
    ['a finally', 'for r in self:\n    try:\n        r.a()\n    finally:\n        r.x = r.y = 1\n', []],
    [
      'a for with else',
      'for r in self:\n    r.y = 1\n    for z in r.a:\n        if z:\n            r.x = 1\n            break\n    else:\n        r.x = 2\n',
      [],
    ],
    [
      'all cases of a value',
      'for r in self:\n    r.y = 1\n    if r.a == 1:\n        r.x = 1\n    elif r.a == 2:\n        r.x = 2\n',
      [],
    ],
    ['records by another name', 'records = self.sudo()\nfor r in records:\n    r.x = r.y = 1\n', []],
    ['parts of the records', 'for r in self.filtered("a"):\n    r.x = r.y = 1\n', []],
    ['super', 'super()._compute()\n', []],
    ['names that are not known', 'for r in self:\n    for name in names:\n        r[name] = 1\n', []],
  ])('%s', async (_, body, expected) => {
    expect(await gaps(body)).toEqual(expected);
  });
});

/** Loops around the call of `here()`, what they go over and whether that is short. */
async function loops(text: string): Promise<string[]> {
  const root = await parsePython(text);
  const found: string[] = [];
  const visit = (node: PyNode, ancestors: readonly PyNode[]) => {
    const called = node.type === 'call' ? childOf(node, 'function') : undefined;
    if (called && text.slice(called.start, called.end) === 'here') {
      for (const { kind, over } of loopsAround(node, ancestors, text)) {
        found.push(
          `${kind} ${over ? text.slice(over.start, over.end) : ''}${isSmall(over, text) ? ' short' : ''}`.trim(),
        );
      }
    }
    for (const child of node.children) visit(child, [...ancestors, node]);
  };
  visit(root, []);
  expect([...walk(root)].length).toBeGreaterThan(1);
  return found;
}

describe('loops around a call', () => {
  it.each([
    ['for r in self:\n    here()\n', ['for self']],
    ['for r in here():\n    pass\n', []],
    ['for r in self:\n    pass\nelse:\n    here()\n', []],
    ['while here():\n    pass\n', ['while']],
    ['x = [here() for r in self]\n', ['comprehension self']],
    ['x = [r for r in here()]\n', []],
    ['x = [y for r in self for y in here()]\n', ['comprehension self']],
    ['x = [r for r in self if here()]\n', ['comprehension self']],
    ['self.filtered(lambda r: here())\n', ['lambda self']],
    ['sorted(rows, key=lambda r: here())\n', ['lambda rows']],
    ['register(lambda r: here())\n', []],
    ['for r in self:\n    def inner():\n        here()\n', []],
    ['for r in (1, 2):\n    here()\n', ['for (1, 2) short']],
    ['for r in range(3):\n    here()\n', ['for range(3) short']],
    [
      'for c in self.env["res.company"].search([]):\n    here()\n',
      ['for self.env["res.company"].search([]) short'],
    ],
    ['for b in split_every(100, ids):\n    here()\n', ['for split_every(100, ids) short']],
    ['for k, v in groups.items():\n    here()\n', ['for groups.items() short']],
  ])('%j', async (text, expected) => {
    expect(await loops(text)).toEqual(expected);
  });
});

interface Part {
  readonly text: string;
  /** It stands behind `//`: any number of nodes may be between it and the one before. */
  readonly deep: boolean;
}

/** `//field[@name='a/b']/list` as `field[@name='a/b']` and `list`; undefined for what is more than a path. */
export function pathSteps(expression: string): readonly string[] | undefined {
  const steps = partsOf(expression)?.map(({ text }) => text);
  return steps?.some((each) => /^(\.\.|\(|[\w-]+::)/.test(each)) ? undefined : steps;
}

/**
 * The tags that an xpath goes through, without what it asks of them: `//a[b[1]]/tree/field/..` as `a` and `tree`, with
 * `*` for one that is not told. Nothing for what is more than a path.
 */
export function stepsOf(expression: string): readonly string[] {
  const tags: string[] = [];
  let isDeep = false;
  for (const { text, deep } of partsOf(expression) ?? []) {
    const [, axis = 'child', tag] =
      text === '..' ? [text, 'parent', '*'] : (/^(?:([\w-]+)::)?([\w*.-]+)(?:\[|$)/.exec(text) ?? []);
    if (tag === undefined || !/^(child|descendant|parent|ancestor|(following|preceding)-sibling)$/.test(axis))
      return [];
    if (axis === 'ancestor') tags.splice(Math.max(tags.lastIndexOf(tag, -2), 0));
    else if (axis !== 'child' && axis !== 'descendant') tags.pop();
    // What stands around a node that was found at any depth is not the step before it.
    if (axis !== 'parent' || isDeep || (tag !== '*' && tags.at(-1) !== tag)) tags.push(tag);
    isDeep = deep || axis === 'descendant';
  }
  return tags;
}

/** What stands between the slashes of a path, whatever its brackets hold. */
function partsOf(expression: string): readonly Part[] | undefined {
  const steps: Part[] = [];
  let text = '';
  let depth = 0;
  let quote = '';
  let slashes = 0;
  const end = () => {
    if (text !== '' && text !== '.') steps.push({ text, deep: slashes > 1 });
    if (text !== '') slashes = 0;
    text = '';
  };
  for (const sign of expression.trim()) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '(') depth += 1;
    else if (sign === ']' || sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return undefined;
    if (sign === '/' && depth === 0 && quote === '') {
      end();
      slashes += 1;
    } else text += sign;
  }
  end();
  return steps;
}

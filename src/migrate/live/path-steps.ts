/** `//field[@name='a/b']/list` as `field[@name='a/b']` and `list`; undefined for what is more than a path. */
export function pathSteps(expression: string): readonly string[] | undefined {
  const steps: string[] = [];
  let step = '';
  let depth = 0;
  let quote = '';
  for (const sign of expression.trim()) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '(') depth += 1;
    else if (sign === ']' || sign === ')') depth -= 1;
    else if (sign === '|') return undefined;
    if (sign === '/' && depth === 0 && quote === '') {
      if (step !== '') steps.push(step);
      step = '';
    } else step += sign;
  }
  if (step !== '') steps.push(step);
  const plain = steps.filter((each) => each !== '.');
  return plain.some((each) => /^(\.\.|\(|[\w-]+::)/.test(each)) ? undefined : plain;
}

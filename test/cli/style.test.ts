import { expect, it } from 'vitest';
import { withStyle } from '../../src/cli/style.ts';
import { readSpecText } from '../../src/scaffold/index.ts';

const SPEC = `# A spec.
module:
  name: shed # short
  title: Shed
models: {}
`;

it('puts the style into a spec and leaves the rest as it is', async () => {
  expect(await withStyle(SPEC, undefined)).toBe(SPEC);
  expect(await withStyle(SPEC, 'oca')).toBe(SPEC.replace('Shed\n', 'Shed\n  style: oca\n'));
  const oca = await withStyle(SPEC, 'oca');
  expect(await withStyle(oca, 'odoo')).toBe(oca.replace('oca', 'odoo'));
  expect(await readSpecText(await withStyle('{"module": {"name": "shed"}}', 'oca'))).toEqual({
    module: { name: 'shed', style: 'oca' },
  });
});

it('leaves what is no spec to whoever reads it, and knows two styles', async () => {
  for (const text of ['[1', 'text', 'module: shed\n']) expect(await withStyle(text, 'oca')).toBe(text);
  await expect(withStyle(SPEC, 'odd')).rejects.toThrow('--style is odoo or oca, not "odd".');
});

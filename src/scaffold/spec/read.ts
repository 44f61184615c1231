import { SpecError } from './problems.ts';

/** Reads a spec as YAML or JSON text. Throws a SpecError that names line and column. */
export async function readSpecText(text: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  if (first) {
    const { line, col } = lines.linePos(first.pos[0]);
    throw new SpecError([`line ${line}, column ${col}: ${first.message}`]);
  }
  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new SpecError(['spec: expected an object with module and models']);
  }
  return data;
}

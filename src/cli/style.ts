import { UsageError } from './exit.ts';

const STYLES = ['odoo', 'oca'];

/** The text of a spec with the style that the command line names, and nothing else of it changed. */
export async function withStyle(text: string, style: string | undefined): Promise<string> {
  if (style === undefined) return text;
  if (!STYLES.includes(style)) throw new UsageError(`--style is odoo or oca, not "${style}".`);
  const { isMap, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  // What is no spec is told by whoever reads it.
  if (document.errors.length > 0 || !isMap(document.get('module'))) return text;
  document.setIn(['module', 'style'], style);
  return document.toString({ lineWidth: 0 });
}

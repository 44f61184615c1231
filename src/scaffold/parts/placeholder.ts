import { checkPath } from '../spec/check-fields.ts';
import { MAGIC_FIELDS } from '../spec/names.ts';
import type { Resolving } from '../spec/resolving.ts';
import type { FieldSpec } from '../spec/types.ts';

/** Text with fields of a record in it: `Sheet of {name}` or `{partner_id.name}`. */
export type Piece = string | FieldPath;

export interface FieldPath {
  /** Such as `partner_id.name`. */
  readonly path: string;
  /** The last field of the path; `undefined` where only the server knows it. */
  readonly field: FieldSpec | undefined;
}

/** Types that no text can show. */
const NO_TEXT = ['binary', 'image', 'json'];

/** Splits text at its placeholders; `{object.name}` is `{name}`, and `{{` and `}}` are braces of the text itself. */
export function readPieces(text: string, model: string, at: string, r: Resolving): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push(plain);
    plain = '';
  };
  for (const part of text.split(/(\{\{|\}\}|\{[^{}]*\}|[{}])/)) {
    if (part === '{{' || part === '}}') plain += part[0];
    else if (part === '{' || part === '}')
      r.problems.error(
        at,
        `a single ${part} opens or closes nothing; write ${part}${part} for the character`,
      );
    else if (/^\{.*\}$/s.test(part)) {
      const path = part
        .slice(1, -1)
        .trim()
        .replace(/^object\./, '');
      flush();
      const piece = readPath(path, model, at, r);
      if (piece) pieces.push(piece);
    } else plain += part;
  }
  flush();
  return pieces;
}

/** A path of fields from a record of the model, such as `partner_id.lang`; `image` is said to be shown as one. */
export function readPath(
  path: string,
  model: string,
  at: string,
  r: Resolving,
  image = false,
): FieldPath | undefined {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/.test(path)) {
    r.problems.error(at, `{${path}} should be a field such as {name} or {partner_id.name}`);
    return undefined;
  }
  const first = path.split('.')[0] ?? '';
  const known = r.fields.get(model)?.has(first) || MAGIC_FIELDS.has(first);
  // Of another module's model only the server knows all fields.
  const field = known || !r.isOpen(model) ? checkPath(model, path, at, r) : undefined;
  if (field && NO_TEXT.includes(field.type) && !(image && field.type === 'image')) {
    r.problems.error(at, `${path} is of the type ${field.type}, which no text can show`);
    return undefined;
  }
  return { path, field };
}

/** How a placeholder becomes Python, where `object` is the record. */
export interface PathStyle {
  /** Source of a string literal. */
  text(text: string): string;
  date?(source: string): string;
  datetime?(source: string): string;
  amount?(source: string, currency: string): string;
}

/** An expression whose value reads well in a text. */
export function pathExpression({ path, field }: FieldPath, style: PathStyle): string {
  const source = `object.${path}`;
  const owner = source.slice(0, source.lastIndexOf('.'));
  const empty = style.text('');
  switch (field?.type) {
    case 'integer':
    case 'float':
      return source;
    case 'monetary':
      return style.amount && field.currency ? style.amount(source, `${owner}.${field.currency}`) : source;
    case 'date':
      return style.date ? style.date(source) : `${source} or ${empty}`;
    case 'datetime':
      return style.datetime ? style.datetime(source) : `${source} or ${empty}`;
    case 'boolean':
      return `${style.text('Yes')} if ${source} else ${style.text('No')}`;
    case 'selection': {
      const options = field.options.map(([value, label]) => `${style.text(value)}: ${style.text(label)}`);
      // In brackets: a brace right behind the mark of an expression would make another mark.
      return `({${options.join(', ')}}).get(${source}, ${empty})`;
    }
    case 'many2one':
    case 'reference':
      return `${source}.display_name or ${empty}`;
    case 'one2many':
    case 'many2many':
      return `${style.text(', ')}.join(${source}.mapped(${style.text('display_name')}))`;
    default:
      return `${source} or ${empty}`;
  }
}

/** One Python expression for the whole text: `'Sheet of %s' % (object.name or '')`. */
export function textExpression(pieces: readonly Piece[], style: PathStyle): string {
  const paths = pieces.filter((piece) => typeof piece !== 'string');
  if (paths.length === 0) return style.text(pieces.join(''));
  const format = pieces
    .map((piece) => (typeof piece === 'string' ? piece.replaceAll('%', '%%') : '%s'))
    .join('');
  const values = paths.map((piece) => pathExpression(piece, style));
  const [only = ''] = values;
  return `${style.text(format)} % ${values.length === 1 ? `(${only})` : `(${values.join(', ')})`}`;
}

/** String literals of Python that read well in an XML attribute. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

import type { SeriesProfile } from '../../series/profile.ts';
import { xmlProblems } from '../../source/xml/strict.ts';
import { parseXml, type XmlTree } from '../../source/xml/tree.ts';
import { indentLines } from '../render/python.ts';
import type { Resolving } from '../spec/resolving.ts';
import { type PathStyle, type Piece, pathExpression, readPieces, singleQuoted } from './placeholder.ts';

type Engine = SeriesProfile['mailTemplate'];

/** Formats with the language and time zone of the mail. Source: addons/mail/models/mail_render_mixin.py. */
const STYLE: PathStyle = {
  text: singleQuoted,
  date: (source) => `format_date(${source})`,
  datetime: (source) => `format_datetime(${source})`,
  amount: (source, currency) => `format_amount(${source}, ${currency})`,
};

/** A line of text, such as a subject, in the words of the engine that renders it. */
export function lineOf(pieces: readonly Piece[], engine: Engine): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : inline(pathExpression(piece, STYLE), engine, 'text'),
    )
    .join('');
}

/** An expression of its own. */
export function inline(source: string, engine: Engine, where: 'text' | 'html'): string {
  if (engine === 'inline') return `{{ ${source} }}`;
  // Jinja escapes for HTML, which a line of text is not.
  return where === 'html' ? `\${${source}}` : `\${(${source}) | safe}`;
}

/** The statement of a body: each placeholder with where it stands. */
export type BodyPiece =
  | { readonly kind: 'markup'; readonly text: string }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  /** Attributes of one element in which there are placeholders. */
  | { readonly kind: 'attribute'; readonly name: string; readonly pieces: readonly Piece[] };

/** HTML with placeholders in its text and attributes. What is wrong is told under `at`. */
export function readBodyHtml(text: string, model: string, at: string, r: Resolving): BodyPiece[] {
  const whole = `<body>${text}</body>`;
  const tree = parseXml(whole);
  const [problem] = xmlProblems(tree, whole);
  if (problem) {
    const line = whole.slice(0, problem.start).split('\n').length;
    r.problems.error(
      at,
      `line ${line}: ${problem.message}; the body must be well-formed, such as <p>Dear {partner_id.name},<br/></p>`,
    );
    return [];
  }
  const left = /\$\{|\{\{ ?object|\bt-(out|esc|raw|if|foreach)\b/.exec(text);
  if (left) {
    r.problems.error(
      at,
      `${left[0]} is the syntax of one series; write {field}, which becomes that of the module's series`,
    );
    return [];
  }
  return oneElement(tree, text)
    .split(/(<[^>]*>)/)
    .flatMap((part): BodyPiece[] => {
      if (part === '') return [];
      if (!part.startsWith('<')) return [{ kind: 'text', pieces: readPieces(part, model, at, r) }];
      return part.split(/(\s[\w-]+="[^"]*\{[^"]*")/).map((piece): BodyPiece => {
        const [, name, value] = /^\s([\w-]+)="([^"]*)"$/.exec(piece) ?? [];
        if (name === undefined || value === undefined || !value.includes('{'))
          return { kind: 'markup', text: piece };
        return { kind: 'attribute', name, pieces: readPieces(value, model, at, r) };
      });
    });
}

/** A data file takes elements alone in a field of HTML, no text beside them. Source: 14.0 import_xml.rng, `field`. */
function oneElement({ nodes }: XmlTree, text: string): string {
  const inner = nodes.flatMap((node) => (node.type === 'element' ? node.children : []));
  const [only, ...more] = inner.filter((node) => node.type === 'element' || node.value.trim() !== '');
  if (only?.type === 'element' && more.length === 0) return text;
  return `<div>\n${indentLines(text, 4)}\n</div>`;
}

/** The body in the words of the engine; QWeb marks an attribute that it renders by its name. */
export function bodyOf(pieces: readonly BodyPiece[], engine: Engine): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'markup') return piece.text;
      if (piece.kind === 'text') return piece.pieces.map((inner) => textNode(inner, engine)).join('');
      const value = piece.pieces
        .map((inner) =>
          typeof inner === 'string' ? inner : inline(pathExpression(inner, STYLE), engine, 'html'),
        )
        .join('');
      return ` ${engine === 'inline' ? 't-attf-' : ''}${piece.name}="${value}"`;
    })
    .join('');
}

function textNode(piece: Piece, engine: Engine): string {
  if (typeof piece === 'string') return piece;
  const source = pathExpression(piece, STYLE);
  if (engine === 'inline') return `<t t-out="${source}"/>`;
  return piece.field?.type === 'html' ? `\${(${source}) | safe}` : `\${${source}}`;
}

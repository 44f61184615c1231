import { escapeHtml } from '../../util/html.ts';
import { STYLE } from './style.ts';

interface HtmlDocument {
  /** The first line, by which a report of its kind is known again. */
  readonly mark: string;
  readonly title: string;
  /** What it has beyond the style that all reports share. */
  readonly style?: string;
  /** Whether it has pictures, as data. */
  readonly pictures?: true;
  /** Markup. */
  readonly header: string;
  /** Markup. */
  readonly main: string;
}

/** A whole page that may load nothing from anywhere. */
export function htmlDocument({ mark, title, style = '', pictures, header, main }: HtmlDocument): string {
  const images = pictures ? ' img-src data:;' : '';
  return `${mark}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${images} style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
<header>
${header}
</header>
<main>
${main}
</main>
</body>
</html>
`;
}

import {escapeText, openTag} from './tree.js';

/** The parts of a page that has only widgets in it. */
export interface PageParts {
  readonly lang: string;
  readonly title: string;
  /** True where no widget has a heading of the first level. */
  readonly titled: boolean;
  /** HTML of the widgets. */
  readonly body: string;
  /** A stylesheet's element, and data for search engines. */
  readonly head: string;
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Syre|Syrj|Syrn|Thaa|Yezi)$/;

/** The direction of a language: of the script that its tag names, else of the one that it is commonly written in. */
function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    const {script = ''} = new Intl.Locale(lang.replaceAll('_', '-')).maximize();
    return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
  } catch {
    // No tag, so nothing is known.
    return 'ltr';
  }
}

/** How such a page looks: the browser's own colours, light or dark, and a width that can be read. */
export const PAGE_CSS =
  ':root{color-scheme:light dark}' +
  'body{max-inline-size:60em;margin:0 auto;padding:1.5em;font:100%/1.5 system-ui,sans-serif}' +
  'main>h1{margin:0 0 1em;font-size:1.6em;line-height:1.28}' +
  '@media print{body{max-inline-size:none;padding:0}}';

/** A whole page: nothing but what is given, no script. */
export const toPage = ({lang, title, titled, body, head}: PageParts): string => `<!doctype html>
${openTag('html', {lang, dir: directionOf(lang)})}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
${head}
</head>
<body>
<main>
${titled ? '' : `<h1>${escapeText(title)}</h1>\n`}${body}
</main>
</body>
</html>
`;

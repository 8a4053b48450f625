// The documents as pages: what the snippet builder links to has to be readable on a server that only sends files.
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {Marked} from 'marked';
import {filesUnder, fromRoot} from './widgets.mjs';

/** Every document that is a page. */
export const documents = () => filesUnder('docs').filter((file) => /^docs\/(cms\/)?[\w-]+\.md$/.test(file));

/** The id of a heading, as code hosts make it. @param {string} text */
const idOf = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&\w+;|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** One document as a page. @param {string} file Its path from the root. @returns {string} */
export function docPage(file) {
  const markdown = readFileSync(fromRoot(file), 'utf8');
  const known = documents();
  const up = '../'.repeat(file.split('/').length - 1);
  const marked = new Marked({
    renderer: {
      heading: (text, level) => `<h${level} id="${idOf(text)}">${text}</h${level}>\n`,
      // Wide tables and code scroll, with the keyboard too.
      table: (head, body) =>
        `<div class="scroll" tabindex="0"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
      code: (text) =>
        `<pre tabindex="0"><code>${text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code></pre>\n`,
      link(href, _title, text) {
        if (/^[a-z]+:|^#/.test(href)) return `<a href="${href}">${text}</a>`;
        const [path = '', hash] = href.split('#');
        const target = posix.join(posix.dirname(file), path);
        // The other files are in the repository, not beside these pages.
        if (!known.includes(target) && !/^(demo|docs\/cms\/wordpress)\//.test(target)) return text;
        return `<a href="${path.replace(/\.md$/, '.html')}${hash ? `#${hash}` : ''}">${text}</a>`;
      },
    },
  });
  const title = /^# (.*)/m.exec(markdown)?.[1] ?? file;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – ogp-widgets</title>
    <link rel="icon" href="${up}demo/icon.svg" />
    <link rel="stylesheet" href="${up}demo/demo.css" />
    <link rel="stylesheet" href="${up}demo/document.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <header class="site">
      <p class="brand"><a href="${up}demo/index.html">ogp-widgets</a></p>
      <nav aria-label="Documents"><a href="${up}demo/builder.html">Make a snippet</a></nav>
    </header>
    <main id="main" tabindex="-1" class="document">
${marked.parse(markdown)}
    </main>
  </body>
</html>
`;
}

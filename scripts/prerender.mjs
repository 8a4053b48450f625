// `node scripts/prerender.mjs`: the two demo pages that a server would make, from demo/data/nl.json. Head, navigation and
// footer are those of demo/no-script.html. The day is fixed, so that the files change with the library alone.
import {readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {fromRoot, readJson} from './widgets.mjs';

const {render} = await tsImport('../src/tools/server/index.ts', import.meta.url);
const data = readJson('demo/data/nl.json');
const today = '2021-08-01';
const frame = readFileSync(fromRoot('demo/no-script.html'), 'utf8');

const PAGES = [
  {
    name: 'served',
    title: 'Served, then taken over',
    lead: 'Made by the server, with everything in it. The script takes over without a flash; without it, all is there to read.',
    script: true,
    form: 'declarative',
    src: 'data/nl.json',
  },
  {
    name: 'static',
    title: 'Plain HTML',
    lead: 'Made by the server as plain elements with a stylesheet: no script, no custom elements, the same facts.',
    script: false,
    form: 'plain',
  },
];

for (const {name, title, lead, script, form, src} of PAGES) {
  const {html} = await render({
    data,
    src,
    form,
    lang: 'en',
    widgets: [
      {element: 'commitment-card', attributes: {commitment: 'NL0025', 'heading-level': 2, today}},
      {element: 'milestone-timeline', attributes: {commitment: 'NL0046', 'heading-level': 2, today}},
      {element: 'rating-scale', attributes: {commitment: 'NL0025', scale: 'specificity'}},
    ],
  });
  const style = /^<style>[^]*?<\/style>/.exec(html)?.[0] ?? '';
  const page = frame
    .replace(/<title>[^]*?<\/title>/, () => `<title>${title} – ogp-widgets</title>`)
    .replace(
      '</head>',
      () => `${style}${script ? '<script type="module" src="../dist/cdn/ogp-widgets.js"></script>' : ''}</head>`,
    )
    .replace(' aria-current="page"', '')
    .replace(`href="${name}.html"`, `href="${name}.html" aria-current="page"`)
    .replace(
      /(<main[^>]*>)[^]*<\/main>/,
      (_, main) => `${main}<h1>${title}</h1><p class="lead">${lead}</p>${html.replace(style, '')}</main>`,
    );
  const file = fromRoot(`demo/${name}.html`);
  // Only the frame is for people to read; what was rendered stays as it is.
  writeFileSync(file, page);
  console.log(`demo/${name}.html: ${(page.length / 1024).toFixed(1)} KiB`);
}

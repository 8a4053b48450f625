// A static site without any script, as a generator (Eleventy, Hugo, Jekyll …) makes it at build time:
// `node build.mjs [folder]` writes a page for each commitment and one that links to them.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {render} from 'ogp-widgets/server';

const folder = process.argv[2] ?? 'site';
const data = JSON.parse(await readFile(new URL('../commitments.json', import.meta.url), 'utf8'));
const pageOf = (id) => `${id.toLowerCase()}.html`;
const write = (name, content) => writeFile(join(folder, name), content);

await mkdir(folder, {recursive: true});
for (const {id} of data.commitments) {
  const {html, issues} = await render({
    data,
    form: 'page',
    widgets: {element: 'commitment', attributes: {commitment: id}},
  });
  for (const {message} of issues) console.warn(`${id}: ${message}`);
  await write(pageOf(id), html);
}

// Pages of one's own take the fragment and its stylesheet.
const local = {...data, commitments: data.commitments.map((each) => ({...each, url: pageOf(each.id)}))};
const cards = data.commitments.map(({id}) => ({
  element: 'commitment-card',
  attributes: {commitment: id, 'heading-level': 2},
}));
const {html, css} = await render({data: local, form: 'plain', stylesheet: 'ogp.css', widgets: cards});
await write('ogp.css', css);
await write(
  'index.html',
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Our commitments</title>
<link rel="stylesheet" href="ogp.css">
<h1>Our commitments</h1>
${html}</html>
`,
);

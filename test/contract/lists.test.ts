import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {factsNow, filesWithLists} from '../../scripts/lists.mjs';
import {PARTS} from '../../scripts/parts.mjs';

describe('the lists of widgets and languages', () => {
  it('are what the folders and the languages give: run “npm run lists”', () => {
    for (const {file, now, right} of filesWithLists(factsNow())) assert.equal(now, right, file);
  });

  it('say what each part marks, and of no part that no widget has', () => {
    assert.deepEqual(
      [...factsNow().parts.keys()],
      Object.keys(PARTS).sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('have a new widget and a new language everywhere', () => {
    const {widgets, locales} = factsNow();
    const more = filesWithLists({
      widgets: [...widgets, 'new-widget'],
      locales: [
        ...locales,
        {
          code: 'zh-Hant',
          name: '繁體中文',
          english: 'Chinese',
          dir: 'ltr',
          status: 'draft',
          tools: true,
          quotes: ['「', '」'],
        },
      ],
      version: '9.8.7',
      parts: new Map([['heading', ['new-widget']]]),
      options: ['all-news-href', 'new-option'],
      demos: ['new-widget'],
      summaries: new Map([['new-widget', 'A summary']]),
    });
    const textOf = (file: string) => more.find((one) => one.file === file)?.right ?? '';
    assert.match(textOf('docs/cms/wordpress/ogp-widgets.php'), /array\( 'all-news-href', 'new-option' \)/);
    assert.match(textOf('src/version.ts'), /VERSION = '9\.8\.7'/);
    for (const file of [
      'src/index.ts',
      'docs/tokens.md',
      'src/define.ts',
      'src/embed/loaders.ts',
      'src/themes/bridges.ts',
      'src/ogp-widgets.css',
      'docs/cms/wordpress/ogp-widgets.php',
      'docs/cms/wordpress/ogp-widgets/block.json',
      'stories/overview.mdx',
      'demo/index.html',
    ])
      assert.match(textOf(file), /new-widget/, file);
    assert.match(textOf('stories/overview.mdx'), /<td>A summary<\/td>/);
    assert.match(textOf('demo/themes.html'), /<a href="themes.html" aria-current="page">/);
    assert.match(textOf('src/index.ts'), /OgpNewWidget/);
    assert.match(textOf('src/locales/loaders.ts'), /const DRAFTS = '.* zh-hant'/);
    for (const file of ['src/locales/draft-loaders.ts', 'src/locales/tool-loaders.ts'])
      assert.match(textOf(file), /'zh-hant': \(\) => import\('\.\/generated\/(tools\/)?zh-Hant\.js'\)/, file);
    assert.match(textOf('lit-localize.json'), /"zh-Hant"\n/);
    assert.match(textOf('src/tools/builder/languages.ts'), /\['zh-Hant', '繁體中文'\],/);
    assert.match(textOf('README.md'), /繁體中文 \(Chinese\) \| `zh-Hant` \| draft/);
    assert.ok(JSON.parse(textOf('docs/cms/wordpress/ogp-widgets/block.json')));
  });
});

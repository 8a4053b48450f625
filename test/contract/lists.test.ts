import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {factsNow, filesWithLists} from '../../scripts/lists.mjs';

describe('the lists of widgets and languages', () => {
  it('are what the folders and the languages give: run “npm run lists”', () => {
    for (const {file, now, right} of filesWithLists(factsNow())) assert.equal(now, right, file);
  });

  it('have a new widget and a new language everywhere', () => {
    const {widgets, locales} = factsNow();
    const more = filesWithLists({
      widgets: [...widgets, 'new-widget'],
      locales: [...locales, 'pt-BR'],
    });
    const textOf = (file: string) => more.find((one) => one.file === file)?.right ?? '';
    for (const file of [
      'src/define.ts',
      'src/embed/loaders.ts',
      'src/themes/bridges.ts',
      'src/ogp-widgets.css',
      'docs/cms/wordpress/ogp-widgets.php',
      'docs/cms/wordpress/ogp-widgets/block.json',
    ])
      assert.match(textOf(file), /new-widget/, file);
    for (const file of ['src/locales/loaders.ts', 'src/locales/tool-loaders.ts'])
      assert.match(textOf(file), /'pt-BR': \(\) => import\('\.\/generated\/(tools\/)?pt-BR\.js'\)/, file);
    assert.ok(JSON.parse(textOf('docs/cms/wordpress/ogp-widgets/block.json')));
  });
});

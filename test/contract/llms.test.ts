import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {llms} from '../../scripts/llms.mjs';
import {filesUnder, readJson, widgets} from '../../scripts/widgets.mjs';

interface Element {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string}[];
}

describe('llms.txt', () => {
  const text = llms();
  const {modules} = readJson('custom-elements.json') as {modules: {declarations?: Element[]}[]};
  const elements = modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));

  it('begins as the convention has it: title, summary', () => {
    const {name, description} = readJson('package.json') as Record<string, string>;
    assert.ok(text.startsWith(`# ${name}\n\n> ${description}\n\n`));
  });

  it('tells of every element and every attribute', () => {
    for (const widget of widgets()) assert.ok(text.includes(`### <ogp-${widget}>\n`), widget);
    for (const {tagName, attributes = []} of elements)
      for (const {name} of attributes) assert.ok(text.includes(`- \`${name}\` (`), `${tagName}: ${name}`);
  });

  it('says of nothing “undefined”, and points at no file that its reader does not have', () => {
    assert.doesNotMatch(text, /\(undefined|: undefined/);
    assert.doesNotMatch(text, /\]\((?!https?:|#)/);
  });

  it('names each document, with what it is about', () => {
    for (const file of filesUnder('docs').filter((path) => /\.md$/.test(path) && !path.includes('/decisions/')))
      assert.match(text, new RegExp(`^- \`${file.replaceAll('.', '\\.')}\`: \\S`, 'm'), file);
  });

  it('has snippets that can be pasted: whole blocks of code', () => {
    assert.equal((text.match(/^```/gm) ?? []).length % 2, 0);
    for (const snippet of [
      '<ogp-commitment-card src=',
      '<div data-ogp=',
      '<iframe data-ogp-frame',
      'class="ogp-milestones"',
    ])
      assert.ok(text.includes(snippet), snippet);
  });
});

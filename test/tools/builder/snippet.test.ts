import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cmsOf, systems, wayIn} from '../../../src/tools/builder/cms.js';
import {slim} from '../../../src/tools/builder/prune-data.js';
import {simplify} from '../../../src/tools/builder/simplify.js';
import {lacks, toSnippet, toSnippetParts, type SnippetOptions} from '../../../src/tools/builder/snippet.js';
import {parseHtml, rawText, tagsOf, textOf, toHtml, type Tag} from '../../../src/tools/server/tree.js';

const CARD: SnippetOptions = {
  element: 'commitment-card',
  attributes: {commitment: 'NL0046', 'heading-level': '3'},
  way: 'element',
  base: '/ogp/',
  src: '/data/nl.json',
};
const RELEASE = {
  version: '1.2.3',
  files: {
    'ogp-widgets-1.2.3.js': {integrity: 'sha384-script'},
    'ogp-widgets.nl-1.2.3.js': {integrity: 'sha384-dutch'},
    'frame-1.2.3.js': {integrity: 'sha384-frame'},
    'chunks/card.js': {integrity: 'sha384-card'},
  },
  elements: {'ogp-commitment-card': ['chunks/card.js', 'chunks/shared.js']},
  languages: {nl: ['locales/nl.js']},
};

const tagIn = (html: string, test: (tag: Tag) => boolean): Tag => {
  const found = tagsOf(parseHtml(html)).find(test);
  assert.ok(found, html);
  return found;
};
const isWidget = ({name, attributes}: Tag) => /^ogp-/.test(name) || 'data-ogp' in attributes || name === 'iframe';

describe('a snippet', () => {
  it('is the element, the box or the frame, with the same option names', () => {
    assert.equal(
      toSnippet(CARD),
      '<link rel="preload" as="fetch" crossorigin href="/data/nl.json">\n' +
        '<script type="module" src="/ogp/ogp-widgets.js"></script>\n' +
        '<ogp-commitment-card src="/data/nl.json" commitment="NL0046" heading-level="3"></ogp-commitment-card>\n',
    );
    assert.equal(
      toSnippetParts({...CARD, way: 'box'}).body,
      '<div data-ogp="commitment-card" data-src="/data/nl.json" data-commitment="NL0046" data-heading-level="3"></div>\n',
    );
    const frame = toSnippetParts({
      ...CARD,
      way: 'frame',
      lang: 'nl',
      title: 'Kaart',
      height: 399.6,
      page: '/x?a=1&b=2',
    });
    assert.equal(frame.head, '<script type="module" src="/ogp/frame.js"></script>\n');
    assert.equal(frame.hints, '');
    const {attributes} = tagIn(frame.body, isWidget);
    assert.equal(attributes['height'], '400');
    assert.equal(attributes['title'], 'Kaart');
    const {pathname, searchParams} = new URL(attributes['src'] ?? '', 'https://example.org');
    assert.equal(pathname, '/ogp/embed.html');
    assert.deepEqual(Object.fromEntries(searchParams), {
      element: 'commitment-card',
      src: '/data/nl.json',
      commitment: 'NL0046',
      'heading-level': '3',
      lang: 'nl',
      page: '/x?a=1&b=2',
    });
  });

  it('names the exact version, with its hash and hints for the parts', () => {
    const {hints, head} = toSnippetParts({...CARD, lang: 'nl', release: RELEASE});
    assert.deepEqual((hints + head).trim().split('\n'), [
      '<link rel="modulepreload" href="/ogp/chunks/card.js" integrity="sha384-card">',
      '<link rel="modulepreload" href="/ogp/chunks/shared.js">',
      '<link rel="modulepreload" href="/ogp/locales/nl.js">',
      '<link rel="preload" as="fetch" crossorigin href="/data/nl.json">',
      '<script type="module" src="/ogp/ogp-widgets-1.2.3.js" integrity="sha384-script"></script>',
    ]);
    const whole = toSnippetParts({...CARD, lang: 'nl', release: RELEASE, whole: true});
    assert.equal(
      whole.head,
      '<script type="module" src="/ogp/ogp-widgets.nl-1.2.3.js" integrity="sha384-dutch"></script>\n',
    );
    // One file has no parts to ask for; the data it has to ask for like all others.
    assert.equal(whole.hints, '<link rel="preload" as="fetch" crossorigin href="/data/nl.json">\n');
    assert.match(
      toSnippetParts({...CARD, way: 'frame', release: RELEASE}).head,
      /frame-1\.2\.3\.js" integrity="sha384-frame"/,
    );
  });

  it('has the data in it where they have no address, and nothing in them ends the script', () => {
    const data = JSON.stringify({commitments: [{title: '</script><script>alert(1)</script>'}]});
    const widget = tagIn(toSnippetParts({...CARD, src: undefined, data}).body, isWidget);
    const [json, ...others] = tagsOf(widget.children).filter(({name}) => name === 'script');
    assert.ok(json && !others.length);
    assert.deepEqual(JSON.parse(rawText(json)), JSON.parse(data));
    assert.equal(lacks({...CARD, way: 'frame', src: undefined, data}), 'src');
    assert.equal(lacks({...CARD, way: 'frame'}), undefined);
    // An editor that takes scripts out of texts would leave the data as text for readers, or nothing.
    assert.equal(lacks({...CARD, way: 'box', json: false, src: undefined, data}), 'src');
    assert.equal(lacks({...CARD, way: 'box', json: false}), undefined);
    assert.equal(lacks({...CARD, way: 'box', json: false, src: '', attributes: {value: 'limited'}}), undefined);
  });

  it('keeps space and colour, and takes no colour that is more than one', () => {
    assert.match(
      toSnippetParts({...CARD, way: 'box', height: 420.4, accent: '#154273'}).head,
      /<style>\[data-ogp="commitment-card"\]\[data-commitment="NL0046"\]\{display:block;min-block-size:420px;--ogp-color-accent:#154273\}<\/style>/,
    );
    for (const accent of ['red;}body{display:none', 'url(//x.example)', '</style><script>', 'rgb(0 0 0);x'])
      assert.doesNotMatch(toSnippetParts({...CARD, accent}).head, /<style/, accent);
    // Nothing in an id leaves its place in the rule.
    const id = '"]{}</style><script>x\\';
    const {head} = toSnippetParts({...CARD, attributes: {commitment: id}, accent: 'navy'});
    assert.match(head, /^<style>ogp-commitment-card\[commitment="\\22 \]\{\}\\3c \/style>\\3c script>x\\5c "\]\{/);
    assert.equal(head.match(/<script/g)?.length, 1);
  });

  it('holds what the widget shows, for readers without script', () => {
    const {body} = toSnippetParts({...CARD, fallback: simplify(parseHtml('<h3>A &amp; B</h3><div>By June</div>'))});
    assert.match(
      body,
      /^<ogp-commitment-card [^>]*>\n {2}<h3>A &amp; B<\/h3>\n {2}<p>By June<\/p>\n<\/ogp-commitment-card>\n$/,
    );
  });

  it('gives back its options, whatever they are', () => {
    const value = fc.string({unit: 'grapheme', maxLength: 40});
    // What no parser gives back is not in the snippet either.
    const kept = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
    const clean = value.filter((text) => kept(text) === text);
    const options = fc.record({
      element: fc.constantFrom('commitment-card', 'updates', 'rating-scale'),
      attributes: fc.dictionary(
        fc.constantFrom('commitment', 'heading', 'query', 'url-state'),
        fc.oneof(clean, fc.constant(true as const)),
      ),
      way: fc.constantFrom('element' as const, 'box' as const, 'frame' as const),
      base: fc.constantFrom('/ogp/', 'https://cdn.example/"x"&<y>', ''),
      src: fc.option(clean.filter(Boolean), {nil: undefined}),
      lang: fc.constantFrom(undefined, 'nl'),
      data: fc.option(fc.json(), {nil: undefined}),
      title: clean,
      accent: value,
      fallback: fc.option(
        clean.map((text) => [{name: 'p', attributes: {}, children: [text]}]),
        {nil: undefined},
      ),
    });
    fc.assert(
      fc.property(options, (given) => {
        const {element, attributes, way, src, lang, data} = given;
        const html = toSnippet(given);
        assert.doesNotMatch(html, /\/>/.test(JSON.stringify(given)) ? /^$/ : /\/>/);
        const widgets = tagsOf(parseHtml(html)).filter(isWidget);
        assert.equal(widgets.length, 1, html);
        const [widget] = widgets;
        assert.ok(widget);
        const texts = (on: string) =>
          Object.fromEntries(
            Object.entries<string | true>({...(src ? {src} : {}), ...attributes, ...(lang ? {lang} : {})}).map(
              ([name, text]) => [name, text === true ? on : text],
            ),
          );
        const {'data-ogp': box, 'data-ogp-frame': frame, ...rest} = widget.attributes;
        if (way === 'element') {
          assert.equal(widget.name, `ogp-${element}`);
          assert.deepEqual(rest, texts(''));
        } else if (way === 'box') {
          assert.equal(box, element);
          assert.deepEqual(
            Object.fromEntries(Object.entries(rest).map(([name, text]) => [name.replace('data-', ''), text])),
            texts('true'),
          );
        } else {
          assert.equal(frame, '');
          const query = new URLSearchParams((rest['src'] ?? '').split('?').slice(1).join('?'));
          assert.deepEqual(Object.fromEntries(query), {element, ...texts('true')});
        }
        const scripts = tagsOf(parseHtml(html)).filter(({name}) => name === 'script');
        const json = scripts.filter((tag) => tag.attributes['type'] === 'application/json');
        assert.equal(scripts.length - json.length, 1);
        if (way !== 'frame' && !src && data !== undefined)
          assert.deepEqual(JSON.parse(json[0] ? rawText(json[0]) : ''), JSON.parse(data));
        else assert.equal(json.length, 0);
      }),
      {numRuns: 300},
    );
  });
});

describe('fallback content', () => {
  it('keeps words, links and lists, and leaves out what is for scripts and eyes alone', () => {
    const html =
      '<div class="x"><h3 id="t">Title <svg><text>no</text></svg></h3><div><span>Lead</span>: <b>Water</b></div>' +
      '<a href="#t">here</a><a href="https://example.org/" class="l">there</a><button>More</button>' +
      '<ul><li><div>One</div></li><li aria-hidden="true">Two</li></ul><p hidden>no</p></div>';
    assert.equal(
      toHtml(simplify(parseHtml(html))),
      '<h3>Title</h3><p>Lead: Water</p><p>here<a href="https://example.org/">there</a></p><ul><li><p>One</p></li></ul>',
    );
  });

  it('is valid HTML: groups of a list of terms, texts beside blocks, spaces of templates', () => {
    const html =
      '<dl><div><dt>Lead</dt> <dd> <ul> <li> Water </li> </ul> </dd></div> <div><dt>By</dt><dd>June</dd></div></dl>' +
      '<ol><li> <div>1 May</div>  <div><b>Step</b> <i> late </i></div> </li><li>NL1 <div>Title</div> </li></ol>' +
      '<div part="today x">Today: June 1</div>';
    assert.equal(
      toHtml(simplify(parseHtml(html))),
      '<dl><dt>Lead</dt><dd><ul><li>Water</li></ul></dd><dt>By</dt><dd>June</dd></dl>' +
        '<ol><li><p>1 May</p><p>Step late</p></li><li><p>NL1</p><p>Title</p></li></ol>',
    );
  });

  it('shortens long lists', () => {
    const items = Array.from({length: 30}, (_, index) => `<li>${index}</li>`).join('');
    const [list] = simplify(parseHtml(`<ul>${items}</ul>`), 5);
    assert.equal(typeof list === 'object' && list.children.length, 5);
    assert.equal(textOf([list ?? '']), '01234');
  });
});

describe('data in a snippet', () => {
  const json = JSON.stringify({
    lang: 'nl',
    plans: [{id: 'P'}],
    commitments: [
      {id: 'NL1', title: 'One'},
      {id: 'NL2', title: 'Two'},
    ],
    updates: [{title: 'News'}],
    programmes: [{}],
  });
  const idsIn = (text: string) => (JSON.parse(text) as {commitments: {id: string}[]}).commitments.map(({id}) => id);

  it('are those that the widget shows: visitors download nothing else', () => {
    assert.equal(
      slim(json, 'commitment-card', 'nl2'),
      '{"lang":"nl","plans":[{"id":"P"}],"commitments":[{"id":"NL2","title":"Two"}]}',
    );
    assert.deepEqual(idsIn(slim(json, 'commitment', 'NL2')), ['NL1', 'NL2']);
    assert.deepEqual(idsIn(slim(json, 'commitment-list', undefined)), ['NL1', 'NL2']);
    assert.doesNotMatch(slim(json, 'plan-progress', undefined), /News/);
    assert.equal(slim(json, 'updates', undefined), json);
  });

  it('stay as they are where nothing fits', () => {
    assert.deepEqual(idsIn(slim(json, 'rating-scale', 'XX')), ['NL1', 'NL2']);
    for (const other of ['{"id":"NL1"}', '[{"id":"NL1"}]', 'null', '3', '{"commitments":3}'])
      assert.equal(slim(other, 'commitment-card', 'NL1'), other);
  });
});

describe('the table of systems', () => {
  it('gives each its best way, and another only where the editor keeps it', () => {
    assert.equal(wayIn(cmsOf('wordpress'), undefined), 'box');
    assert.equal(wayIn(cmsOf('sharepoint'), 'element'), 'frame');
    assert.equal(wayIn(cmsOf('drupal'), 'static'), 'static');
    assert.equal(cmsOf('unheard of').name, 'html');
    for (const {ways} of systems) assert.ok(ways.length);
  });
});

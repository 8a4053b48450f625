import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {filesUnder, readJson, widgets as folders} from '../../../scripts/widgets.mjs';
import {FORMS, render, renderable, RenderError, type Form, type Widget} from '../../../src/tools/server/index.js';
import {hasWord, rawText, toHtml} from '../../../src/tools/server/tree.js';
import {elementsOf, factsOf, faultsOf, itemsOf, worldsOf} from './html.js';

const TODAY = '2021-08-01';
const nl = readJson('demo/data/nl.json') as Record<string, unknown>;
const showcase = readJson('demo/data/showcase.json') as Record<string, unknown>;

/** Each widget with data that it has something to say of, and a fact that has to be read. */
const CASES: Readonly<Record<string, {data: unknown; attributes?: Widget['attributes']; fact: string}>> = {
  'commitment-card': {data: nl, attributes: {commitment: 'NL0046', layout: 'full'}, fact: 'Ambtenaren opleiden'},
  commitment: {data: nl, attributes: {commitment: 'NL0025'}, fact: 'Ambtenaren opleiden in publieksparticipatie'},
  'commitment-list': {data: nl, fact: '51 actiepunten'},
  'irm-review': {data: nl, attributes: {commitment: 'NL0025'}, fact: 'Onafhankelijk Rapportagemechanisme'},
  'milestone-timeline': {data: showcase, attributes: {commitment: 'VB0001'}, fact: '12 mijlpalen'},
  'plan-progress': {data: readJson('demo/data/plan-progress.json'), attributes: {plan: 'VB-2022'}, fact: 'actiepunten'},
  'rating-scale': {data: nl, attributes: {commitment: 'NL0025', scale: 'specificity'}, fact: 'Laag'},
  updates: {data: readJson('demo/data/updates.json'), fact: 'Tussenstand: vier van de tien actiepunten klaar'},
  'dialogue-series': {
    data: readJson('demo/data/dialogues.json'),
    attributes: {dialogue: 'begroting'},
    fact: 'Open begroting',
  },
  programme: {data: readJson('demo/data/programme.json'), fact: 'Programma Ambtenaar 2.0'},
};
const isNoScript = (html: string) =>
  elementsOf(html).every(
    ({name, attributes}) =>
      (name !== 'script' || ['application/json', 'application/ld+json'].includes(attributes['type'] ?? '')) &&
      !Object.keys(attributes).some((key) => key.startsWith('on')),
  );
const attributesOf = await renderable();
/** The day, for widgets in which something depends on it. */
const dayFor = (element: string) => (attributesOf.get(`ogp-${element}`)?.includes('today') ? {today: TODAY} : {});
const make = (element: string, form: Form, more: object = {}) => {
  const {data, attributes} = CASES[element] ?? assert.fail(`say in CASES what ${element} is to show`);
  return render({
    data,
    widgets: {element, attributes: {...dayFor(element), ...attributes}},
    form,
    lang: 'nl',
    ...more,
  });
};
const widgets = folders().filter((name) => name !== 'data');

describe('server rendering', () => {
  it('knows every widget', async () => {
    assert.deepEqual([...(await renderable()).keys()].sort(), widgets.map((name) => `ogp-${name}`).sort());
  });

  for (const element of widgets)
    describe(`of ogp-${element}`, () => {
      for (const form of FORMS)
        it(`as ${form}: the facts in the language asked for, valid, no script`, async () => {
          const {html, hashes} = await make(element, form);
          const facts = factsOf(html);
          assert.ok(facts.includes(CASES[element]?.fact ?? ''), facts);
          assert.ok(facts.length > 40, facts);
          assert.doesNotMatch(facts, /Loading|Laden|undefined|\[object|NaN/);
          assert.doesNotMatch(html, /<!--|lit-part|defer-hydration|shadowroot="/);
          assert.deepEqual(
            worldsOf(html).flatMap((world) => faultsOf(toHtml(world))),
            [],
          );
          assert.ok(isNoScript(html));
          assert.deepEqual(
            elementsOf(html).flatMap(({name, attributes}) => (name === 'script' ? [attributes['type']] : [])),
            form === 'declarative' ? ['application/json'] : ['application/ld+json'],
          );
          const styles = elementsOf(html).flatMap((tag) => (tag.name === 'style' ? [rawText(tag)] : []));
          assert.deepEqual(
            [...hashes].sort(),
            [...new Set(styles)]
              .map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
              .sort(),
          );
        });

      it('says the same in all forms', async () => {
        const [declarative, plain, page] = await Promise.all(FORMS.map((form) => make(element, form)));
        assert.ok(declarative && plain && page);
        if (element === 'commitment-list') {
          assert.deepEqual(itemsOf(declarative.html), itemsOf(plain.html));
          assert.equal(itemsOf(plain.html).length, 51);
        } else assert.equal(factsOf(declarative.html), factsOf(plain.html));
        assert.ok(factsOf(page.html).includes(factsOf(plain.html).slice(-40)));
      });

      it('leaves nothing without use on plain pages, and no name that a page may have a rule for', async () => {
        const {html} = await make(element, 'plain');
        const all = elementsOf(html);
        const idle = ['button', 'input', 'select', 'fieldset', 'form', 'slot', 'template'];
        assert.deepEqual(
          all.filter(({name}) => idle.includes(name)),
          [],
        );
        assert.deepEqual(
          all.filter(({name}) => name.includes('-')),
          [],
        );
        const classes = new Set(all.flatMap(({attributes}) => attributes['class']?.split(' ') ?? []));
        assert.deepEqual(
          [...classes].filter((name) => !/^ogp[-_]/.test(name)),
          [],
        );
      });

      it('has styles that reach nothing else', async () => {
        const {css} = await make(element, 'plain');
        const selectors = [...css.replace(/@[^{;]+\{/g, '').matchAll(/(?:^|[{}])([^{}]+)\{/g)].map(
          ([, head = '']) => head,
        );
        assert.ok(selectors.length > 10);
        for (const head of selectors) assert.match(head, /^(:is\(|:where\()?\.ogp-/, head);
        assert.doesNotMatch(css, /:host|\{\s*\}/, 'rules that mean nothing');
      });
    });
});

describe('a page', () => {
  it('has title, language, direction, width and one heading of the first level', async () => {
    for (const element of widgets) {
      const {html} = await make(element, 'page');
      const all = elementsOf(html);
      const one = (name: string) => all.filter((tag) => tag.name === name);
      assert.match(html, /^<!doctype html>\n<html lang="nl" dir="ltr">/);
      assert.equal(one('h1').length, 1, element);
      assert.equal(one('title').length, 1);
      assert.ok(one('title').map(rawText).join('').trim(), element);
      assert.equal(one('main').length, 1);
      assert.ok(one('meta').some(({attributes}) => attributes['name'] === 'viewport'));
    }
  });

  it('takes its title from the content, from the caller, or from the data', async () => {
    const titleOf = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1];
    assert.equal(titleOf((await make('commitment', 'page')).html), 'Ambtenaren opleiden in publieksparticipatie');
    assert.equal(titleOf((await make('commitment', 'page', {title: 'A < B'})).html), 'A &lt; B');
    const data = {source: {name: 'Our plans'}, commitments: [{id: 'A1', title: 'One'}]};
    const list = await render({data, widgets: {element: 'commitment-list'}, form: 'page'});
    assert.equal(titleOf(list.html), 'Our plans');
    assert.match(list.html, /<h1>Our plans<\/h1>/);
  });

  it('is written from right to left where its language is', async () => {
    const pageIn = (lang: string) =>
      render({data: {commitments: [{title: 'x'}]}, widgets: {element: 'commitment'}, lang, form: 'page'});
    const arabic = await pageIn('ar');
    assert.match(arabic.html, /<html lang="ar" dir="rtl">/);
    assert.doesNotMatch(arabic.html, /part="base" lang="en"/);
    // There are no Persian words: what is English says so.
    const persian = await pageIn('fa');
    assert.match(persian.html, /<html lang="fa" dir="rtl">/);
    assert.match(persian.html, /part="base" lang="en"/);
  });

  it('links to a stylesheet of its own file, and then has no style', async () => {
    const {html, css, hashes} = await make('commitment-card', 'page', {stylesheet: 'ogp.css', theme: 'nlds'});
    assert.match(html, /<link rel="stylesheet" href="ogp.css">/);
    assert.doesNotMatch(html, /<style/);
    assert.deepEqual(hashes, []);
    assert.match(css, /:where\(\.ogp-commitment-card\)\{--ogp-color-text:/);
  });
});

describe('data for search engines', () => {
  const graphOf = (html: string) => {
    const [script] = elementsOf(html).filter(({attributes}) => attributes['type'] === 'application/ld+json');
    return (JSON.parse(script ? rawText(script) : '{"@graph": []}') as {'@graph': {'@type': string; name?: string}[]})[
      '@graph'
    ];
  };
  const types = (html: string) => graphOf(html).map((thing) => thing['@type']);

  it('name the series, the programme and the news that the widget chooses, and no others', async () => {
    const item = (title: string, ...commitments: string[]) => ({title, commitments});
    const data = {
      commitments: [
        {id: 'A', title: 'a', updates: ['Own']},
        {id: 'B', title: 'b'},
      ],
      updates: [item('About A', 'A'), item('About B', 'B')],
      dialogues: [item('Talks on A', 'A'), item('Talks on B', 'B')],
      programmes: [item('Programme of A', 'A'), item('Programme of B', 'B')],
    };
    const named = async (element: string, attributes: Record<string, string>) =>
      graphOf((await render({data, widgets: {element, attributes}, form: 'plain', lang: 'en'})).html).map(
        ({name, headline}: {name?: string; headline?: string}) => name ?? headline,
      );
    assert.deepEqual(await named('dialogue-series', {commitment: 'b'}), ['Talks on B']);
    assert.deepEqual(await named('programme', {commitment: 'A'}), ['Programme of A']);
    assert.deepEqual(await named('updates', {commitment: 'A'}), ['Own', 'About A']);
  });

  it('name what the page shows and nothing else', async () => {
    const {html} = await make('commitment', 'page', {url: 'https://example.org/ogp/'});
    assert.match(html, /<link rel="canonical" href="https:\/\/example.org\/ogp\/">/);
    assert.deepEqual(
      graphOf(html).flatMap((thing) => (thing['@type'] === 'Project' ? [thing.name] : [])),
      ['Ambtenaren opleiden in publieksparticipatie'],
    );
    assert.equal(types((await make('commitment-list', 'plain')).html).filter((type) => type === 'Project').length, 51);
    assert.ok(types((await make('plan-progress', 'plain')).html).includes('CreativeWork'));
    assert.ok(!types((await make('plan-progress', 'plain')).html).includes('Project'));
    assert.ok(types((await make('updates', 'plain')).html).some((type) => /Article/.test(type)));
    assert.ok(types((await make('dialogue-series', 'plain')).html).some((type) => /Event/.test(type)));
  });

  it('are not there where the page has nothing to say to them, or has its data already', async () => {
    const widgets = {element: 'rating-scale', attributes: {scale: 'completion', value: 'Limited'}};
    assert.doesNotMatch((await render({widgets, form: 'page'})).html, /ld\+json/);
    assert.doesNotMatch((await make('commitment', 'declarative')).html, /ld\+json/);
  });
});

describe('several widgets', () => {
  const two = [
    {element: 'milestone-timeline', attributes: {commitment: 'NL0025'}},
    {element: 'ogp-commitment', attributes: {commitment: 'NL0025'}},
    {element: 'commitment', attributes: {commitment: 'NL0025'}},
  ];

  it('on a plain page have ids of their own and share what they can of the styles', async () => {
    const {html, css} = await render({data: nl, widgets: two, form: 'plain', lang: 'nl'});
    assert.deepEqual(faultsOf(html), []);
    assert.equal(css.split('--_accent:').length, 2);
  });

  it('as elements share one copy of the data', async () => {
    const {html} = await render({data: nl, widgets: two, lang: 'nl'});
    assert.equal(html.split('application/json').length, 2);
    assert.match(html, /^<ogp-data><script type="application\/json">/);
    const {html: linked} = await render({data: nl, widgets: two, lang: 'nl', src: '/nl.json'});
    assert.doesNotMatch(linked, /ogp-data|<script/);
    assert.equal(linked.split(' src="/nl.json"').length, 4);
  });
});

describe('a list that is longer than a screen', () => {
  const data = {commitments: Array.from({length: 120}, (_, n) => ({id: `C${n}`, title: `Commitment ${n}`}))};

  it('shows the first fifty to a script and all to readers without', async () => {
    for (const layout of ['list', 'cards', 'table']) {
      const {html} = await render({data, widgets: {element: 'commitment-list', attributes: {layout}}});
      const [, hidden = ''] = /<noscript>(.*)<\/noscript>/.exec(html) ?? [];
      assert.equal(itemsOf(hidden).length, 70, layout);
      assert.equal(itemsOf(html).length, 120, layout);
      assert.equal(new Set(itemsOf(html)).size, 120, layout);
      assert.match(html, /@media \(scripting:none\)\{button/);
    }
  });

  it('is whole on a plain page, with addresses that work without script', async () => {
    const {html} = await render({data, widgets: {element: 'commitment-list'}, form: 'plain'});
    assert.equal(itemsOf(html).length, 120);
    assert.ok(elementsOf(html).some(({attributes}) => attributes['id'] === 'C119'));
  });
});

describe('rendering', () => {
  it('never lets data become markup', async () => {
    const evil = '</script><img src=x onerror=alert(1)>';
    const data = {
      commitments: [{id: `"><b>${evil}`, title: evil, url: 'javascript:alert(1)', description: [{text: evil}]}],
    };
    for (const form of FORMS) {
      const {html} = await render({data, widgets: {element: 'commitment'}, form});
      assert.deepEqual(
        elementsOf(html).filter(({name}) => ['img', 'b'].includes(name)),
        [],
      );
      assert.deepEqual(
        elementsOf(html).filter(({attributes}) => attributes['href']?.startsWith('javascript')),
        [],
      );
      assert.ok(factsOf(html).includes(evil), form);
    }
  });

  it('keeps the languages of the data', async () => {
    const data = {
      lang: 'da',
      commitments: [{id: 'D1', title: 'Åbne data', description: [{text: {nl: 'Open', fr: 'Ouvert'}}]}],
    };
    const {html} = await render({data, widgets: {element: 'commitment'}, form: 'plain', lang: 'nl-BE'});
    assert.match(html, /<div class="ogp-commitment" lang="nl-BE">/);
    assert.match(html, /<bdi lang="da">Åbne data<\/bdi>/);
    assert.match(html, /lang="nl"[^>]*><p>Open/);
    const own = await render({data, widgets: {element: 'commitment'}, form: 'plain'});
    assert.match(own.html, /<div class="ogp-commitment" lang="da">/);
  });

  it('can do without data where attributes are the data', async () => {
    const {html, issues} = await render({
      widgets: {element: 'rating-scale', attributes: {scale: 'completion', value: 'Limited'}},
      lang: 'da',
    });
    assert.match(factsOf(html), /^Gennemførelsesgrad: Gennemført i begrænset grad \(2 af 4\)/);
    assert.doesNotMatch(html, /<script/);
    assert.deepEqual(issues, []);
  });

  it('writes ranges of dates as browsers do, so that lines break in the same places', async () => {
    const {html} = await render({
      data: nl,
      widgets: {element: 'milestone-timeline', attributes: {commitment: 'NL0046'}},
      lang: 'en',
    });
    assert.match(html, />1 Mar\u00a0– 1 Jun 2021</);
  });

  it('opens what a script would load later', async () => {
    const {html} = await make('irm-review', 'plain');
    assert.ok(elementsOf(html).some((tag) => hasWord(tag, 'class', 'ogp_definition')));
  });

  it('says what is wrong with a call', async () => {
    const deep = (levels: number): unknown => ({
      commitments: [{title: 'A', 'x-own': JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown}],
    });
    const circular: {title: string; 'x-own'?: unknown} = {title: 'A'};
    circular['x-own'] = circular;

    const wrong: readonly (readonly [Parameters<typeof render>[0], RegExp])[] = [
      [{data: nl, widgets: {element: 'card'}}, /no widget “card”/],
      [{data: nl, widgets: {element: 'data'}}, /no widget “data”/],
      [
        {data: nl, widgets: {element: 'commitment', attributes: {comitment: 'NL0025'}}},
        /no option “comitment”.*commitment,/,
      ],
      [{data: nl, widgets: {element: 'commitment', attributes: {onclick: 'x'}}}, /no option “onclick”/],
      [{data: nl, widgets: {element: 'commitment'}, file: 'nl.json'}, /nl\.json has several commitments/],
      [{data: nl, widgets: {element: 'commitment', attributes: {commitment: 'X9'}}}, /no commitment “X9”/],
      [{data: nl, widgets: {element: 'plan-progress', attributes: {plan: 'X9'}}}, /no plan “X9”/],
      [{data: 'text', widgets: {element: 'commitment'}}, /not in the format/],
      [{data: deep(1001), widgets: {element: 'commitment-list'}}, /\/commitments\/0\/x-own: .*1,000 levels/],
      [
        {data: {commitments: [circular]}, widgets: {element: 'commitment-list'}},
        /\/commitments\/0\/x-own: .*contains itself/,
      ],
      [{widgets: {element: 'commitment'}}, /is empty/],
      [{data: nl, widgets: {element: 'commitment-list'}, theme: 'usds'}, /no theme “usds”.*nlds/],
    ];
    for (const [options, message] of wrong)
      await assert.rejects(
        render(options),
        (error) => error instanceof RenderError && message.test(error.message),
        String(message),
      );
    await assert.rejects(render({data: nl, widgets: {element: 'commitment'}, messages: 'nl'}), /Noem er één|meerdere/);
  });

  it('tells what is odd in the data', async () => {
    const data = {commitments: [{id: 'A', title: 'x', assessments: [{scale: 'completion', value: 'Half'}]}]};
    const {issues} = await render({data, widgets: {element: 'commitment'}});
    assert.ok(issues.some(({message}) => message.includes('Half')));
  });
});

describe('every file of the demonstration', () => {
  const files = filesUnder('demo/data').filter((file) => file.endsWith('.json'));
  for (const file of files)
    it(`${file} renders, or says why not`, async () => {
      const data = readJson(file) as {commitments?: {id?: string}[]};
      const ids = [undefined, ...(data.commitments ?? []).flatMap((one) => (typeof one.id === 'string' ? one.id : []))];
      let count = 0;
      for (const element of widgets)
        for (const commitment of element === 'commitment-list' ? [undefined] : ids.slice(0, 12))
          for (const form of FORMS)
            await render({
              data,
              widgets: {
                element,
                attributes: {commitment, scale: element === 'rating-scale' ? 'completion' : undefined},
              },
              form,
            }).then(
              ({html}) => {
                count++;
                assert.deepEqual(
                  worldsOf(html).flatMap((world) => faultsOf(toHtml(world))),
                  [],
                  `${element} ${commitment ?? ''}`,
                );
              },
              (error: unknown) => {
                assert.ok(error instanceof RenderError, `${element}: ${String(error)}`);
              },
            );
      assert.ok(count >= 3, `${count}`);
    });
});

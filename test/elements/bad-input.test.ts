import {expect} from '@open-wc/testing';
import odd from '../../demo/data/odd.json';
import '../../src/define.js';
import type {LoadError} from '../../src/index.js';
import {templates as da} from '../../src/locales/generated/da.js';
import {templates as nl} from '../../src/locales/generated/nl.js';
import {deep, fresh, otherOrigin, pause, record, show, textOf, waitFor} from '../helpers/page.js';

const FALLBACK = '<p>The plan as <a href="#pdf">PDF</a></p>';
const json = (text: string) => `<script type="application/json">${text}</script>`;

// Nothing may reach the page as an error, whatever a file holds.
const thrown: string[] = [];
addEventListener('error', (event) => thrown.push(String(event.message)));
addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
afterEach(async () => {
  await pause(20);
  expect(thrown.splice(0)).to.deep.equal([]);
});

/** What a reader is told, without the address that stands before it; in Dutch and Danish, the catalogue's words. */
interface Case {
  readonly name: string;
  readonly code: string;
  readonly src?: string;
  readonly inline?: string;
  readonly settings?: Record<string, unknown>;
  readonly en: string;
  readonly retry?: boolean;
}

const codes = (events: CustomEvent<{code: string}>[]) => events.map(({detail}) => detail.code);
const longest = (template: string) =>
  template
    .split(/\{\w+\}/)
    .sort((a, b) => b.length - a.length)[0]!
    .trim();
const two = '{"commitments":[{"id":"A","title":"One"},{"id":"B","title":"Two"}]}';
const CASES: Case[] = [
  {name: 'an empty file', code: 'empty', src: 'empty.json', en: 'is empty', retry: true},
  {name: 'an answer without content', code: 'empty', src: 'no-content.json', en: 'is empty'},
  {name: 'an empty script', code: 'empty', inline: ' \n', en: 'is empty'},
  {name: 'a web page instead of JSON', code: 'html', src: 'html.json', en: 'is a web page', retry: true},
  {
    name: 'JSON that stops in the middle',
    code: 'truncated',
    src: 'truncated.json',
    en: 'ends unexpectedly',
    retry: true,
  },
  {
    name: 'JSON with a slip',
    code: 'syntax',
    inline: '{"commitments": [\n  {"title": Open}\n]}',
    en: 'is not valid JSON',
  },
  {
    name: 'JSON with typographic quotation marks',
    code: 'quotes',
    inline: '{"commitments": [\n  {"title": “Open”}\n]}',
    en: 'put straight quotation marks',
  },
  {name: 'a connection that breaks', code: 'network', src: 'hangup.json', en: 'could not be reached', retry: true},
  {name: 'an address that is not there', code: 'status', src: '404.json', en: 'answered with error 404', retry: true},
  {name: 'a login that is asked for', code: 'status', src: '401.json', en: 'answered with error 401'},
  {name: 'a server in trouble', code: 'status', src: '503.json', en: 'answered with error 503'},
  {
    name: 'an answer that never comes',
    code: 'timeout',
    src: 'never.json',
    settings: {timeout: 0.1},
    en: 'did not answer in time',
    retry: true,
  },
  {
    name: 'JSON of something else',
    code: 'not-a-document',
    inline: '{"type":"FeatureCollection","features":[]}',
    en: 'not in the format',
  },
  {name: 'null', code: 'not-a-document', src: 'null.json', en: 'not in the format'},
  {name: 'an empty list', code: 'not-a-document', src: 'list.json', en: 'not in the format'},
  {name: 'a number', code: 'not-a-document', inline: '42', en: 'not in the format'},
  {
    name: 'a document without commitments',
    code: 'no-commitment',
    inline: '{"commitments":[]}',
    en: 'has no commitments',
  },
  {
    name: 'a commitment that is not in the file',
    code: 'not-found',
    inline: two,
    settings: {commitment: 'NL9999'},
    en: '“NL9999”',
  },
  {name: 'several commitments, none of them named', code: 'choose', inline: two, en: 'has several commitments'},
];

describe('where nothing can be shown', () => {
  for (const {name, code, src, inline, settings = {}, retry, en} of CASES)
    it(`${name} is said in the reader’s language, told once as ${code}, and leaves the fallback`, async () => {
      const id = `error.${code}`;
      for (const [lang, words] of Object.entries({en, nl: longest(nl[id] ?? ''), da: longest(da[id] ?? '')})) {
        const heard = record('ogp-error', 'ogp-load');
        const element = show('ogp-commitment-card', {
          lang,
          ...(src ? {src: fresh(src)} : {}),
          ...settings,
          children: FALLBACK + (inline === undefined ? '' : json(inline)),
        });
        await waitFor(() => textOf(element).includes(words), `${lang}: “${words}”`);
        expect(textOf(element)).to.contain('The plan as PDF');
        const errors = heard.filter(({type}) => type === 'ogp-error');
        expect(codes(errors)).to.deep.equal([code]);
        expect(errors[0]!.target).to.equal(element);
        expect(deep(element, '[role=status]')).to.have.length(1);
        if (retry) expect(deep(element, 'button')).to.have.length(1);
        if (src) expect(errors[0]!.detail.url).to.contain(src);
        element.parentElement!.remove();
      }
    });

  it('another site that does not allow it is said, with the remedy', async () => {
    const heard = record('ogp-error');
    const src = `${await otherOrigin()}/__test/ok.json`;
    const element = show('ogp-commitment-card', {lang: 'en', src, children: FALLBACK});
    await waitFor(() => textOf(element).includes('could not be reached'));
    expect(textOf(element)).to.contain(src).and.to.contain('CORS').and.to.contain('The plan as PDF');
    expect((heard as CustomEvent<LoadError>[]).map(({detail}) => [detail.code, detail.url])).to.deep.equal([
      ['network', src],
    ]);
  });

  it('an address that is none is said', async () => {
    const heard = record('ogp-error');
    const element = show('ogp-commitment-card', {lang: 'en', src: 'http://['});
    await waitFor(() => textOf(element).includes('could not be reached'));
    expect(codes(heard)).to.deep.equal(['network']);
  });

  it('the place of a slip is said', async () => {
    const element = show('ogp-commitment-card', {
      lang: 'en',
      children: json('{"commitments": [\n  {"title": "Open"} {}\n]}'),
    });
    await waitFor(() => textOf(element).includes('The data in this page is not valid JSON (line 2, column 21)'));
  });

  it('a file of more than 25 MB is said to be too large', async () => {
    const heard = record('ogp-error');
    const element = show('ogp-commitment-card', {lang: 'en', src: fresh('big.json?bytes=27000000')});
    await waitFor(() => textOf(element).includes('is too large'), 'a word about the size', 8000);
    expect(codes(heard)).to.deep.equal(['too-large']);
  });

  it('one widget’s failure is its own', async () => {
    const bad = show('ogp-commitment-card', {lang: 'en', '.data': 42});
    const good = show('ogp-commitment-card', {lang: 'en', '.data': {title: 'Open'}});
    await waitFor(() => textOf(bad).includes('not in the format') && textOf(good).includes('Open'));
  });
});

/** One odd thing in a commitment or document, what is shown of it, and how it is told. */
interface Oddity {
  readonly name: string;
  readonly data: unknown;
  readonly path: string;
  readonly code: string;
  readonly message: RegExp;
  readonly shown: string | RegExp;
  readonly not?: string;
}
const of = (member: Record<string, unknown>) => ({commitments: [{id: 'X1', title: 'Odd', ...member}]});
const AT = '/commitments/0';
const ODDITIES: Oddity[] = [
  {
    name: 'a number for a string',
    data: of({number: 7}),
    path: `${AT}/number`,
    code: 'type',
    message: /not the kind of value/,
    shown: 'Number 7',
  },
  {
    name: 'an object for a string',
    data: of({status: {deep: true}, plan: []}),
    path: `${AT}/status`,
    code: 'type',
    message: /not the kind of value/,
    shown: 'Odd',
    not: '[object',
  },
  {
    name: 'a string for a list of objects',
    data: of({assessments: 'Limited'}),
    path: `${AT}/assessments`,
    code: 'type',
    message: /not the kind of value/,
    shown: 'Odd',
  },
  {
    name: 'an empty item',
    data: of({policyAreas: ['One', null]}),
    path: `${AT}/policyAreas/1`,
    code: 'null-item',
    message: /null/,
    shown: 'Policy area One',
  },
  {
    name: 'no title',
    data: {commitments: [{id: 'X1', status: 'Active'}]},
    path: `${AT}/title`,
    code: 'title-missing',
    message: /title is missing/,
    shown: 'Untitled commitment',
  },
  {
    name: 'a day that does not exist',
    data: of({period: {end: '2021-02-30'}}),
    path: `${AT}/period/end`,
    code: 'date-impossible',
    message: /no date “2021-02-30”/,
    shown: '2021-02-30',
    not: 'March',
  },
  {
    name: 'a date that can be read in two ways',
    data: of({period: {start: '01-03-21', end: '2022'}}),
    path: `${AT}/period/start`,
    code: 'date-ambiguous',
    message: /read in two ways/,
    shown: '01-03-21',
    not: 'January',
  },
  {
    name: 'a scale that nobody knows',
    data: of({assessments: [{scale: 'public-value', value: 'High', voice: 'irm'}]}),
    path: `${AT}/assessments/0/scale`,
    code: 'scale-unknown',
    message: /not known/,
    shown: 'public-value: High',
  },
  {
    name: 'a value that the scale does not have',
    data: of({assessments: [{scale: 'completion', value: '75 %', voice: 'irm'}]}),
    path: `${AT}/assessments/0/value`,
    code: 'value-unknown',
    message: /not a value of this scale/,
    shown: 'Completion: 75 % (not a value of this scale)',
    not: ' of 4',
  },
  {
    name: 'a javascript link',
    data: of({url: 'javascript:alert(1)', links: [{label: 'Click', url: ' java\nscript:alert(2)'}]}),
    path: `${AT}/url`,
    code: 'link-scheme',
    message: /shown as text/,
    shown: /Click \(\s*java\s*script:alert\(2\)\)/,
  },
  {
    name: 'a member that would reach a prototype',
    data: JSON.parse(
      '{"commitments":[{"title":"Odd","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}',
    ),
    path: `${AT}/__proto__`,
    code: 'forbidden-key',
    message: /not allowed/,
    shown: 'Odd',
  },
  {
    name: 'a progress of 50',
    data: of({milestones: [{title: 'Half', progress: 50}]}),
    path: `${AT}/milestones/0/progress`,
    code: 'progress-range',
    message: /0\.5/,
    shown: '1 milestone',
    not: '%',
  },
  {
    name: 'an amount in words',
    data: of({funding: [{amount: 'about 15,000', currency: 'EUR'}]}),
    path: `${AT}/funding/0/amount`,
    code: 'type',
    message: /not the kind of value/,
    shown: 'about 15,000 EUR',
  },
  {
    name: 'an id that is used twice',
    data: {
      commitments: [
        {id: 'A', title: 'Odd'},
        {id: 'a', title: 'Second'},
      ],
    },
    path: '/commitments/1/id',
    code: 'duplicate-id',
    message: /more than once/,
    shown: 'Odd',
  },
];

describe('where something is odd', () => {
  for (const {name, data, path, code, message, shown, not} of ODDITIES)
    it(`${name} is shown as given and told as ${code}`, async () => {
      const heard = record('ogp-issues', 'ogp-error');
      const element = show('ogp-commitment-card', {
        lang: 'en',
        layout: 'full',
        '.data': data,
        ...(code === 'duplicate-id' ? {commitment: 'a'} : {}),
      });
      const issues = await waitFor(() => heard[0]?.detail.issues as {path: string; code: string; message: string}[]);
      expect(heard.map(({type}) => type)).to.deep.equal(['ogp-issues']);
      const issue = issues.find((one) => one.path === path && one.code === code);
      expect(issue, JSON.stringify(issues)).to.exist;
      expect(issue!.message).to.match(message);
      if (typeof shown === 'string') expect(textOf(element)).to.contain(shown);
      else expect(textOf(element)).to.match(shown);
      if (not) expect(textOf(element)).not.to.contain(not);
      expect(deep(element, 'a')).to.have.length(0);
      expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    });

  it('is told in the language of the page', async () => {
    for (const [lang, word] of [
      ['nl', 'titel'],
      ['da', 'titel'],
    ] as const) {
      const heard = record('ogp-issues');
      show('ogp-commitment-card', {lang, '.data': {commitments: [{id: 'X1'}]}});
      const event = await waitFor(() => heard[0]);
      expect(event.detail.issues[0].message).to.contain(word).and.not.to.contain('missing');
      (event.target as Element).parentElement!.remove();
    }
  });

  it('every mistake of demo/data/odd.json is told, and what can be read is shown', async () => {
    const heard = record('ogp-issues');
    const element = show('ogp-data', {
      lang: 'en',
      '.data': odd,
      children:
        '<ogp-commitment-card commitment="ODD1" layout="full"></ogp-commitment-card><ogp-milestone-timeline commitment="ODD1"></ogp-milestone-timeline>',
    });
    const event = await waitFor(() => heard[0]);
    expect(event.detail.issues.length).to.be.greaterThan(15);
    for (const fact of [
      'Mistakes in values',
      'Ministry of Examples',
      'Fall 2027',
      '2021-02-30',
      '01-03-21',
      'A link that is none (javascript:alert(1))',
      'Milestone 6',
      'In progress',
    ])
      expect(textOf(element)).to.contain(fact);
    expect(deep(element, 'a')).to.have.length(0);
  });
});

describe('hostile text', () => {
  const MARKUP = [
    '<img src=x onerror="globalThis.hit=1">',
    '</bdi></p></template><script>globalThis.hit=1</script>',
    '<svg><style><img onerror=globalThis.hit=1 src>',
    '<!--?lit$1$-->{{x}} ${globalThis.hit=1}',
    '&lt;b&gt; &amp; <b>bold</b>',
  ];

  for (const text of MARKUP)
    it(`stands as it is: ${text}`, async () => {
      const data = {
        lang: text,
        plans: [{id: 'P', title: text, url: text}],
        scales: [
          {key: 'own', name: text, definition: text, values: [{value: 'a', label: text, definition: text}, 'b']},
        ],
        commitments: [
          {
            id: text,
            number: text,
            plan: 'P',
            title: text,
            status: text,
            policyAreas: [text],
            leadInstitutions: [{name: text, role: text}],
            funding: [{amount: 1, currency: text, source: text, period: text}],
            period: {text},
            milestones: [
              {title: text, text, status: text, planned: {text}, responsible: [text], evidence: [{label: text}]},
            ],
            assessments: [
              {
                scale: 'own',
                value: 'a',
                stage: text,
                voice: text,
                report: text,
                date: text,
                note: text,
                cluster: [text],
              },
              {scale: text, value: text, aspect: text},
            ],
            links: [{label: text, url: 'https://example.org'}],
          },
        ],
      };
      const section = show('ogp-data', {
        lang: 'en',
        '.data': data,
        children:
          '<ogp-commitment-card layout="full"></ogp-commitment-card><ogp-milestone-timeline layout="table"></ogp-milestone-timeline><ogp-rating-scale scale="own"></ogp-rating-scale>',
      });
      const plain = text.replace(/\s+/g, ' ');
      await waitFor(() => textOf(section).split(plain).length > 20);
      for (const summary of deep(section, 'summary')) summary.click();
      await pause(30);
      expect(deep(section, 'img, script, svg:not([aria-hidden]), b, template')).to.have.length(0);
      expect((globalThis as {hit?: number}).hit).to.equal(undefined);
    });

  it('shows 28,000 characters and 6,000 letters without a space, and nothing leaves its place', async () => {
    const element = show('ogp-milestone-timeline', {
      lang: 'en',
      '.data': of({milestones: [{title: 'x'.repeat(6000), text: 'word '.repeat(5600)}, {title: '\u202eturned\u202d'}]}),
    });
    await waitFor(() => textOf(element).length > 30_000);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(textOf(element)).to.contain('x'.repeat(6000));
    for (const title of deep(element, 'strong bdi')) expect(getComputedStyle(title).unicodeBidi).to.equal('isolate');
  });

  it('survives values of every wrong type in every member', async () => {
    const WRONG: unknown[] = [null, true, 0, -1, 1e999, '', ' ', [], {}, [[]], [null], {text: {}}, {'': 1}];
    const members =
      'id number plan title status url lang policyAreas leadInstitutions supportingInstitutions period description funding milestones assessments starred notes links'.split(
        ' ',
      );
    const section = show('ogp-data', {
      lang: 'en',
      children:
        '<ogp-commitment-card layout="full"></ogp-commitment-card><ogp-milestone-timeline></ogp-milestone-timeline><ogp-rating-scale></ogp-rating-scale>',
    });
    for (const wrong of WRONG) {
      section.data = {commitments: [Object.fromEntries(members.map((member) => [member, wrong])), 'x', null]};
      await pause(5);
      for (const member of members) {
        section.data = {commitments: [{id: 'X1', title: 'Stays', [member]: wrong}]};
        await section.querySelector('ogp-commitment-card')!.updateComplete;
        await section.querySelector('ogp-milestone-timeline')!.updateComplete;
        if (member !== 'title') expect(textOf(section), `${member}: ${JSON.stringify(wrong)}`).to.contain('Stays');
      }
    }
  });
});

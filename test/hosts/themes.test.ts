import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {bridgeCss} from '../../src/themes/bridges.js';
import {place, waitFor} from '../helpers/page.js';

const DATA = {
  lang: 'en',
  commitments: [
    {
      id: 'XX0001',
      title: 'Open council meetings',
      url: '/commitments/1',
      milestones: [
        {title: 'Minutes as text', planned: {end: '2020'}, status: 'Complete'},
        {title: 'Recordings', planned: {end: '2021'}, status: 'In progress'},
      ],
      assessments: [{scale: 'completion', value: 'Limited', voice: 'irm'}],
    },
  ],
};

let sheets: CSSStyleSheet[] = [];
afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  sheets = [];
});

function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.push(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** A stylesheet of a design system's own package, as its users get it. */
async function packageCss(path: string): Promise<string> {
  const response = await fetch(`/node_modules/${path}`);
  expect(response.ok, path).to.equal(true);
  return response.text();
}

/** Any CSS colour as it is seen on white: red, green and blue from 0 to 255. */
function seen(colour: string): [number, number, number] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const paint = canvas.getContext('2d', {willReadFrequently: true})!;
  for (const fill of ['#fff', colour]) {
    paint.fillStyle = fill;
    paint.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
const hex = (colour: string) =>
  `#${seen(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** The contrast of WCAG against white. */
function contrast(colour: string): number {
  const [red = 0, green = 0, blue = 0] = seen(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

interface Shown {
  readonly card: HTMLElement;
  readonly timeline: HTMLElement;
}

/** A card and a timeline in a wrapper inside the page, which carries the class of the theme. */
async function shown(wrapper: string, attributes = ''): Promise<Shown> {
  const inner = document.createElement('div');
  inner.className = wrapper;
  inner.innerHTML = `
    <ogp-commitment-card lang="en" today="2022-01-01" ${attributes}></ogp-commitment-card>
    <ogp-milestone-timeline lang="en" today="2022-01-01" ${attributes}></ogp-milestone-timeline>`;
  place().append(inner);
  const card = inner.querySelector('ogp-commitment-card')!;
  const timeline = inner.querySelector('ogp-milestone-timeline')!;
  card.data = DATA;
  timeline.data = DATA;
  await waitFor(
    () => card.shadowRoot?.querySelector('.step.on') && timeline.shadowRoot?.querySelector('.overdue'),
    'both',
  );
  return {card, timeline};
}

const styleOf = (host: HTMLElement, selector: string) => getComputedStyle(host.shadowRoot!.querySelector(selector)!);

const firstFont = (host: HTMLElement, selector: string) =>
  styleOf(host, selector).fontFamily.split(',')[0]?.replace(/["']/g, '');

/** What the theme is seen to set. */
const seenIn = ({card, timeline}: Shown) => ({
  text: hex(styleOf(card, '.base').color),
  link: hex(styleOf(card, 'a').color),
  accent: hex(styleOf(card, '.step.on').borderBlockStartColor),
  border: hex(styleOf(card, 'article').borderBlockStartColor),
  radius: styleOf(card, 'article').borderStartStartRadius,
  font: firstFont(timeline, '.base'),
  heading: firstFont(card, '[part=heading]'),
});

/** What a reader has to be able to tell apart: text 4.5 : 1, strokes that mean something 3 : 1. */
function expectLegible({card, timeline}: Shown): void {
  const texts: [string, HTMLElement, string][] = [
    ['text', card, '.base'],
    ['link', card, 'a'],
    ['quiet text', card, '.kicker'],
    ['today', timeline, '.today'],
    ['status', timeline, '.complete .status'],
    ['overdue', timeline, '.overdue .due'],
    ['date', timeline, '.when'],
  ];
  for (const [what, host, selector] of texts) expect(contrast(styleOf(host, selector).color), what).to.be.at.least(4.5);
  const strokes: [string, HTMLElement, string][] = [
    ['a step that is reached', card, '.step.on'],
    ['a step beyond', card, '.step.off'],
    ['a marker that is reached', timeline, '.complete .marker'],
    ['a marker of what is overdue', timeline, '.overdue .marker'],
  ];
  for (const [what, host, selector] of strokes)
    expect(contrast(styleOf(host, selector).borderBlockStartColor), what).to.be.at.least(3);
}

const SYSTEMS = [
  {
    name: 'Utrecht',
    bridge: 'nlds',
    wrapper: 'utrecht-theme',
    css: '@utrecht/design-tokens/dist/theme.css',
    is: {
      text: '#000000',
      link: '#24578f',
      accent: '#24578f',
      border: '#d6e5f5',
      radius: '0px',
      font: 'Noto Sans Variable',
      heading: 'Noto Sans Variable',
    },
  },
  {
    name: 'Rijkshuisstijl',
    bridge: 'nlds',
    wrapper: 'rhc-theme',
    css: '@rijkshuisstijl-community/design-tokens/dist/index.css',
    is: {
      text: '#0f172a',
      link: '#01689b',
      accent: '#154273',
      border: '#64748b',
      radius: '5px',
      font: 'Fira Sans',
      heading: 'Fira Sans',
    },
  },
  {
    name: 'borger.dk',
    bridge: 'dkfds-borger',
    is: {
      text: '#1a1a1a',
      link: '#004d99',
      accent: '#44831e',
      border: '#bfbfbf',
      radius: '0px',
      font: 'IBM Plex Sans',
      heading: 'IBM Plex Sans',
    },
  },
  {
    name: 'virk.dk',
    bridge: 'dkfds-virk',
    is: {
      text: '#1a1a1a',
      link: '#004d99',
      accent: '#0059b3',
      border: '#bfbfbf',
      radius: '0px',
      font: 'IBM Plex Sans',
      heading: 'IBM Plex Sans',
    },
  },
] as const;

describe('a theme bridge', () => {
  for (const {name, bridge, is, ...system} of SYSTEMS) {
    const wrapper = 'wrapper' in system ? system.wrapper : '';
    const prepare = async () => {
      if ('css' in system) addSheet(await packageCss(system.css));
    };

    it(`gives the colours and type of ${name}, from a class on an inner element`, async () => {
      await prepare();
      addSheet(bridgeCss(bridge));
      const widgets = await shown(wrapper);
      expect(seenIn(widgets)).to.deep.equal(is);
      expectLegible(widgets);
    });

    it(`gives ${name} the same by the theme attribute`, async () => {
      await prepare();
      const widgets = await shown(wrapper, `theme="${bridge}"`);
      await waitFor(() => seenIn(widgets).accent === is.accent, 'the theme');
      await waitFor(() => seenIn(widgets).font === is.font, 'the theme of the second widget');
      expect(seenIn(widgets)).to.deep.equal(is);
      expectLegible(widgets);
    });
  }

  it('changes nothing where the design system is not', async () => {
    const neutral = seenIn(await shown(''));
    addSheet(bridgeCss('nlds'));
    expect(seenIn(await shown(''))).to.deep.equal(neutral);
    const widgets = await shown('', 'theme="nlds"');
    await waitFor(
      () =>
        widgets.card.shadowRoot?.adoptedStyleSheets.some((sheet) => /utrecht/.test(sheet.cssRules[0]?.cssText ?? '')),
      'the theme',
    );
    expect(seenIn(widgets)).to.deep.equal(neutral);
  });

  it('leaves one line of the page the last word', async () => {
    addSheet('ogp-commitment-card { --ogp-color-accent: #663399; }');
    addSheet(await packageCss('@utrecht/design-tokens/dist/theme.css'));
    addSheet(bridgeCss('nlds'));
    expect(seenIn(await shown('utrecht-theme')).accent).to.equal('#663399');
    const widgets = await shown('utrecht-theme', 'theme="nlds"');
    await waitFor(() => seenIn(widgets).link === '#24578f', 'the theme');
    expect(seenIn(widgets).accent).to.equal('#663399');
  });

  it('goes when the theme attribute goes, and another may come', async () => {
    const widgets = await shown('');
    const neutral = seenIn(widgets).accent;
    widgets.card.setAttribute('theme', 'dkfds-borger');
    await waitFor(() => seenIn(widgets).accent === '#44831e', 'the first theme');
    widgets.card.setAttribute('theme', 'dkfds-virk');
    await waitFor(() => seenIn(widgets).accent === '#0059b3', 'the second theme');
    widgets.card.removeAttribute('theme');
    await waitFor(() => seenIn(widgets).accent === neutral, 'no theme');
  });
});

describe('the widgets without any theme', () => {
  it('are legible on a page that sets nothing', async () => {
    expectLegible(await shown(''));
  });
});

describe('the values of Det Fælles Designsystem, which has no custom properties', () => {
  for (const [bridge, file, accent] of [
    ['dkfds-borger', 'dkfds-borgerdk.min.css', '#44831e'],
    ['dkfds-virk', 'dkfds-virkdk.min.css', '#0059b3'],
  ] as const)
    it(`are those of its stylesheet: ${bridge}`, async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.srcdoc = `<link rel="stylesheet" href="/node_modules/dkfds/dist/css/${file}">
        <body><p>Text <a href="#x">Link</a></p><button class="button button-primary">Button</button></body>`;
      place().append(frame);
      await loaded;
      const inside = frame.contentDocument!;
      const {color} = frame.contentWindow!.getComputedStyle(inside.querySelector('p')!);
      const link = frame.contentWindow!.getComputedStyle(inside.querySelector('a')!).color;
      const button = frame.contentWindow!.getComputedStyle(inside.querySelector('button')!).backgroundColor;
      expect([hex(color), hex(link), hex(button)]).to.deep.equal(['#1a1a1a', '#004d99', accent]);
      expect(bridgeCss(bridge)).to.contain(accent);
    });
});

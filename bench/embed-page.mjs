// One page of a ministry in each way of embedding: a card, a timeline and four scales, with text between. The bench
// measures when its facts are painted, test/contract/snippet-speed.test.ts whether it moves meanwhile.

export const DATA = '/demo/data/nl.json';
const SCALES = ['specificity', 'relevance', 'on-time', 'completion'];
const WIDGETS = [
  {element: 'commitment-card', attributes: {commitment: 'NL0046', layout: 'full', today: '2021-08-01'}},
  {element: 'milestone-timeline', attributes: {commitment: 'NL0046', today: '2021-08-01'}},
  ...SCALES.map((scale) => ({element: 'rating-scale', attributes: {commitment: 'NL0025', scale}})),
];

/** What a reader has come for; the page is of use when all of it is on the screen. */
export const FACTS = [
  'Ambtenaren opleiden in actieve openbaarmaking',
  'Ministerie van Algemene Zaken',
  'Wacht op IRM-beoordeling',
  '3 mijlpalen',
  'Specificiteit',
  'Op tijd?',
  'Burgerparticipatie',
];

const TEXT = '<p>Een zin van het ministerie zelf, van ongeveer deze lengte, en <a href="#">een link</a>.</p>';
const STYLE = `body { margin: 1em; font: 16px/1.5 sans-serif; } .scales { display: grid; gap: 1em; }
  @media (width > 60em) { .scales { grid-template-columns: 1fr 1fr; } }`;

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** The least that a script can do which writes the facts itself: no such page can be of use earlier. */
export const LEAST = `const {commitments} = await (await fetch('${DATA}')).json();
document.querySelector('#facts').textContent = commitments.length && ${JSON.stringify(FACTS.join('. '))};`;

/** A card and a timeline above each other, scales beside each other. @param {readonly string[]} parts */
const arrange = ([card, timeline, ...scales]) =>
  [`<h1>Open overheid</h1>`, TEXT, card, TEXT, timeline, TEXT, `<div class="scales">${scales.join('')}</div>`].join(
    '\n',
  );

/** @param {{head?: string, body: string}} parts */
const pageOf = ({head = '', body}) => `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Open overheid</title>
  <link rel="icon" href="data:,">
  ${head}
  <style>${STYLE}</style>
</head>
<body>
${body}
${TEXT}
</body>
</html>`;

const SCRIPT = '<script type="module" src="/dist/cdn/ogp-widgets.js"></script>';

/** What the head of a page names so that it is asked for at once. @param {any} integrity dist/cdn/integrity.json */
export function hintsFor({elements, languages}, lang) {
  const parts = WIDGETS.flatMap(({element}) => elements[`ogp-${element}`]);
  const files = ['ogp-widgets.js', ...new Set([...parts, ...(languages[lang] ?? [])])];
  return [
    ...files.map((file) => `<link rel="modulepreload" href="/dist/cdn/${file}">`),
    `<link rel="preload" as="fetch" crossorigin href="${DATA}">`,
  ].join('\n  ');
}

/** The room that each widget takes in a narrow and in a wide window, as a webmaster measures it once. */
const ROOM = `ogp-commitment-card { display: block; min-block-size: 45em; }
  ogp-milestone-timeline { display: block; min-block-size: 36em; }
  ogp-rating-scale { display: block; min-block-size: 13em; }`;

const LINK = `<p><a href="${DATA}">De gegevens</a></p>`;
/** What a webmaster, or the snippet builder, writes into each widget for readers without scripts. */
const FACTS_INSIDE = [
  `<h3>${FACTS[0]}</h3><dl><dt>Actiehouder</dt><dd>${FACTS[1]}</dd><dt>Mate van afronding</dt><dd>${FACTS[2]}</dd></dl>`,
  `<h3>${FACTS[0]}</h3><p>${FACTS[3]}</p>`,
  `<p>${FACTS[4]}: Laag</p>`,
  `<p>Relevant: ${FACTS[6]}</p>`,
  `<p>${FACTS[5]} Niet vermeld</p>`,
  '<p>Mate van afronding: Niet vermeld</p>',
];
/** @param {(index: number) => string} inside */
const elements = (inside) =>
  arrange(
    WIDGETS.map(
      ({element, attributes}, index) =>
        `<ogp-${element} src="${DATA}"${attributesOf(attributes)}>${inside(index)}</ogp-${element}>`,
    ),
  );

/**
 * The pages by their names.
 * @param {{render: (options: any) => Promise<{html: string}>, data: unknown, integrity: any}} given
 * @returns {Promise<Record<string, string>>}
 */
export async function pages({render, data, integrity}) {
  const each = async (form) =>
    Promise.all(
      WIDGETS.map(async (widget, index) => {
        const src = form === 'declarative' ? {src: DATA} : {};
        return (await render({data, form, lang: 'nl', idPrefix: `w${index}`, ...src, widgets: widget})).html;
      }),
    );
  const room = `<style>${ROOM}</style>`;
  const ready = [hintsFor(integrity, 'nl'), room, SCRIPT].join('\n  ');
  return {
    static: pageOf({body: arrange(await each('plain'))}),
    served: pageOf({head: SCRIPT, body: arrange(await each('declarative'))}),
    'snippet with the facts inside': pageOf({head: ready, body: elements((index) => FACTS_INSIDE[index])}),
    snippet: pageOf({head: ready, body: elements(() => LINK)}),
    'the least that a script can do, with hints': pageOf({
      head: `<link rel="preload" as="fetch" crossorigin href="${DATA}"><script type="module" src="/least.js"></script>`,
      body: '<p id="facts"></p>',
    }),
    'snippet without hints': pageOf({head: room + SCRIPT, body: elements(() => LINK)}),
    'snippet without hints or room': pageOf({head: SCRIPT, body: elements(() => '')}),
  };
}

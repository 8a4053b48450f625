import {expect} from '@open-wc/testing';
import da from '../../demo/data/da.json';
import netherlands from '../../demo/data/netherlands.json';
import programme from '../../demo/data/programme.json';
import '../../src/define.js';
import {deep, place, record, textOf, waitFor} from '../helpers/page.js';

const FILES: Readonly<Record<string, unknown>> = {
  'data/netherlands.json': netherlands,
  'data/da.json': da,
  'data/programme.json': programme,
};

/** The content of a demo page, as it is in its file; the data come with the test. */
async function demo(page: string): Promise<HTMLElement> {
  const answer = await fetch(`/demo/${page}`);
  const file = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const section = place();
  section.lang = file.documentElement.lang;
  section.append(...file.querySelector('main')!.childNodes);
  for (const element of section.querySelectorAll('[src]')) {
    const data = FILES[element.getAttribute('src')!];
    expect(data, element.outerHTML.slice(0, 80)).to.be.an('object');
    element.removeAttribute('src');
    Object.assign(element, {data});
  }
  const widgets = deep(section, '*').filter(({localName}) => /^ogp-(?!data)/.test(localName));
  await waitFor(() => widgets.every((widget) => deep(widget, '[part=base]:not([aria-busy])').length), page, 8000);
  return section;
}

describe('one page about the Netherlands', () => {
  it('shows news, a commitment, talks, a programme and all commitments, all from one file', async () => {
    const failures = record('ogp-error');
    const issues = record('ogp-issues');
    const page = await demo('netherlands.html');
    for (const [tag, words] of [
      ['ogp-updates', 'Openbaarmaken als vak: zo verloopt het'],
      ['ogp-commitment', 'Ambtenaren opleiden in actieve openbaarmaking'],
      ['ogp-dialogue-series', 'Ben jij klaar voor kritiek van buiten?'],
      ['ogp-programme', 'Totaal van 2 bedragen in EUR'],
      ['ogp-commitment-list', '51 actiepunten'],
    ] as const)
      await waitFor(() => textOf(deep(page, tag)[0]!).includes(words), `${words} in ${tag}`);
    expect(failures).to.have.length(0);
    // Told once, by the element that has the data.
    await waitFor(() => issues.length);
    expect(issues.map(({target}) => (target as Element).localName)).to.deep.equal(['ogp-data']);
    const {issues: found} = issues[0]!.detail as {issues: {severity: string}[]};
    expect(found.every(({severity}) => severity === 'info')).to.equal(true);
  });

  it('has no link within the page that leads nowhere', async () => {
    const page = await demo('netherlands.html');
    const hashes = deep(page, 'a[href^="#"]').map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)));
    expect(hashes).to.include.members(['programma', 'NL0010', 'NL0029']);
    const ids = new Set(deep(page, '[id]').map(({id}) => id));
    expect(hashes.filter((hash) => !ids.has(hash))).to.deep.equal([]);
  });

  it('is Dutch all through', async () => {
    const page = await demo('netherlands.html');
    for (const base of deep(page, '[part=base]')) expect(base.getAttribute('lang') ?? 'nl').to.equal('nl');
    for (const english of ['Founded', 'News', 'Sessions', 'Loading', 'commitments'])
      expect(textOf(page)).not.to.contain(english);
  });
});

describe('Denmark and the Netherlands on one page', () => {
  it('speak each their own language, with their own dates and notation', async () => {
    const failures = record('ogp-error');
    const page = await demo('side-by-side.html');
    const [danish = '', dutch = ''] = ['da', 'nl'].map((lang) =>
      textOf(page.querySelector(`section[lang=${lang}]`)!).replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(failures.map(({target}) => (target as Element).localName)).to.deep.equal([]);
    expect(danish).to.contain('22. oktober 2018').and.to.contain('2 af 14 initiativer afsluttet');
    expect(danish)
      .to.contain('Oprettet 20. januar 2010')
      .and.to.contain('Sum af 2 beløb i EUR')
      .and.to.contain('500.000 €');
    expect(dutch).to.contain('1 maart 2021').and.to.contain('Mate van afronding: Beperkt (2 van 4)');
    expect(dutch)
      .to.contain('Opgericht 20 januari 2010')
      .and.to.contain('Totaal van 2 bedragen in EUR')
      .and.to.contain('€ 500.000');
    expect(danish).not.to.match(/Opgericht|Bedrag|Nieuws/);
    expect(dutch).not.to.match(/Oprettet|Beløb|Nyheder/);
  });
});

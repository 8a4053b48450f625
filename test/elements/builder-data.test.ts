import {expect} from '@open-wc/testing';
import {
  DATA,
  choose,
  chooseFile,
  close,
  code,
  drawn,
  enter,
  find,
  open,
  paste,
  result,
  waitFor,
} from '../helpers/builder.js';

describe('the data of the snippet builder', function () {
  this.timeout(30_000);

  it('reads tables and workbooks, also long ones, and counts what it read', async () => {
    const root = await open('ui=en');
    const table = await (await fetch('/test/tools/importer/fixtures/ogp-2024.csv')).text();
    paste(root, table);
    await waitFor(() => root.querySelector('select#option-commitment option[value=EX0007]'), 'the commitments');
    await waitFor(() => code(root).includes('Open council meetings'), 'the first of them');
    expect(result(root)).to.match(/\d+ commitments were read/);

    // Dates that can be read in two ways: what the report asks for can be said here.
    expect(result(root)).to.match(/“9\/1\/2018”, day and month cannot be told apart/);
    enter(root, '#dates', 'mdy');
    await waitFor(() => location.hash.includes('dates=mdy'), 'the order in the address');
    await waitFor(() => /were read/.test(result(root)), 'the same again');
    expect(result(root)).to.not.contain('cannot be told apart');
    enter(root, '#dates', '');

    const workbook = await (await fetch('/docs/templates/template.xlsx')).blob();
    chooseFile(root, new File([workbook], 'template.xlsx'));
    await waitFor(() => /<h\d>/.test(code(root)) && !code(root).includes('Open council meetings'), 'the workbook');
    expect(find<HTMLTextAreaElement>(root, '#data').value).to.equal('');

    // So many that a list draws a part of them.
    const many = Array.from({length: 3000}, (_, index) => ({id: `M${index}`, title: `Number ${index}`}));
    chooseFile(root, new File([JSON.stringify({lang: 'en', commitments: many})], 'many.json'));
    await waitFor(() => result(root).includes('3,000 commitments were read.'), 'many');
    choose(root, 'commitment-list');
    await drawn(root, 'commitment-list');
    await waitFor(() => /The data make this snippet \d+ kB long/.test(root.textContent ?? ''), 'advice');
    const frame = find<HTMLIFrameElement>(root, 'iframe');
    expect(frame.offsetHeight).to.be.below(1000);
  });

  it('chooses a commitment that has what the widget shows, anew when the data have others', async () => {
    const root = await open('ui=en&element=rating-scale&option.scale=completion');
    paste(
      root,
      JSON.stringify({
        lang: 'en',
        commitments: [
          {id: 'A', title: 'A'},
          {...DATA.commitments[0], id: 'B'},
        ],
      }),
    );
    await waitFor(() => code(root).includes('commitment="B"'), 'the one with a rating');
    paste(root, JSON.stringify({lang: 'en', commitments: [{id: 'C', title: 'C'}, DATA.commitments[0]]}));
    await waitFor(() => code(root).includes('commitment="XX0001"'), 'one of the new data');
    choose(root, 'milestone-timeline');
    expect(code(root)).to.contain('commitment="XX0001"');
    // Where it would narrow what is shown, nobody has chosen it.
    choose(root, 'updates');
    expect(code(root)).to.not.contain('commitment="XX0001"');
  });

  it('tells what is wrong in the data, and what to do', async () => {
    const root = await open('ui=en');
    paste(root, '{"commitments": [{"id": "X1", "titel": "A"}]}');
    await waitFor(() => /titel/.test(result(root)), 'the member that is not known');
    expect(result(root)).to.contain('Did you mean “title”?');
    paste(root, '{"commitments": [');
    await waitFor(() => /ends unexpectedly/.test(result(root)), 'a broken file');
    expect(result(root)).to.not.contain('was read');
    paste(root, '');
    expect(result(root)).to.equal('');
  });

  it('tells why an address cannot be read', async () => {
    const other = await (await fetch('/__test/origin')).text();
    const root = await open('ui=en');
    for (const [address, words] of [
      ['/__test/404.json', /answered with error 404/],
      ['/__test/html.json', /web page/],
      ['/__test/empty.json', /is empty/],
      ['/__test/truncated.json', /ends unexpectedly|incomplete/],
      [`${other}/__test/ok.json`, /CORS.*The snippet can be used all the same/],
      ['http://[', /could not be reached/],
    ] as const) {
      enter(root, '#src', address);
      find(root, '#load').click();
      await waitFor(() => words.test(result(root)), `${address}: ${String(words)}`);
      expect(code(root), address).to.contain('src="');
    }
    enter(root, '#src', `${other}/__test/ok.json?cors`);
    find(root, '#load').click();
    await waitFor(() => result(root).includes('1 commitment was read.'), 'an address that lets this page read');
    // Nothing typed: the button leads to the field.
    enter(root, '#src', '');
    find(root, '#load').click();
    expect(document.activeElement?.id).to.equal('src');
  });

  it('brings back data that no address holds when somebody returns to the page', async () => {
    const root = await open('ui=en');
    find(root, '#example').click();
    await waitFor(() => /\d+ commitments were read/.test(result(root)), 'the example');
    expect(location.hash.length).to.be.below(300);
    expect(root.textContent).to.contain('The data are too long for an address');
    close();
    const again = await open();
    await waitFor(() => /\d+ commitments were read/.test(result(again)), 'the same data');
  });
});

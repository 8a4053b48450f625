import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DATA, choose, code, drawn, enter, find, open, paste, result, waitFor} from '../helpers/builder.js';
import {pause} from '../helpers/page.js';

describe('the snippet builder, for everybody', function () {
  this.timeout(30_000);

  it('speaks Dutch and Danish, and leaves the reader where they are', async () => {
    const root = await open('ui=nl');
    expect(find(root, 'h1').textContent).to.equal('Maak de code voor uw website');
    paste(root, '{"commitments": [{"id": "X1", "titel": "A"}]}');
    await waitFor(() => /Bedoelt u|Bedoelde u/.test(result(root)), 'a problem in Dutch');
    find(root, '#ui').focus();
    enter(root, '#ui', 'da');
    await waitFor(() => find(root, 'h1').textContent === 'Lav koden til din hjemmeside', 'Danish');
    expect(document.documentElement.lang).to.equal('da');
    await waitFor(() => /Mente du/.test(result(root)), 'a problem in Danish');
    expect(document.activeElement?.id).to.equal('ui');
    expect(find(root, '.choices').textContent).to.contain('Tidslinje med milepæle');
    expect(root.querySelectorAll('[lang=en]').length, 'nothing is left in English').to.equal(0);
  });

  it('can be used with the keyboard alone, and keeps the focus while it draws anew', async () => {
    const root = await open('ui=en');
    find(root, '[name=element]:checked').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(find<HTMLInputElement>(root, '[name=element]:checked').value).to.equal('commitment-list');
    const order: string[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({press: 'Tab'});
      order.push(document.activeElement?.id ?? '');
    }
    expect(order).to.deep.equal(['data', 'file', 'src', 'load', 'example']);
    await sendKeys({press: 'Enter'});
    await waitFor(() => /\d+ commitments were read/.test(result(root)), 'the example');
    expect(document.activeElement?.id).to.equal('example');
    find(root, '#data').focus();
    await sendKeys({type: '{"id":"X1","title":"Typed"}'});
    await drawn(root, 'commitment-list');
    await pause(400);
    expect(document.activeElement?.id).to.equal('data');
    expect(find<HTMLTextAreaElement>(root, '#data').value).to.equal('{"id":"X1","title":"Typed"}');
  });

  for (const ui of ['en', 'nl', 'da'])
    it(`has no accessibility faults and a name for every field: ${ui}`, async () => {
      const root = await open(`ui=${ui}&accent=nocolour`);
      paste(root, JSON.stringify(DATA));
      await waitFor(() => /<h\d>/.test(code(root)), 'a whole page');
      for (const widget of ui === 'en' ? ['commitment-card', 'commitment-list', 'rating-scale'] : ['commitment-card']) {
        choose(root, widget);
        await drawn(root, widget);
        await expect(root).to.be.accessible({ignoredRules: ['frame-tested', 'page-has-heading-one', 'region']});
      }
    });
});

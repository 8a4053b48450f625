import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {chooseFile, code, drawn, enter, files, find, open, result, waitFor} from '../helpers/builder.js';

const TRACKER = [
  'Ref;Commitment;Owner;When;RAG;Contact e-mail',
  'A1;Open canal;Harbour office;2026-03;Green;desk@plan.example',
  'A2;Open river;Water board;2027-04;Red;desk@plan.example',
].join('\n');
const csv = (text: string, name = 'tracker.csv') => new File([text], name, {type: 'text/csv'});
const json = (root: Element) => find(root, 'iframe') && code(root);
const columnOf = (root: Element, heading: string) =>
  waitFor(() => {
    const label = [...root.querySelectorAll('.mapped label')].find((one) => one.textContent === heading);
    return label && root.querySelector<HTMLSelectElement>(`#${label.getAttribute('for') ?? ''}`);
  }, heading);

describe('the columns of somebody’s table in the snippet builder', function () {
  this.timeout(30_000);

  for (const worker of [files.worker, ''])
    it(`are shown with what they are, and changed by a select; read ${worker ? 'by a worker' : 'by the page'}`, async () => {
      const root = await open('ui=en&element=commitment-list', {...files, worker});
      chooseFile(root, csv(TRACKER));
      const ref = await columnOf(root, 'Ref');
      expect(ref.value).to.equal('id');
      expect((await columnOf(root, 'Commitment')).value).to.equal('title');
      expect((await columnOf(root, 'Owner')).selectedOptions[0]?.textContent).to.equal('Lead institution');
      const personal = await columnOf(root, 'Contact e-mail');
      expect(personal.value).to.equal('');
      expect(root.querySelector(`#${personal.getAttribute('aria-describedby') ?? ''}`)?.textContent).to.match(
        /left out/,
      );
      expect([...find(root, '.mapped .samples').children].map(({textContent}) => textContent)).to.deep.equal([
        'A1',
        'A2',
      ]);
      await drawn(root, 'commitment-list');

      // What somebody says counts at once, in the preview beside it and in the snippet.
      const owner = await columnOf(root, 'Owner');
      enter(root, `#${owner.id}`, 'policyAreas');
      await waitFor(() => json(root).includes('"policyAreas":["Harbour office"]'), 'the owner as a theme');
      expect(json(root)).to.not.contain('leadInstitutions');
      expect(find(root, '.mapping iframe')).to.equal(find(root, 'iframe'));
    });

  it('can be said of a table that nobody knows', async () => {
    const root = await open('ui=en&element=commitment-list');
    chooseFile(root, csv('Bla;Foo\nOpen canal;x\nOpen river;y\n', 'mystery.csv'));
    const title = await columnOf(root, 'Bla');
    expect(find(root, '.mapped caption').textContent).to.contain('Not read yet');
    enter(root, `#${title.id}`, 'title');
    await waitFor(() => /2 commitments were read/.test(result(root)), 'the titles');
    // Other files start anew.
    chooseFile(root, csv('Bla;Foo\nOpen canal;x\nOpen river;y\n', 'mystery.csv'));
    await waitFor(() => /There is nothing to show/.test(result(root)), 'the same file again');
  });

  it('are those of several files together', async () => {
    const root = await open('ui=en&element=commitment-list');
    const field = find<HTMLInputElement>(root, '#file');
    const transfer = new DataTransfer();
    transfer.items.add(csv('id,title\nK1,Canal\n', 'Plan - commitments.csv'));
    transfer.items.add(csv('Commitment,Milestone,Due date\nK1,Dig,2027-01\n', 'Plan - milestones.csv'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
    await waitFor(() => root.querySelectorAll('.mapped').length === 2, 'two tables');
    await waitFor(() => code(root).includes('"milestones":[{"title":"Dig"'), 'the milestone in its commitment');
  });

  it('have the encoding that somebody says, where two fit', async () => {
    const root = await open('ui=en&element=commitment-list');
    // Words that are words in two code pages.
    const words = 'Závazek;Status\nOtevřená data pro každého;Probíhá\nRegistr smluv města;Hotovo\n';
    const page = new TextDecoder('iso-8859-2');
    const bytes = new Map(Array.from({length: 256}, (_, at) => [page.decode(Uint8Array.of(at)), at]));
    chooseFile(root, new File([Uint8Array.from([...words], (sign) => bytes.get(sign) ?? 63)], 'tracker.csv'));
    await waitFor(() => /Two encodings fit/.test(result(root)), 'the question');
    enter(root, '#encoding', 'iso-8859-2');
    await waitFor(() => !/Two encodings fit/.test(result(root)), 'the question answered');
    expect(find<HTMLSelectElement>(root, '#encoding').value).to.equal('iso-8859-2');
    expect(find(root, '.mapped').textContent).to.contain('Otevřená data pro každého');
  });

  it('are there for everybody: names, roles, keys', async () => {
    const root = await open('ui=nl&element=commitment-list');
    chooseFile(root, csv(TRACKER));
    const ref = await columnOf(root, 'Ref');
    await drawn(root, 'commitment-list');
    await expect(root).to.be.accessible({ignoredRules: ['frame-tested', 'page-has-heading-one', 'region']});
    expect(find(root, '.mapped th').textContent).to.equal('Uw kolom');
    ref.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.id).to.equal((await columnOf(root, 'Commitment')).id);
  });

  it('leave the page responsive while 10,000 rows are read', async () => {
    const root = await open('ui=en&element=commitment-card');
    const rows = Array.from(
      {length: 10_000},
      (_, index) => `A${index};Open canal ${index};Harbour office;2026-03;Green;`,
    );
    chooseFile(root, csv([TRACKER.split('\n')[0], ...rows].join('\n')));
    // The page goes on while the worker reads: a long stop would come before the answer.
    let turns = 0;
    let isRead = false;
    // Not frames: a page in the background has none.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      if (!isRead) port2.postMessage(0);
    };
    port2.postMessage(0);
    await waitFor(() => /Reading/.test(result(root)), 'reading');
    const before = turns;
    await waitFor(() => !/Reading/.test(result(root)), 'read');
    isRead = true;
    expect(turns - before).to.be.above(3);
    expect(result(root)).to.match(/10,000 commitments were read/);
  });

  it('has no options that a frame refuses', async () => {
    const root = await open('ui=en&element=commitment-list&src=/data.json');
    expect(root.querySelector('#option-query')).to.not.equal(null);
    enter(root, '#way', 'frame');
    expect(root.querySelector('#option-query')).to.equal(null);
    enter(root, '#option-status', 'Not started, as everybody knows');
    expect(find(root, '#option-status-fault').textContent).to.match(/A frame takes only short words/);
    expect(code(root)).to.not.contain('everybody');
    enter(root, '#option-status', 'withdrawn');
    expect(root.querySelector('#option-status-fault')).to.equal(null);
    expect(code(root)).to.contain('status=withdrawn');
  });

  it('may come from a template that the page gives', async () => {
    const root = await open('ui=da');
    const given = new Promise<{name: string; blob: Blob}>((resolve) => {
      const make = URL.createObjectURL.bind(URL);
      let blob: Blob | undefined;
      URL.createObjectURL = (one: Blob) => {
        blob = one;
        URL.createObjectURL = make;
        return make(one);
      };
      document.addEventListener(
        'click',
        (event) => {
          const link = event.target;
          if (!(link instanceof HTMLAnchorElement) || !blob) return;
          event.preventDefault();
          resolve({name: link.download, blob});
        },
        {capture: true},
      );
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        if (blob) resolve({name: this.download, blob});
      };
    });
    find(root, '#template').click();
    const {name, blob} = await given;
    expect(name).to.equal('plan.xlsx');
    expect(blob.size).to.be.above(5000);
  });
});

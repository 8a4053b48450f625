import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import nl from '../../demo/data/nl.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/define.js';
import {deep, met, show, textOf, waitFor} from '../helpers/page.js';

const scale = async (settings: Record<string, unknown>) => {
  const element = show('ogp-rating-scale', {lang: 'en', ...settings});
  await waitFor(() => element.shadowRoot?.querySelector('[part=rating]'), 'a rating');
  return element;
};
const sentence = (element: HTMLElement) => textOf(deep(element, '[part=rating]')[0]!);
const steps = (element: HTMLElement) => deep(element, '[part=steps]')[0]?.children ?? [];

describe('a rating scale', () => {
  it('says the rating, its position, who says so and what it was before', async () => {
    const element = await scale({commitment: 'NL0010', scale: 'completion', '.data': nl});
    expect(textOf(element)).to.equal(
      'Completion: Limited (2 of 4) Independent Reporting Mechanism · end of term · was Substantial at mid-term What does this mean?',
    );
  });

  it('finds the rating of a stage', async () => {
    const element = await scale({commitment: 'NL0010', scale: 'Completion', stage: 'mid-term', '.data': nl});
    expect(sentence(element)).to.equal('Completion: Substantial (3 of 4)');
    expect(textOf(element)).not.to.contain('was');
  });

  it('finds the rating of a voice and of an aspect', async () => {
    const own = await scale({commitment: 'VB0001', scale: 'completion', voice: 'government', '.data': showcase});
    expect(textOf(own)).to.contain('Completion: Substantial (3 of 4) Government self-assessment · mid-term');
    const aspect = await scale({
      commitment: 'VB0002',
      scale: 'did-it-open-government',
      aspect: 'Civic Participation',
      '.data': showcase,
    });
    expect(sentence(aspect)).to.equal(
      'Did it open government? Civic participation: Did not change (2 of 5) (published as “None”)',
    );
  });

  it('says that a rating fell, and never calls it by another step', async () => {
    const element = await scale({commitment: 'VB0004', scale: 'completion', '.data': showcase});
    expect(textOf(element))
      .to.contain('Completion: Not started (1 of 4)')
      .and.to.contain('was Substantial at mid-term');
    expect(textOf(element)).to.contain('It fell by two steps.');
  });

  it('never says what a rating was before by the word of another voice', async () => {
    const data = (voice: string) => ({
      title: 'A',
      assessments: [
        {scale: 'completion', value: 'Complete', stage: 'mid-term', voice},
        {scale: 'completion', value: 'Limited', stage: 'end-of-term', voice: 'irm'},
      ],
    });
    expect(textOf(await scale({scale: 'completion', '.data': data('irm')}))).to.contain('was Complete at mid-term');
    for (const voice of ['government', 'civil-society', ''])
      expect(textOf(await scale({scale: 'completion', '.data': data(voice)}))).not.to.contain('was Complete');
  });

  it('reads “Early Results” on the scale that has the value, under the published heading', async () => {
    const element = await scale({scale: 'Early Results', value: 'Major', voice: 'irm'});
    expect(sentence(element)).to.equal('Early results: Major (4 of 5)');
    element.value = 'Pending IRM Review';
    await element.updateComplete;
    expect(sentence(element)).to.equal('Early results: Pending IRM review');
  });

  it('names the commitments that were assessed together', async () => {
    const element = await scale({commitment: 'VB0005', scale: 'potential-for-results', '.data': showcase});
    expect(textOf(element)).to.contain('Assessed together with VB0004, VB0005 and VB0006');
  });

  it('needs no data when its attributes are the rating', async () => {
    const element = await scale({
      scale: 'potential-impact',
      value: 'Moderate',
      stage: 'mid-term',
      voice: 'irm',
      report: 'Mid-Term Report 2016',
    });
    expect(textOf(element)).to.equal(
      'Potential impact: Moderate (3 of 4) Independent Reporting Mechanism · mid-term · Mid-Term Report 2016 What does this mean?',
    );
    element.value = 'Minor';
    await element.updateComplete;
    expect(sentence(element)).to.equal('Potential impact: Minor (2 of 4)');
    element.setAttribute('scale', 'specificity');
    element.setAttribute('value', 'High');
    await element.updateComplete;
    expect(sentence(element)).to.equal('Specificity: High (4 of 4)');
  });

  it('draws as many steps as the scale has, filled up to the rating, for the eye only', async () => {
    const element = await scale({scale: 'completion', value: 'Substantial'});
    const drawn = [...steps(element)].map((step) => getComputedStyle(step).borderTopWidth);
    expect(drawn).to.have.length(4);
    expect(new Set(drawn.slice(0, 3))).to.have.property('size', 1);
    expect(drawn[3]).not.to.equal(drawn[0]);
    expect(deep(element, '[part=steps]')[0]).to.have.attribute('aria-hidden', 'true');
    const all = await met(element);
    expect(all.map(({role}) => role.toLowerCase())).not.to.include.oneOf([
      'slider',
      'meter',
      'progressbar',
      'img',
      'image',
      'radio',
    ]);
    const spoken = all
      .map(({name}) => name)
      .join('')
      .replace(/\s/g, '');
    expect(spoken).to.contain('Completion:Substantial(3of4)').and.not.to.contain('Complete');
  });

  it('draws no steps of a question with two answers, nor of a word that is no step', async () => {
    for (const [name, value] of [
      ['verifiability', 'Yes'],
      ['verifiability', 'No'],
      ['starred', 'Yes'],
      ['relevance', 'Clear'],
      ['completion', 'Almost there'],
    ]) {
      const element = await scale({scale: name, value});
      expect(sentence(element), name).to.match(/\S: \S/);
      expect(deep(element, '[part=steps]'), `${name} ${value}`).to.have.length(0);
    }
  });

  describe('without a rating', () => {
    const STATES = {
      'Pending IRM Review': 'Pending IRM review',
      NR: 'Not reviewed (published as “NR”)',
      ND: 'No data: not part of this cycle (published as “ND”)',
      'Not Applicable': 'Not applicable',
      Unclear: 'Unclear',
      Withdrawn: 'Withdrawn',
      'No Evidence Available': 'No evidence available',
      'No early results to report yet': 'No early results to report yet',
      '': 'Not stated',
    };

    it('has a text of its own for each of nine reasons, and no step is filled', async () => {
      const texts = new Set<string>();
      for (const [value, text] of Object.entries(STATES)) {
        const element = await scale({scale: 'completion', value});
        expect(sentence(element), value).to.equal(`Completion: ${text}`);
        expect(textOf(element)).not.to.match(/\d of \d/);
        // A scale of another cycle has no picture: there was nothing to reach.
        expect(new Set([...steps(element)].map((step) => getComputedStyle(step).borderTopStyle)), value).to.deep.equal(
          new Set(value === 'ND' ? [] : ['dashed']),
        );
        texts.add(sentence(element));
      }
      expect(texts.size).to.equal(9);
    });

    it('calls “Unclear” a rating on the one scale where it is one', async () => {
      const element = await scale({scale: 'potential-for-results', value: 'Unclear'});
      expect(sentence(element)).to.equal('Potential for results: Unclear (1 of 3)');
    });

    it('says what the reason means', async () => {
      const element = await scale({scale: 'completion', value: 'No Evidence Available'});
      deep(element, 'summary')[0]!.click();
      await waitFor(() => !textOf(element).includes('Loading') && textOf(element).includes('From lowest to highest'));
      expect(deep(element, 'details p').length).to.be.greaterThan(2);
    });
  });

  it('shows a value that the scale does not have as given, and says so', async () => {
    const element = await scale({scale: 'completion', value: 'Almost there'});
    expect(sentence(element)).to.equal('Completion: Almost there (not a value of this scale)');
    expect(textOf(element)).not.to.match(/\d of \d/);
  });

  it('shows a scale that nobody knows as given', async () => {
    const element = await scale({commitment: 'VB0003', scale: 'public-value', '.data': showcase});
    expect(sentence(element)).to.equal('public-value: Four out of five');
    expect(steps(element)).to.have.length(0);
  });

  it('says that nobody is named for a rating', async () => {
    expect(textOf(await scale({scale: 'ambition', value: 'Low'}))).to.contain('Source not stated');
  });

  for (const word of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
    it(`takes “${word}” for a word like any other`, async () => {
      const element = await scale({scale: word, value: word, stage: word, voice: word, aspect: word});
      expect(sentence(element)).to.equal(`${word}: ${word}: ${word}`);
      expect(textOf(element)).not.to.contain('native code');
    });

  it('shows a publisher’s own scale with its own words and definitions', async () => {
    const element = await scale({commitment: 'VB0001', scale: 'traffic-light', '.data': showcase});
    expect(sentence(element)).to.equal('Traffic light: Amber: at risk (2 of 3)');
    deep(element, 'summary')[0]!.click();
    const text = await waitFor(() => /Where the city.*/.exec(textOf(element))?.[0]);
    expect(text).to.contain('Red: will not be ready in time: The date cannot be kept.');
    expect(text).to.contain('Amber: at risk (this rating): The date may slip.');
  });

  describe('with its definitions', () => {
    it('opens them with the keyboard, and tells scale, steps, this rating and the source', async () => {
      const element = await scale({scale: 'completion', value: 'Limited', layout: 'compact'});
      const summary = deep(element, 'summary')[0]!;
      expect((await met(element)).find(({name}) => name === 'What does this mean?')).to.include({expanded: false});
      expect(textOf(element)).not.to.contain('From lowest');
      summary.focus();
      await sendKeys({press: 'Enter'});
      const text = await waitFor(() => /From lowest.*/.exec(textOf(element))?.[0], 'definitions');
      expect(text).to.match(/Not started.*Limited \(this rating\).*Substantial.*Complete/);
      expect(text).not.to.contain('Definitions:');
      expect(deep(element, 'details ol > li')).to.have.length(4);
      expect((await met(element)).find(({name}) => name === 'What does this mean?')).to.include({expanded: true});
      expect(element.shadowRoot?.activeElement).to.equal(summary);
      await sendKeys({press: 'Space'});
      await waitFor(() => !textOf(element).includes('From lowest'), 'closing');
    });

    it('names the source where the definitions of the values are from one', async () => {
      const element = await scale({scale: 'specificity', value: 'Low'});
      const [details] = deep(element, 'details');
      await waitFor(() => /Definitions:\s*OGP Explorer/.test(details!.textContent), 'the source');
    });

    it('has them ready for search and print in full layout', async () => {
      const element = await scale({scale: 'completion', value: 'Limited'});
      await waitFor(() => deep(element, 'details li').length === 4, 'definitions');
    });

    it('does not load them in compact layout before they are asked for', async () => {
      const element = await scale({scale: 'completion', value: 'Limited', layout: 'compact'});
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(deep(element, 'details li')).to.have.length(0);
    });
  });

  it('leaves out who says so in compact layout', async () => {
    const element = await scale({scale: 'completion', value: 'Limited', voice: 'irm', layout: 'compact'});
    expect(textOf(element)).to.equal('Completion: Limited (2 of 4) What does this mean?');
  });

  it('says that there is no such rating, which one was asked for, and keeps the fallback', async () => {
    const element = show('ogp-rating-scale', {
      lang: 'en',
      commitment: 'NL0046',
      scale: 'did-it-open-government',
      stage: 'end-of-term',
      '.data': nl,
      children: '<p>See the report.</p>',
    });
    await waitFor(() => textOf(element).includes('There is no rating'));
    expect(textOf(element)).to.contain('There is no rating “did-it-open-government, end-of-term” here.');
    expect(textOf(element)).to.contain('See the report.');
  });

  it('goes back to the data of the page when its value is taken away', async () => {
    const data = {commitments: nl.commitments.filter(({id}) => id === 'NL0010')};
    const element = await scale({scale: 'completion', value: 'Complete', children: json(data)});
    expect(sentence(element)).to.equal('Completion: Complete (4 of 4)');
    element.removeAttribute('value');
    await waitFor(() => sentence(element) === 'Completion: Limited (2 of 4)');
  });
});

const json = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;

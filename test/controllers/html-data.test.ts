import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {pause, place, record, textOf, waitFor} from '../helpers/page.js';

const MILESTONES = `
  <table class="wp-table ogp-milestones">
    <caption>Milestones</caption>
    <thead>
      <tr><th class="ogp-title">Step</th><th class="ogp-planned-end">Planned</th><th class="ogp-status">State</th>
        <th class="ogp-responsible">By</th><th class="ogp-evidence">Proof</th><th>Remark</th></tr>
    </thead>
    <tbody>
      <tr><td><a href="/steps/1">Write the plan</a></td><td><time datetime="2021-06-30">end of June</time></td><td>Completed</td>
        <td><ul><li>Ministry of Water</li><li><a href="/agency">Agency of Dikes</a></li></ul></td>
        <td><a href="/plan.pdf">The plan</a> and <a href="/minutes.pdf">minutes</a></td><td>not data</td></tr>
      <tr><td>Publish it</td><td>2022</td><td></td><td></td><td></td><td></td></tr>
      <tr><td></td><td></td><td></td><td></td><td></td><td></td></tr>
    </tbody>
  </table>`;
const COMMITMENT = `
  <dl class="ogp-commitment">
    <dt>Number</dt><dd class="ogp-id">VB0007</dd>
    <dt>Title</dt><dd class="ogp-title"><a href="/water">Open water data</a></dd>
    <dt class="ogp-lead-institutions">Led by</dt><dd>Ministry of Water</dd><dd>Province</dd>
    <dt>From</dt><dd class="ogp-period-start">2020-09</dd><dt>To</dt><dd class="ogp-period-end">2022-06</dd>
  </dl>`;
const RATINGS = `
  <table class="ogp-assessments">
    <tbody><tr><th class="ogp-scale">Completion</th><td class="ogp-value">Limited</td><td class="ogp-stage">end-of-term</td><td class="ogp-voice">irm</td></tr></tbody>
  </table>`;

/** What the widget itself draws: its fallback says much of the same. */
const drawnIn = (section: Element) => section.firstElementChild?.shadowRoot?.textContent ?? '';
const says = (section: Element, text: string) =>
  waitFor(() => drawnIn(section).includes(text), `“${text}” in “${drawnIn(section)}”`);

describe('tables and lists of the page', () => {
  it('are data where nothing else is given', async () => {
    const section = place(
      `<ogp-milestone-timeline today="2021-01-01" layout="list">${MILESTONES}</ogp-milestone-timeline>`,
    );
    await says(section, 'Publish it');
    const timeline = section.querySelector('ogp-milestone-timeline')!;
    const drawn = timeline.shadowRoot!.textContent;
    for (const fact of ['Write the plan', '30 Jun 2021', 'Completed', 'Ministry of Water', 'Agency of Dikes', '2022'])
      expect(drawn).to.contain(fact);
    expect(drawn).not.to.contain('not data');
    const links = [...timeline.shadowRoot!.querySelectorAll('a')].map(({href, textContent}) => [
      new URL(href).pathname,
      textContent.trim(),
    ]);
    expect(links).to.deep.include(['/agency', 'Agency of Dikes']);
    expect(links.map(([path]) => path)).to.include.members(['/plan.pdf', '/minutes.pdf']);
    // An empty row is no milestone.
    expect(textOf(timeline.shadowRoot!.host)).to.contain('2 milestones');
  });

  it('may have a cell that goes on to the end (rowspan="0")', async () => {
    const section = place(`<ogp-milestone-timeline today="2021-01-01" layout="list"><table class="ogp-milestones">
      <tr><th class="ogp-title">Step</th><th class="ogp-planned-end">Planned</th></tr>
      <tr><th scope="row">Write the plan</th><td rowspan="0">2021-06-30</td></tr>
      <tr><th scope="row">Publish it</th></tr>
      <tr><th scope="row">Celebrate</th></tr>
    </table></ogp-milestone-timeline>`);
    await says(section, '3 milestones');
    const items = [...section.firstElementChild!.shadowRoot!.querySelectorAll('[part=milestone]')].map((item) =>
      textOf(item),
    );
    expect(items.map((text) => text.includes('30 Jun 2021'))).to.deep.equal([true, true, true]);
  });

  it('may have their heads in the first row, as many editors make them, and cells over several places', async () => {
    const section = place(`<ogp-milestone-timeline today="2021-01-01" layout="list"><table class="ogp-milestones">
      <tr><th class="ogp-title">Step</th><th class="ogp-planned-end">Planned</th><th class="ogp-status">State</th></tr>
      <tr><th scope="row">Write the plan</th><td rowspan="2">2021-06-30</td><td>Completed</td></tr>
      <tr><th scope="row">Publish it</th><td>Delayed</td></tr>
      <tr><td colspan="2">Celebrate</td><td>Not started</td></tr>
    </table></ogp-milestone-timeline>`);
    await says(section, '3 milestones');
    const items = [...section.firstElementChild!.shadowRoot!.querySelectorAll('[part=milestone]')].map((item) =>
      textOf(item),
    );
    expect(items.map((text) => text.includes('30 Jun 2021'))).to.deep.equal([true, true, false]);
    for (const [index, state] of ['Completed', 'Delayed', 'Not started'].entries())
      expect(items[index]).to.contain(state);
    expect(drawnIn(section)).not.to.contain('Planned');
  });

  it('stay as they are where no row can be read', async () => {
    const section = place(
      '<ogp-milestone-timeline><table class="ogp-milestones"><tr><th>Step</th></tr><tr><td>Write the plan</td></tr></table></ogp-milestone-timeline>',
    );
    await pause(100);
    expect(section.querySelector('td')!.checkVisibility()).to.equal(true);
    expect(section.querySelector('td')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(drawnIn(section)).not.to.contain('No milestones');
  });

  it('may stand in the figure that editors put around a table, with exact values on its cells', async () => {
    const section = place(
      `<ogp-milestone-timeline layout="list"><figure class="wp-block-table"><table class="ogp-milestones"><tbody>
        <tr><td class="ogp-title">Write the plan</td><td class="ogp-planned-end" data-value="2021-06-30">end of June</td>
        <td class="ogp-responsible"><ul><li data-value="Ministry of Water">the ministry</li></ul></td></tr>
      </tbody></table></figure></ogp-milestone-timeline>`,
    );
    for (const fact of ['Write the plan', '30 Jun 2021', 'Ministry of Water']) await says(section, fact);
  });

  it('join: a list for the commitment, a table for its milestones, one for its ratings', async () => {
    const section = place(
      `<ogp-commitment-card layout="full">${COMMITMENT}${MILESTONES}${RATINGS}</ogp-commitment-card>`,
    );
    await says(section, 'Completion: Limited');
    const card = textOf(section.querySelector('ogp-commitment-card')!);
    for (const fact of ['VB0007', 'Open water data', 'Ministry of Water', 'Province', 'September 2020'])
      expect(card).to.contain(fact);
    expect(
      section.querySelector('ogp-commitment-card')!.shadowRoot!.querySelector<HTMLAnchorElement>('a[href$="/water"]'),
    ).to.exist;
  });

  it('stay two where both tell of a commitment', async () => {
    const other = COMMITMENT.replace('VB0007', 'VB0008').replace('Open water data', 'Open maps');
    const section = place(`<ogp-commitment-card commitment="VB0008">${COMMITMENT}${other}</ogp-commitment-card>`);
    await says(section, 'Open maps');
    expect(section.querySelector('ogp-commitment-card')!.shadowRoot!.textContent).not.to.contain('Open water data');
  });

  it('carry the figures of a plan', async () => {
    const section = place(`<ogp-plan-progress><table class="ogp-figures" data-scale="completion" data-voice="irm">
      <thead><tr><th class="ogp-value">Level</th><th class="ogp-count">Number</th></tr></thead>
      <tbody><tr><td>Complete</td><td>7</td></tr><tr><td>Substantial</td><td>5</td></tr><tr><td>Limited</td><td>2</td></tr></tbody>
    </table></ogp-plan-progress>`);
    await says(section, '7 of 14');
  });

  it('are followed when they change, and come after every other door', async () => {
    const section = place(`<ogp-commitment-card>${COMMITMENT}</ogp-commitment-card>`);
    await says(section, 'Open water data');
    section.querySelector('dd.ogp-title')!.textContent = 'Open air data';
    await says(section, 'Open air data');
    const both = place(
      `<ogp-commitment-card>${COMMITMENT}<script type="application/json">{"id": "X", "title": "From the script"}</script></ogp-commitment-card>`,
    );
    await says(both, 'From the script');
    expect(both.querySelector('ogp-commitment-card')!.shadowRoot!.textContent).not.to.contain('Open water data');
  });

  it('without our class names stay what they are: the fallback', async () => {
    const errors = record('ogp-error');
    const section = place(
      '<ogp-commitment-card><table><tr><td>A table of the page</td></tr></table></ogp-commitment-card>',
    );
    await pause(100);
    expect(section.innerText).to.contain('A table of the page');
    expect(errors).to.have.length(0);
  });

  it('that are odd are told like any other data', async () => {
    const issues = record('ogp-issues');
    const section = place(
      `<ogp-commitment-card layout="full">${COMMITMENT.replace('2022-06', '2022-02-31')}</ogp-commitment-card>`,
    );
    await says(section, '2022-02-31');
    await waitFor(() => issues.length > 0, 'issues');
    expect(JSON.stringify(issues[0]!.detail)).to.contain('2022-02-31');
  });
});

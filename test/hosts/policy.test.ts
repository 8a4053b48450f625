import {expect} from '@open-wc/testing';
import {deep, pause, place, textOf, waitFor} from '../helpers/page.js';

interface Page {
  readonly body: HTMLElement;
  readonly stopped: () => string[];
}

/** Opens a page of this folder that is sent with the strict policy of scripts/test-server.mjs. */
async function open(name: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.src = `/test/hosts/pages/${name}?csp`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  place().append(frame);
  await loaded;
  return {
    body: frame.contentDocument!.body,
    stopped: () => (frame.contentWindow as unknown as {stopped: string[]}).stopped,
  };
}

describe('on a page with a strict policy and Trusted Types', () => {
  it('every widget works, in two languages, with a theme, and nothing is stopped', async () => {
    const {body, stopped} = await open('policy.html');
    for (const fact of [
      'Open council meetings',
      'Completion: Limited (2 of 4)',
      'Completion: Substantial (3 of 4)',
      'Overdue by 1 month',
      '2 mijlpalen',
      'A commitment from the network',
      'answered with error 404',
    ])
      await waitFor(() => textOf(body).includes(fact), fact);
    for (const summary of deep(body, 'summary')) summary.click();
    await waitFor(() => textOf(body).includes('From lowest to highest'));
    await pause(100);
    expect(stopped()).to.deep.equal([]);
  });

  it('half done is drawn as half, and styles are there', async () => {
    const {body} = await open('policy.html');
    const bar = await waitFor(() => deep(body, 'svg')[0]);
    const fill = [...bar.querySelectorAll('rect')].at(-1)!;
    expect(fill.getBoundingClientRect().width / bar.getBoundingClientRect().width).to.be.closeTo(0.5, 0.05);
    const step = deep(body, '[part=steps]')[0]!;
    expect(getComputedStyle(step).display).to.equal('grid');
    expect(deep(body, '[style]')).to.have.length(0);
  });

  it('the fallback stays readable where the policy allows no Lit', async () => {
    const {body} = await open('no-lit.html');
    await pause(300);
    expect(textOf(body).split('Fallback').length).to.equal(8);
  });
});

import {expect} from '@open-wc/testing';
import {keepPlace} from '../../src/controllers/restore-focus.js';
import {place} from '../helpers/page.js';

const PARTS =
  '<details><summary>One</summary>1</details><a href="#x">Link</a><details><summary>Two</summary>2</details>';

describe('the place of a reader in served content', () => {
  /** The reader is at a link and has opened the second part; then other content takes its place. */
  async function replaced(markup: string): Promise<HTMLElement> {
    const section = place(PARTS);
    section.querySelectorAll('details')[1]!.open = true;
    section.querySelector('a')!.focus();
    const giveBack = keepPlace(section);
    section.innerHTML = markup;
    await giveBack();
    return section;
  }

  it('is theirs again where the same places are', async () => {
    const section = await replaced(PARTS);
    expect(document.activeElement).to.equal(section.querySelector('a'));
    expect([...section.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([false, true]);
  });

  for (const [what, markup] of [
    ['one place more', `<button>New</button>${PARTS}`],
    ['one place less', PARTS.replace(/<a.*<\/a>/, '')],
  ] as const)
    it(`is not guessed by number where there is ${what}`, async () => {
      const section = await replaced(markup);
      expect(section.contains(document.activeElement)).to.equal(false);
      expect(section.querySelectorAll('details[open]')).to.have.length(0);
    });
});

// One list of ?n= commitments, as ?impl= says. bench/list.mjs drives it: `ready`, `mount()`, then real keys.
import {content} from './list-data.mjs';
import {PEERS} from './list-peers.mjs';

export async function start() {
  const params = new URLSearchParams(location.search);
  const impl = params.get('impl');
  const main = document.querySelector('main');
  const data = content(Number(params.get('n')));

  async function ours(settings) {
    const element = document.createElement('ogp-commitment-list');
    Object.assign(element, settings, {data});
    main.append(element);
    await element.updateComplete;
    const {shadowRoot} = element;
    const labels = {'policy-area': 'Policy area', sort: 'Sort by'};
    return {
      input: shadowRoot.querySelector('input'),
      select: (name) =>
        [...shadowRoot.querySelectorAll('label')]
          .find((label) => label.textContent.trim().startsWith(labels[name]))
          .querySelector('select'),
      status: shadowRoot.querySelector('[role=status]'),
      items: () => [...shadowRoot.querySelectorAll('[part=item]')],
    };
  }

  let list;
  const LAYOUTS = {ours: 'list', 'ours, table': 'table', 'ours, cards': 'cards'};
  Object.assign(window, {
    mount: async () => {
      list = await (PEERS[impl] ? PEERS[impl](main, data) : ours({layout: LAYOUTS[impl]}));
    },
    focusSearch: () => list.input.focus(),
    /** Chooses the option that begins with these words. */
    choose: (name, words) => {
      const select = list.select(name);
      select.selectedIndex = [...select.options].findIndex(({text}) => text.startsWith(words));
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    /** Two frames: what was asked for is on the screen. */
    frames: () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    /** What a reader gets: how many, and which come first. */
    answer: () => ({
      found: Number(list.status.textContent.replaceAll(',', '').match(/\d+/)[0]),
      first: list
        .items()
        .map((item) => /XX\d{4}/.exec(item.textContent)[0])
        .slice(0, 5),
      rows: list.items().length,
      elements: list.items().reduce((sum, item) => sum + item.querySelectorAll('*').length + 1, 0),
    }),
  });
  if (!PEERS[impl]) await import(/* @vite-ignore */ params.get('script'));
  window.ready = true;
}

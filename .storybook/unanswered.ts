import {UNANSWERED} from '../stories/shared.js';

// A static Storybook has no slow server: one address is asked of nobody, so that widgets stay as they are while they wait.
const ask = window.fetch.bind(window);
window.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return address.endsWith(UNANSWERED) ? new Promise<never>(() => undefined) : ask(input, init);
};

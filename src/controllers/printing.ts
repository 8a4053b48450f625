import type {ReactiveControllerHost} from 'lit';
import {windowEvents} from './window-events.js';

/** True while the page is printed, so that its host draws on paper what the screen shows step by step. */
export function printing(host: ReactiveControllerHost): () => boolean {
  let active = false;
  const print = ({type}: Event) => {
    active = type === 'beforeprint';
    host.requestUpdate();
  };
  windowEvents(host, {beforeprint: print, afterprint: print});
  return () => active;
}

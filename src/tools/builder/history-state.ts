import {LONGEST_DATA} from './state.js';

/** More than this is not saved: every change would copy it. */
const MOST = 2_000_000;

/** Puts the choices into the address. Data that are too long for one stay with this visit: going back brings them again. */
export function saveToHistory(fragment: string, data: string): void {
  const state = data.length > LONGEST_DATA && data.length <= MOST ? {data} : null;
  // Not where nothing is chosen: an address with a bare # is another one.
  history.replaceState(state, '', fragment ? `#${fragment}` : location.pathname + location.search);
}

/** The data that stayed with this visit. */
export function historyData(): string {
  const state = history.state as {data?: unknown} | null;
  return typeof state?.data === 'string' ? state.data : '';
}

import type {SourceFile} from '../importer/open-file.js';
import type {LoadError} from '../../model/load-error.js';

/** As long as a widget waits. */
const PATIENCE = 20_000;

const faultOf = (error: unknown, url: string): LoadError => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return {code: 'timeout', url};
  // Browsers refuse it to a secure page without saying so.
  const isMixed = url.startsWith('http:') && location.protocol === 'https:';
  return {code: isMixed ? 'mixed-content' : 'network', url};
};

/** A file of any kind from an address, or why there is none. Never rejects. */
export async function fetchFile(address: string): Promise<SourceFile | LoadError> {
  let url = address;
  try {
    url = new URL(address, document.baseURI).href;
    const answer = await fetch(url, {signal: AbortSignal.timeout(PATIENCE)});
    if (!answer.ok) return {code: 'status', status: answer.status, url};
    const bytes = await answer.arrayBuffer();
    if (!bytes.byteLength) return {code: 'empty', url};
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    return {name: name || 'data.json', size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes)};
  } catch (error) {
    return faultOf(error, url);
  }
}

/** What a JSON file holds; undefined where there is none. */
export async function fetchJson(address: string): Promise<unknown> {
  const file = await fetchFile(address);
  if (!('arrayBuffer' in file)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await file.arrayBuffer())) as unknown;
  } catch {
    return undefined;
  }
}

import type {SourceFile} from '../importer/open-file.js';

/** A file of any kind from an address; undefined where it cannot be read from this page. */
export async function fetchFile(address: string): Promise<SourceFile | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const bytes = await answer.arrayBuffer();
    const name = new URL(address).pathname.split('/').at(-1) ?? '';
    return {name: name || 'data.json', size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes)};
  } catch {
    return undefined;
  }
}

/** What a JSON file holds; undefined where there is none. */
export async function fetchJson(address: string): Promise<unknown> {
  const file = await fetchFile(address);
  try {
    return file && (JSON.parse(new TextDecoder().decode(await file.arrayBuffer())) as unknown);
  } catch {
    return undefined;
  }
}

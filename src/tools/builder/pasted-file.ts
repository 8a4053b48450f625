import type {SourceFile} from '../importer/open-file.js';

export const isJson = (text: string): boolean => /^[\s\uFEFF]*[{[<]/.test(text) || text.trim() === '';

/** A pasted text as the importer takes files. */
export function fileOf(text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  const name = isJson(text) ? 'data.json' : 'data.csv';
  return {name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer)};
}

import {jsonFault, type JsonFault} from './json-fault.js';

const START = {line: 1, column: 1};

/** Reads JSON without throwing. A byte order mark is tolerated, because Windows editors and Excel write one. */
export function readJson(text: string): {raw: unknown} | {fault: JsonFault} {
  // Characters before it (a byte order mark, a CMS's &nbsp;) become spaces, so that positions are those of the given text.
  const json = text.trimEnd().replace(/^\s+/, (before) => before.replace(/[^\n]/g, ' '));
  if (!json) return {fault: {code: 'empty', place: START}};
  try {
    return {raw: JSON.parse(json) as unknown};
  } catch {
    return {fault: json.trimStart().startsWith('<') ? {code: 'html', place: START} : jsonFault(json)};
  }
}

import type {OwnWords} from '../view/own-words.js';

/** The value of a `labels` attribute; undefined, with a warning, for what is no object in JSON. */
export function readLabels(value: string | null): OwnWords | undefined {
  if (!value?.trim()) return undefined;
  try {
    const given: unknown = JSON.parse(value);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as OwnWords;
  } catch {
    // The same warning as for JSON of another kind.
  }
  console.warn(
    `[ogp-widgets] labels is a JSON object of keys and texts, such as {"list.commitments": "Promises"}; this is none: ${value.slice(0, 100)}`,
  );
  return undefined;
}

import type {Way} from './cms.js';
import type {Session} from './session.js';
import {slim} from './prune-data.js';
import type {SnippetOptions} from './snippet.js';

/** The last data that were made smaller: the same for each key that somebody presses. */
let last: {readonly key: string; readonly json: string; readonly slim: string} | undefined;

function dataOf({data, state, attributes}: Session): string | undefined {
  const json = data?.json;
  if (json === undefined) return undefined;
  const commitment = attributes['commitment'];
  const key = JSON.stringify([state.element, commitment]);
  if (last?.json !== json || last.key !== key) last = {key, json, slim: slim(json, state.element, commitment)};
  return last.slim;
}

/** The choices of the user, as options of a snippet. */
export function optionsOf(session: Session, way: Exclude<Way, 'static'>): SnippetOptions {
  const {state, attributes, data, release, cms, l10n} = session;
  const {element, src, base, lang, theme, accent, page, whole} = state;
  return {
    element,
    attributes,
    way,
    base,
    src,
    data: dataOf(session),
    // A file in one language knows no other, and a frame does not see the page around it: the snippet names it.
    lang: lang || (whole || way === 'frame' ? (data?.lang ?? l10n.locale) : ''),
    theme,
    accent: accent && CSS.supports('color', accent) ? accent : '',
    page,
    whole,
    release,
    json: cms.json ?? false,
  };
}

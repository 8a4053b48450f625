import {distance} from 'fastest-levenshtein';
import type {Localizer} from '../i18n/localizer.js';

/** What is wrong in a snippet. */
export interface SnippetIssue {
  /**
   * `origin`: an address that a frame may not show, and those that it may. `unclosed`: without its end tag, it contains
   * what comes after it. `paragraph`: its content ended the paragraph around it.
   */
  readonly kind: 'element' | 'option' | 'origin' | 'unclosed' | 'paragraph';
  /** As the snippet has it: `ogp-comitment-card`, `data-comitment`. */
  readonly name: string;
  /** What there is instead, in the same spelling. */
  readonly names: readonly string[];
}

/** Two letters off, or one in short words: further away it is another word. */
const near = (name: string, names: readonly string[], limit: number): string | undefined =>
  names
    .map((known) => ({known, off: distance(name, known)}))
    .filter(({known, off}) => off <= Math.min(limit, known.length / 2))
    .sort((a, b) => a.off - b.off)[0]?.known;

/**
 * What a webmaster must change in a snippet. Loaded only when a name is not known. Undefined where the name may well
 * belong to somebody else.
 */
export function snippetMessage({kind, name, names}: SnippetIssue, {msg, fill}: Localizer): string | undefined {
  if (kind === 'origin')
    return fill(msg('{url} is not shown: this frame may only show files from {origins}.', {id: 'snippet.origin'}), {
      url: name,
      origins: names.join(', '),
    });
  if (kind === 'unclosed')
    return fill(
      msg(
        'The end tag of {element} seems to be missing: what comes after the widget on the page is inside it, and is hidden. Write {whole}, not {short}.',
        {id: 'snippet.unclosed'},
      ),
      {element: `<${name}>`, whole: `<${name} …></${name}>`, short: `<${name} … />`},
    );
  if (kind === 'paragraph')
    return fill(
      msg(
        'The fallback of {element} is outside the widget, and stays beside it: a paragraph ends where a block begins in it. Take the widget out of the paragraph, or use only text and links as its fallback.',
        {id: 'snippet.paragraph'},
      ),
      {element: `<${name}>`},
    );
  const nearest = near(name, names, kind === 'element' ? 4 : 2);
  if (kind === 'option')
    return (
      nearest &&
      fill(msg('The option “{name}” does nothing. Did you mean “{nearest}”?', {id: 'snippet.option'}), {name, nearest})
    );
  return nearest
    ? fill(msg('There is no widget “{name}”. Did you mean “{nearest}”?', {id: 'snippet.element-near'}), {name, nearest})
    : fill(msg('There is no widget “{name}”. There are: {names}.', {id: 'snippet.element'}), {
        name,
        names: names.join(', '),
      });
}

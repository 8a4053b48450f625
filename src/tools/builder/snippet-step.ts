import {html, nothing, type TemplateResult} from 'lit';
import {button, notice, step} from './form.js';
import {optionsOf} from './options.js';
import type {PreviewResult} from './previews.js';
import {save} from './save.js';
import type {Session} from './session.js';
import {lacks, toSnippet, toSnippetParts, type SnippetOptions} from './snippet.js';
import {fits} from './state.js';
import {largeData} from './words.js';

/** More than this should be a file of its own, which pages share and browsers keep. */
const LARGE = 100_000;
/** A frame without its script is not higher: it scrolls. */
const HIGHEST_FRAME = 1200;

/** A page shows no more of a piece: to draw millions of signs takes seconds. */
const LONGEST = 200_000;

/** A piece of the snippet with its place. */
interface Part {
  readonly id: 'all' | 'head' | 'body';
  readonly label: string;
  readonly text: string;
}

export type Copy = (text: string, id: string) => void;

export function snippetStep(session: Session, drawn: PreviewResult | undefined, copy: Copy): TemplateResult {
  const {words, state} = session;
  return step(
    6,
    words.snippet,
    html`${snippet(session, drawn, copy)}
      <div class="buttons">
        ${button(
          words.share,
          () => {
            copy(location.href, 'share');
          },
          'share',
        )}
      </div>
      ${fits(state) ? nothing : html`<p class="help">${words.tooLong}</p>`}`,
  );
}

function snippet(session: Session, drawn: PreviewResult | undefined, copy: Copy): unknown {
  const {words, l10n, way, cms, release, state} = session;
  const code = (parts: readonly Part[]) => parts.map((part) => figure(session, part, copy));
  if (way === 'static') {
    if (!drawn) return notice('warning', words.needsPreview);
    const {css, html: body} = drawn.static;
    if (cms.json) return code([{id: 'all', label: words.all, text: css + body}]);
    return code([
      {id: 'head', label: words.styles, text: css},
      {id: 'body', label: words.body, text: body},
    ]);
  }
  const options: SnippetOptions = {...optionsOf(session, way), ...fromPreview(way, drawn)};
  if (lacks(options)) return notice('warning', way === 'frame' ? words.needsSrc : words.needsFile);
  const {head, body} = toSnippetParts(options);
  const size = state.src ? 0 : (options.data?.length ?? 0);
  return html`${release ? nothing : notice('info', words.noRelease)}
  ${size > LARGE ? notice('warning', largeData(l10n, Math.round(size / 1000))) : nothing}
  ${cms.away && !/^https:\/\//.test(state.src) ? notice('warning', words.whole) : nothing}
  ${code(
    cms.script === 'template'
      ? [
          {id: 'head', label: words.head, text: head},
          {id: 'body', label: words.body, text: body},
        ]
      : [{id: 'all', label: words.all, text: cms.script === 'none' ? body : toSnippet(options)}],
  )}`;
}

/** What the preview adds: words for those without script, a name, and the height to keep. */
function fromPreview(way: SnippetOptions['way'], drawn: PreviewResult | undefined): Partial<SnippetOptions> {
  if (!drawn) return {};
  const {fallback, title, heights} = drawn;
  if (!heights.length) return {fallback, title};
  const height = way === 'frame' ? Math.min(Math.max(...heights), HIGHEST_FRAME) : Math.min(...heights);
  return {fallback, title, height};
}

function figure({words, state}: Session, {id, label, text}: Part, copy: Copy): TemplateResult {
  const isLong = text.length > LONGEST;
  const shown = isLong ? `${text.slice(0, LONGEST / 10)} …` : text;
  return html`<figure class="snippet">
    <figcaption id="${id}-label">${label}</figcaption>
    <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id="code-${id}" .textContent=${shown}></code></pre>
    <div class="buttons">
      ${
        isLong
          ? nothing
          : html`<button
              type="button"
              id="copy-${id}"
              aria-describedby="${id}-label"
              @click=${() => {
                copy(text, id);
              }}
            >
              ${words.copy}
            </button>`
      }
      <button
        type="button"
        id="save-${id}"
        aria-describedby="${id}-label"
        @click=${() => {
          save(`ogp-${state.element}.html`, 'text/html', text);
        }}
      >
        ${words.save}
      </button>
    </div>
  </figure>`;
}

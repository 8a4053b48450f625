import {html, nothing, type TemplateResult} from 'lit';
import {link} from '../../parts/text.js';
import type {LineView} from '../../view/update.js';
import type {UpdatesWords} from '../../view/updates.js';
import {fresh, when} from './entry.js';

/** Entries with date and title alone, and the way to all of them. */
export const lines = (
  views: readonly LineView[],
  {empty, allNews}: UpdatesWords,
  all: string | undefined,
): TemplateResult => html`
  ${
    views.length
      ? html`<ol class="lines" role="list" part="items">
          ${views.map(
            (line) => html`<li part="item">
              ${when(line.date)}
              <p class="title">${link(line.heading)} ${fresh(line.fresh)}</p>
            </li>`,
          )}
        </ol>`
      : html`<p class="empty" part="empty">${empty}</p>`
  }
  ${all ? html`<p class="all"><a part="link all-news" href=${all}>${allNews}</a></p>` : nothing}
`;

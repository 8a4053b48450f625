import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ListLayout} from '../../model/filter.js';
import {card} from '../../parts/card.js';
import {heading} from '../../parts/heading.js';
import {data, link, refused} from '../../parts/text.js';
import type {GroupView, ListWords} from '../../view/commitment-list.js';
import type {Column, RowView} from '../../view/commitment-row.js';
import type {Views} from './views.js';

/** The content at the end of a line. */
const STATES: readonly Column[] = ['status', 'completion', 'starred'];

/** What a layout needs to draw. */
export interface Drawing {
  readonly views: Views;
  readonly words: ListWords;
  readonly columns: readonly Column[];
  readonly level: number;
  readonly grouped: boolean;
  /** Place of the commitment that the page's address names. */
  readonly target: number;
  readonly follow: (event: Event, view: Pick<RowView, 'id' | 'heading'>) => void;
}

/** The layouts of a list. */
export const layouts: Readonly<Record<ListLayout, (groups: readonly GroupView[], drawing: Drawing) => unknown>> = {
  list: (groups, drawing) => inGroups(groups, drawing, ({items}) => rows(items, drawing)),
  cards: (groups, drawing) => inGroups(groups, drawing, ({items}) => grid(items, drawing)),
  table: (groups, drawing) => table(groups, drawing),
};

const inGroups = (
  groups: readonly GroupView[],
  {level}: Drawing,
  items: (group: GroupView) => TemplateResult,
): unknown =>
  groups.map((group) =>
    group.heading
      ? html`<section class="group" part="group">
            ${heading(level, html`${link(group.heading)} <bdi class="size">${group.count}</bdi>`)} ${items(group)}
          </section>`
      : items(group),
  );

const rows = (items: readonly number[], drawing: Drawing): TemplateResult => {
  const {grouped, columns, views} = drawing;
  const stated = columns.some((column) => STATES.includes(column));
  return html`<ul class="rows ${stated ? 'stated' : ''}" role="list" part="items">
      ${items.map((place) => {
        const row = views.row(place);
        const {text, lang} = grouped ? row.short : row.about;
        return html`<li part="item" tabindex="-1" id=${anchorOf(place, drawing)} aria-current=${current(place, drawing)}>
            <span class="id"><bdi>${row.id}</bdi></span>
            <div><p class="title">${title(row, drawing)}</p><p class="about" lang=${lang ?? nothing}>${text}</p></div>
            <p class="state">${row.state}</p>
          </li>`;
      })}
    </ul>`;
};

const grid = (items: readonly number[], drawing: Drawing): TemplateResult => {
  const {level, grouped, views, follow} = drawing;
  return html`<ul class="cards" role="list" part="items">
      ${items.map((place) => {
        const view = views.card(place);
        return html`<li part="item" tabindex="-1" id=${anchorOf(place, drawing)} aria-current=${current(place, drawing)}>
            ${guard([view, level, grouped], () => card(view, grouped ? level + 1 : level, follow))}
          </li>`;
      })}
    </ul>`;
};

const table = (groups: readonly GroupView[], drawing: Drawing): TemplateResult => {
  const {words, columns, views} = drawing;
  return html`<table role="table" part="items" class=${columns.length > 2 ? 'many' : nothing}>
      <caption class="quiet">${words.commitments}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="id">${words.id}</th>
          <th scope="col" role="columnheader" class="title">${words.title}</th>
          ${columns.map((column) => html`<th scope="col" role="columnheader">${words.columns[column]}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({heading: title, count, items}) => html`<tbody role="rowgroup" part="group">
          ${
            title
              ? html`<tr role="row" class="group">
                  <th scope="rowgroup" role="rowheader" colspan=${columns.length + 2}>${data(title)} <bdi class="size">${count}</bdi></th>
                </tr>`
              : nothing
          }
          ${items.map((place) => tableRow(place, views.row(place), drawing))}
        </tbody>`,
      )}
    </table>`;
};

const tableRow = (place: number, row: RowView, drawing: Drawing): TemplateResult => {
  const {words, columns} = drawing;
  return html`<tr role="row" part="item" tabindex="-1" id=${anchorOf(place, drawing)} aria-current=${current(place, drawing)}>
      <td role="cell" class="id" data-label=${words.id}>${row.id && html`<bdi>${row.id}</bdi>`}</td>
      <th scope="row" role="rowheader">${title(row, drawing)}</th>
      ${columns.map((column) => {
        const fact = row.facts[column];
        return html`<td role="cell" data-label=${words.columns[column]}>${fact && data(fact)}</td>`;
      })}
    </tr>`;
};

const title = (row: RowView, {follow}: Drawing): TemplateResult => {
  const {heading: title} = row;
  return title.href
    ? html`<a part="link" href=${title.href} @click=${(event: Event) => {
        follow(event, row);
      }}>${data(title)}</a>${refused(title)}`
    : link(title);
};

/** The id of a commitment is the name of its anchor; where several have it, the first one's. */
const anchorOf = (place: number, {views}: Drawing): string | typeof nothing => views.index.anchorOf(place) ?? nothing;

const current = (place: number, {target}: Drawing): 'true' | typeof nothing => (place === target ? 'true' : nothing);

import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ColumnChoice, ColumnView, TableView} from '../importer/column-view.js';
import type {Session} from './session.js';

/** The user's columns, the meaning of each, and their content; the meaning can be corrected. */
export function mappingTables(session: Session): TemplateResult {
  const {words, data} = session;
  return html`<h3 id="columns">${words.columns}</h3>
    <p class="help">${words.columnsHelp}</p>
    ${repeat(
      data?.tables ?? [],
      ({name}) => name,
      (table, index) => mappingTable(session, table, index),
    )}`;
}

const group = (label: string, choices: readonly ColumnChoice[], value: string) =>
  choices.length
    ? html`<optgroup label=${label}>
        ${choices.map(([target, text]) => html`<option value=${target} .selected=${live(target === value)}>${text}</option>`)}
      </optgroup>`
    : nothing;

function mappingTable(session: Session, table: TableView, index: number): TemplateResult {
  const {words} = session;
  // The roles again: as blocks on a narrow screen, the rows would be none to some browsers.
  return html`<table class="mapped" role="table">
    <caption>
      <strong>${table.name}</strong> ${table.about}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.yourColumn}</th>
        <th role="columnheader" scope="col">${words.whatItIs}</th>
        <th role="columnheader" scope="col">${words.samples}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${table.columns.map((column, at) => mappingRow(session, table, column, `column-${index}-${at}`))}
    </tbody>
  </table>`;
}

function mappingRow(session: Session, table: TableView, column: ColumnView, id: string): TemplateResult {
  const {words} = session;
  const {key, heading, target, note, samples, suggestions} = column;
  return html`<tr role="row" class=${note ? 'unsure' : nothing}>
    <th role="rowheader" scope="row"><label for=${id}>${heading}</label></th>
    <td role="cell">
      <select
        id=${id}
        aria-describedby=${note ? `${id}-note` : nothing}
        @change=${({currentTarget}: Event) => {
          void session.setColumn(key, (currentTarget as HTMLSelectElement).value);
        }}
      >
        <option value="x-" .selected=${live(target === 'x-')}>${words.ownColumn}</option>
        <option value="" .selected=${live(target === '')}>${words.leaveOut}</option>
        ${group(words.perhaps, suggestions, target)} ${group(words.usual, table.usual, target)}
        ${group(words.otherMembers, table.others, target)}
      </select>
      ${note ? html`<span class="help" id="${id}-note">${note}</span>` : nothing}
    </td>
    <td role="cell">
      <ul class="samples" aria-label=${words.samples}>
        ${samples.map((sample) => html`<li>${sample}</li>`)}
      </ul>
    </td>
  </tr>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {OgpDocument} from '../../model/document.js';
import {heading} from '../../parts/heading.js';
import {prose} from '../../parts/prose.js';
import {data, date, link, values} from '../../parts/text.js';
import {findProgramme} from '../../query/programme.js';
import {fewColumnsStyles} from '../../styles/table.styles.js';
import type {ViewContext} from '../../view/context.js';
import {PARTS, toProgrammeView, type PartView, type ProgrammeView, type RowView} from '../../view/programme.js';
import type {FundingView, GrantView} from '../../view/programme-funding.js';
import type {PointView} from '../../view/programme-points.js';
import {HeadedWidget} from '../headed-widget.js';
import type {Outcome} from '../widget-element.js';
import {programmeStyles} from './programme.styles.js';

/**
 * The programme behind a plan: since when and for how long, its principles and activities with their reasons and aims,
 * who works for it and who steers it, how it works, what it costs and who pays. Amounts are a table with a total for
 * each currency, of given numbers only; amounts in words stand as written and are in no total.
 *
 * @summary A programme: principles, activities, staff, governance, funding.
 * @tagname ogp-programme
 * @since 0.1.0
 *
 * @csspart header - The title.
 * @csspart heading - Every heading.
 * @csspart link - Every link.
 * @csspart text - Every text.
 * @csspart facts - Since when, how long.
 * @csspart section - A part with its heading.
 * @csspart item - A principle, an activity, a post, a body.
 * @csspart table - The table of amounts.
 * @csspart updated - When the programme's page was edited last.
 *
 * @cssprop [--ogp-measure=42em] - Longest line.
 */
export class OgpProgramme extends HeadedWidget {
  static override styles = [HeadedWidget.styles, fewColumnsStyles, programmeStyles];

  static override properties = {
    ...HeadedWidget.properties,
    commitment: {},
    programme: {},
    sections: {},
    commitmentHrefTemplate: {attribute: 'commitment-href-template'},
  };

  /** Id of the commitment whose programme is shown (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Id of the programme (compared without case), where the document has several; `commitment` chooses that of a commitment. */
  declare programme: string | undefined;

  /**
   * Parts to show, separated by spaces: `about principles activities staffing governance working-method funding partners
   * commitments links updated`; all when absent.
   */
  declare sections: string | undefined;

  /** Template for the addresses of commitments, with `{id}` in it. Comes before the addresses in the data. */
  declare commitmentHrefTemplate: string | undefined;

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const {programme: id, commitment, src: url} = this;
    const found = findProgramme(document.programmes, {id, commitment});
    if (typeof found === 'string') return {code: found, url, wanted: id ?? commitment};
    const shown = new Set<string>(this.sections?.split(/\s+/) ?? PARTS);
    return this.#draw(
      toProgrammeView(
        found,
        document,
        {...context, lang: found.lang ?? context.lang},
        shown,
        this.commitmentHrefTemplate,
      ),
    );
  }

  #draw({heading: title, text: intro, facts, parts, updated}: ProgrammeView): TemplateResult {
    return html`
      <article class="base" part="base">
        <div class="top">
          <div part="header">${this.ownHeading(title, link)}</div>
          ${prose(intro)}
          ${facts.length ? html`<dl class="facts" part="facts">${facts.map(row)}</dl>` : nothing}
        </div>
        ${parts.map((one) => section(one, this.levelBelow))}
        ${updated ? html`<dl class="updated" part="updated">${row(updated)}</dl>` : nothing}
      </article>
    `;
  }
}

const row = ({label, date: when, link: to}: RowView) =>
  html`<div><dt>${label}</dt><dd>${when && date(when)}${when && to ? ' · ' : nothing}${to && link(to)}</dd></div>`;

const section = (
  {heading: title, text: intro, points, numbered, funding, list, links, empty}: PartView,
  level: number,
) => {
  const items = points.map(point);
  return html`
    <div class="section" part="section">
      ${heading(level, data(title))}
      <div class="content">
        ${prose(intro)}
        ${items.length ? (numbered ? html`<ol class="points">${items}</ol>` : html`<ul class="points">${items}</ul>`) : nothing}
        ${funding ? table(funding) : nothing}
        ${list.length ? html`<div>${values(list)}</div>` : nothing}
        ${empty ? html`<p class="empty">${empty}</p>` : nothing}
        ${links.length ? html`<div class="more">${values(links)}</div>` : nothing}
      </div>
    </div>
  `;
};

const point = ({title, notes, text: words, answers, links}: PointView) => html`
  <li part="item">
    ${title ? html`<strong>${link(title)}</strong>` : nothing}
    ${
      notes.length
        ? html`<p class="notes">
            ${notes.map((note, index) => html`${index ? ' · ' : nothing}<span>${'lang' in note ? link(note) : date(note)}</span>`)}
          </p>`
        : nothing
    }
    ${prose(words)}
    ${
      answers.length
        ? html`<dl class="answers">
            ${answers.map((answer) => html`<div><dt>${answer.label}</dt><dd>${prose(answer.text)}</dd></div>`)}
          </dl>`
        : nothing
    }
    ${links.length ? html`<div class="more">${values(links)}</div>` : nothing}
  </li>
`;

const table = ({grants, columns, totals, words}: FundingView) => html`
  <table role="table" part="table">
    <caption class="quiet">
      ${words.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.source}</th>
        ${columns.map((column) => html`<th scope="col" role="columnheader" class=${column}>${words[column]}</th>`)}
        <th scope="col" role="columnheader" class="amount">${words.amount}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${grants.map(
        (grant) => html`
          <tr role="row">
            <th scope="row" role="rowheader">${link(grant.source)}</th>
            ${columns.map((column) => html`<td role="cell" class=${column} data-label=${words[column]}>${cells[column](grant)}</td>`)}
            <td role="cell" class="amount ${grant.written ? 'written' : ''}" data-label=${words.amount}>${data(grant.amount)}</td>
          </tr>
        `,
      )}
    </tbody>
    ${
      totals.length
        ? html`<tfoot role="rowgroup">
            ${totals.map(
              ({label, amount, left}) => html`
                <tr role="row">
                  <th scope="row" role="rowheader" colspan=${columns.length + 1}>
                    ${label}${left ? html` <span class="note">(${left})</span>` : nothing}
                  </th>
                  <td role="cell" class="amount" data-label=${words.amount}><bdi>${amount}</bdi></td>
                </tr>
              `,
            )}
          </tfoot>`
        : nothing
    }
  </table>
`;

const cells = {
  period: ({period}: GrantView) => (period ? date(period) : nothing),
  remark: ({remark, links}: GrantView) =>
    html`${prose(remark)}${links.length ? html`<div class="more">${values(links)}</div>` : nothing}`,
};

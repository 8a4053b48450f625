import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../../model/text.js';
import {heading} from '../../parts/heading.js';
import {prose} from '../../parts/prose.js';
import {data, date, link} from '../../parts/text.js';
import type {LinkView} from '../../view/context.js';
import type {DialogueWords} from '../../view/dialogue-series.js';
import type {RowView, SessionView} from '../../view/session.js';
import type {AgendaView} from '../../view/session-agenda.js';
import type {SignUpView} from '../../view/session-sign-up.js';
import type {SpeakerView} from '../../view/session-speakers.js';

export const facts = (rows: readonly RowView[]) =>
  rows.length
    ? html`<dl class="facts" part="facts">
        ${rows.map(({label, values: all}) => html`<div><dt>${label}</dt><dd>${all.map((one, index) => html`${index ? ', ' : nothing}${link(one)}`)}</dd></div>`)}
      </dl>`
    : nothing;

export const linkList = (links: readonly LinkView[]) =>
  html`<ul class="links" role="list">
    ${links.map((one) => html`<li>${link(one)}</li>`)}
  </ul>`;

/** How to sign up; its purpose is read out to readers who do not see its position. */
export const call = (signUp: SignUpView | undefined, what: PickedText) =>
  signUp
    ? html`${signUp.link?.href ? html`<a part="link" class="call" href=${signUp.link.href}>${data(signUp.link)}<span class="quiet">: ${data(what)}</span></a>` : signUp.link ? data(signUp.link) : nothing}
      ${signUp.until ? html`<span class="note">${signUp.until}</span>` : nothing}`
    : nothing;

export function sessionArticle(
  view: SessionView,
  level: number,
  words: DialogueWords,
  open: boolean,
  save: (about: PickedText) => unknown,
): TemplateResult {
  const {number, heading: theme, status, state, text, example, speakers, agenda, links, signUp} = view;
  const body =
    text || example || speakers || agenda || links.length
      ? html`<div class="body">
          ${prose(text)}
          ${
            speakers || example
              ? html`<dl class="parts">
                  ${speakers ? html`<div><dt>${speakers.label}</dt>${speakers.people.map(speaker)}</div>` : nothing}
                  ${example ? html`<div><dt>${example.label}</dt><dd>${example.heading ? html`<p><strong>${data(example.heading)}</strong></p>` : nothing}${prose(example.text)}</dd></div>` : nothing}
                </dl>`
              : nothing
          }
          ${agenda ? agendaTable(agenda, words) : nothing} ${links.length ? linkList(links) : nothing}
        </div>`
      : undefined;
  return html`
    <article class="session ${state ?? ''}" part="session">
      <div class="when">
        ${view.date ? html`<p class="date">${date(view.date)}</p>` : nothing}
        ${view.time ? html`<p>${view.time}</p>` : nothing}
        ${view.readersTime ? html`<p class="note">${view.readersTime}</p>` : nothing}
      </div>
      <div class="what">
        ${
          number || status
            ? html`<p class="kicker">
                ${number ? html`<span>${number}</span>` : nothing}
                ${status ? html`<strong class="status" part="status">${status}</strong>` : nothing}
              </p>`
            : nothing
        }
        ${heading(level, link(theme))} ${facts(view.rows)}
        ${
          body && !open
            ? html`<details class="more" part="more">
                <summary><bdi>${words.more}<span class="quiet">: ${data(theme)}</span></bdi></summary>
                ${body}
              </details>`
            : body
        }
        <div class="calls">
          ${call(signUp, theme)} ${state === 'cancelled' ? nothing : save(theme)}
        </div>
      </div>
    </article>
  `;
}

const speaker = ({name, about, text}: SpeakerView) => html`
  <dd>
    <p>
      ${name ? html`<strong>${data(name)}</strong>` : nothing}${about.map((one, index) => html`${index || name ? ', ' : nothing}${link(one)}`)}
    </p>
    ${prose(text)}
  </dd>
`;

export const agendaTable = ({columns, rows, note}: AgendaView, words: DialogueWords) => html`
  ${note ? html`<p class="exception">${note}</p>` : nothing}
  <table part="table">
    <thead>
      <tr>
        ${columns.length ? columns.map((column) => html`<th scope="col">${column}</th>`) : html`<th scope="col">${words.time}</th>`}
        <th scope="col">${words.part}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({times, title}) =>
          html`<tr>
            ${times.map((time) => html`<td class="clock">${time}</td>`)}
            <td>${title ? data(title) : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;

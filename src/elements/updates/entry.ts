import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../parts/heading.js';
import {prose} from '../../parts/prose.js';
import {data, date, link} from '../../parts/text.js';
import type {ContactView, DownloadView, PassageView, ResultView, StepView, UpdateView} from '../../view/update.js';
import type {UpdatesWords} from '../../view/updates.js';
import {PROGRESS_PARTS} from '../inner-parts.js';

/** Draws all that an update holds. */
export function entry(view: UpdateView, level: number, words: UpdatesWords): TemplateResult {
  const {heading: title, date: day, permalink, tags, commitments, contacts} = view;
  const below = Math.min(level + 1, 6);
  const name = title ? link(title) : day ? date(day) : undefined;
  return html`
    ${name ? html`<div class="top">${heading(level, name)}${fresh(view.fresh)}<a class="permalink" part="permalink" href=${view.address} aria-label=${permalink}>#</a></div>` : nothing}
    ${prose(view.text)}
    ${view.steps.length ? timetable(view.steps, words.timetable) : nothing}
    ${view.themes.length ? html`<div class="themes">${view.themes.map((one) => html`<div class="theme" part="topic">${headed(one, below)}</div>`)}</div>` : nothing}
    ${view.results.map((one) => result(one, below))}
    ${view.sections.map((one) => html`<div class="section">${headed(one, below)}</div>`)}
    ${view.links.length ? html`<ul class="links" role="list">${view.links.map((one) => html`<li>${download(one)}</li>`)}</ul>` : nothing}
    ${facts([
      [words.contact, contacts.map(contact)],
      [words.themes, tags.map(data)],
      [words.commitments, commitments.map(link)],
    ])}
  `;
}

/** Its data were made here; the events are about the document. */
const keep = (event: Event): void => {
  event.stopPropagation();
};

const result = ({data: given, plan, scale, stage, voice}: ResultView, level: number) =>
  html`<ogp-plan-progress
    class="result"
    .data=${given}
    plan=${plan ?? nothing}
    scale=${scale}
    stage=${stage ?? nothing}
    voice=${voice ?? nothing}
    heading-level=${level}
    exportparts=${PROGRESS_PARTS}
    @ogp-load=${given ? keep : nothing}
    @ogp-issues=${given ? keep : nothing}
  ></ogp-plan-progress>`;

/** The day of an entry. */
export const when = (day: UpdateView['date']) => (day ? html`<p class="when" part="date">${date(day)}</p>` : nothing);

/** The word for what is new. */
export const fresh = (word: string | undefined) =>
  word ? html`<strong class="fresh" part="new">${word}</strong>` : nothing;

const headed = ({heading: title, text: body}: PassageView, level: number) =>
  html`${title ? heading(level, data(title)) : nothing}${prose(body)}`;

const timetable = (
  steps: readonly StepView[],
  label: string,
) => html`<ol class="steps" role="list" part="timetable" aria-label=${label}>
  ${steps.map(
    ({
      when: day,
      now,
      heading: title,
      text: body,
      links,
    }) => html`<li class=${now ? 'now' : nothing} aria-current=${now ? 'step' : nothing}>
      <p class="when">${day ? date(day) : nothing} ${now ? html`<strong class="fresh">${now}</strong>` : nothing}</p>
      <span class="marker"></span>
      <div class="step">
        ${title ? html`<p class="title">${data(title)}</p>` : nothing}${prose(body)}
        ${links.map((one) => html`<p>${link(one)}</p>`)}
      </div>
    </li>`,
  )}
</ol>`;

const download = (view: DownloadView) =>
  view.note && view.href
    ? html`<a part="link" href=${view.href}>${data(view)} <bdi class="note">${view.note}</bdi></a>`
    : html`${link(view)}${view.note ? html` <bdi class="note">${view.note}</bdi>` : nothing}`;

const contact = ({name, ways}: ContactView) =>
  html`${name ? link(name) : nothing}${ways.map((way, place) => html`${name || place ? ', ' : nothing}${link(way)}`)}`;

/** Quiet lines with a label. */
const facts = (rows: readonly (readonly [label: string, values: readonly unknown[]])[]) => {
  const filled = rows.filter(([, values]) => values.length);
  return filled.length
    ? html`<dl class="facts">
        ${filled.map(([label, values]) => html`<dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}`)}
      </dl>`
    : nothing;
};

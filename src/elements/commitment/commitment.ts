import {html, nothing, type TemplateResult} from 'lit';
import {emit} from '../../controllers/announce.js';
import type {OgpDocument} from '../../model/document.js';
import {heading} from '../../parts/heading.js';
import {prose, rich} from '../../parts/prose.js';
import {data, link, refused, values} from '../../parts/text.js';
import {
  SECTIONS,
  toCommitmentView,
  type CommitmentView,
  type CommitmentWords,
  type NoteView,
  type OtherView,
  type SectionView,
  type VoiceView,
} from '../../view/commitment.js';
import type {FactView} from '../../view/commitment-card.js';
import type {ViewContext} from '../../view/context.js';
import {REVIEW_PARTS, TIMELINE_PARTS} from '../inner-parts.js';
import {HeadedWidget} from '../headed-widget.js';
import type {Outcome} from '../widget-element.js';
import {commitmentStyles} from './commitment.styles.js';

/**
 * A commitment with everything that is known of it: at a glance, what the plan says question by question, milestones,
 * the review and what the reviewers write, notes, links, related commitments, those before and after it in the plan,
 * and where the data are from. Long texts are parted; the rest is one key away, and search in page and print reach it.
 * Milestones and ratings are drawn by their own widgets, whose parts (all but `base`) can be styled from here under the
 * same names.
 *
 * @summary One commitment, whole.
 * @tagname ogp-commitment
 * @since 0.1.0
 *
 * @csspart header - The title and what stands above it.
 * @csspart heading - Every heading.
 * @csspart link - Every link.
 * @csspart facts - The rows at a glance.
 * @csspart text - A text of the plan, of a review or of a milestone.
 * @csspart more - The rest of a long text.
 * @csspart notes - The list of notes.
 * @csspart neighbours - The links to the commitments before and after.
 * @csspart source - Where the data are from.
 * @csspart layouts - The reader's choice of layout of the milestones.
 * @csspart milestone - One milestone, in every layout.
 * @csspart today - The mark of today among the milestones.
 * @csspart table - The table of the milestones, and that of the review.
 * @csspart commitment - Id and title of the commitment, above a review that names it.
 * @csspart group - Design, implementation, results, or other ratings of the review.
 * @csspart voice - All that one voice says in a group of the review.
 * @csspart rating - One sentence of the review: name, value and position.
 * @csspart value - The value of a rating.
 * @csspart steps - The drawn steps of a rating (decoration).
 * @csspart provenance - Who gave a rating, when, in which report.
 * @csspart definition - The disclosure with the definitions of a rating.
 * @csspart cell - A cell of the review's table with a value.
 *
 * @cssprop [--ogp-measure=42em] - Longest line.
 *
 * @fires {CustomEvent<SelectDetail>} ogp-select - Another commitment was chosen; `preventDefault()` keeps the page.
 */
export class OgpCommitment extends HeadedWidget {
  static override styles = [HeadedWidget.styles, commitmentStyles];

  static override properties = {
    ...HeadedWidget.properties,
    commitment: {},
    today: {},
    sections: {},
    commitmentHrefTemplate: {attribute: 'commitment-href-template'},
    milestoneLayout: {attribute: 'milestone-layout'},
    reviewLayout: {attribute: 'review-layout'},
  };

  /** Id of the commitment to show (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Day that “overdue” and “next” are counted from, as `YYYY-MM-DD`; today when absent. */
  declare today: string | undefined;

  /** Parts to show, separated by spaces: `glance description milestones review notes links`; all when absent. */
  declare sections: string | undefined;

  /** Layout of the milestones at first: `timeline`, `list` or `table`. */
  declare milestoneLayout: string | undefined;

  /** Layout of the review: `scales` or `matrix`. */
  declare reviewLayout: string | undefined;

  /** Template for the addresses of other commitments, with `{id}` in it. Comes before the addresses in the data. */
  declare commitmentHrefTemplate: string | undefined;

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document, this.commitment);
    if ('code' in commitment) return commitment;
    const shown = new Set<string>(this.sections?.split(/\s+/) ?? SECTIONS);
    return this.#draw(
      toCommitmentView(
        commitment,
        document,
        {...context, lang: commitment.lang ?? context.lang},
        shown,
        this.commitmentHrefTemplate,
      ),
      shown,
    );
  }

  #draw(view: CommitmentView, shown: ReadonlySet<string>): TemplateResult {
    const {id, place, plan, words, glance, voices, notes, links, related, previous, next, source} = view;
    const level = this.levelBelow;
    const commitment = id ?? nothing;
    const today = this.today ?? nothing;
    const part = (name: string, content: unknown) => (shown.has(name) && content ? content : nothing);
    const texts = (irm: boolean) => voices.filter((one) => one.irm === irm).map((one) => voice(one, level, words));
    return html`
      <article class="base" part="base">
        <div>
          <div class="top" part="header">
          ${id || place || plan ? html`<p class="kicker">${id ? html`<strong><bdi>${id}</bdi></strong> ` : nothing}${place ? html`<span>${place}</span> ` : nothing}${plan ? link(plan) : nothing}</p>` : nothing}
          ${this.ownHeading(view.heading)}
          </div>
          ${view.stale ? html`<p class="stale">${view.stale}</p>` : nothing}
        </div>
        ${part('glance', glance.length && html`<div class="glance">${heading(level, words.glance)}<dl class="facts" part="facts">${facts(glance)}</dl></div>`)}
        ${part('description', texts(false))}
        ${part(
          'milestones',
          html`<ogp-milestone-timeline
            commitment=${commitment}
            heading=${words.milestones}
            heading-level=${level}
            layout=${this.milestoneLayout ?? nothing}
            exportparts=${TIMELINE_PARTS}
            .labels=${this.labels}
            today=${today}
          ></ogp-milestone-timeline>`,
        )}
        ${part(
          'review',
          html`<ogp-irm-review
              commitment=${commitment}
              heading-level=${level}
              layout=${this.reviewLayout ?? nothing}
              exportparts=${REVIEW_PARTS}
              .labels=${this.labels}
            ></ogp-irm-review>
            ${texts(true)}`,
        )}
        ${part(
          'notes',
          notes.length &&
            html`<div>
              ${heading(level, words.notes)}
              <ul class="notes" part="notes" role="list">${notes.map(note)}</ul>
            </div>`,
        )}
        ${part(
          'links',
          html`${links.length ? html`<div>${heading(level, words.links)}<ul class="links" role="list">${links.map((one) => html`<li>${link(one)}</li>`)}</ul></div>` : nothing}
          ${related.length ? html`<div>${heading(level, words.related)}<ul class="links" role="list">${related.map((one) => html`<li>${this.#other(one)}</li>`)}</ul></div>` : nothing}
          ${
            previous || next
              ? html`<nav class="neighbours" part="neighbours" aria-label=${words.plan}>
                  ${previous ? html`<p><span class="label">${words.previous}<span class="quiet">:</span></span> ${this.#other(previous)}</p>` : nothing}
                  ${next ? html`<p><span class="label">${words.next}<span class="quiet">:</span></span> ${this.#other(next)}</p>` : nothing}
                </nav>`
              : nothing
          }`,
        )}
        ${source.length ? html`<dl class="source" part="source">${facts(source)}</dl>` : nothing}
      </article>
    `;
  }

  #other(view: OtherView): TemplateResult {
    const {id, href} = view;
    const name = html`${id && html`<strong><bdi>${id}</bdi></strong> `}${data(view)}`;
    return href
      ? html`<a part="link" href=${href} @click=${(event: Event) => {
          if (!emit(this, 'ogp-select', {commitment: id, href})) event.preventDefault();
        }}>${name}</a>${refused(view)}`
      : html`${name}${refused(view)}`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#follow);
  }

  /** Addresses with `#` do not reach into a widget: marks and notes find each other here. */
  #follow = (event: Event): void => {
    const hash = (event.target as Element).closest('a')?.hash ?? '';
    const target = hash.startsWith('#ogp-') ? this.shadowRoot?.getElementById(hash.slice(1)) : undefined;
    if (!target) return;
    event.preventDefault();
    const hidden = target.closest('details');
    if (hidden) hidden.open = true;
    target.focus();
  };
}

const facts = (rows: readonly FactView[]) =>
  rows.map(({label, values: all}) => html`<div><dt>${label}</dt><dd>${values(all)}</dd></div>`);

const voice = ({heading: title, sections}: VoiceView, level: number, words: CommitmentWords) =>
  html`<div class="voice">${heading(level, title)} ${sections.map((one) => section(one, level, words))}</div>`;

const section = ({heading: title, lang, lead, rest}: SectionView, level: number, words: CommitmentWords) => {
  const text = (blocks: SectionView['lead']) => prose({blocks, lang});
  return html`<div class="section">
    ${title ? heading(Math.min(level + 1, 6), data(title)) : nothing}
    <div>
      ${text(lead)}
      ${
        rest.length
          ? html`<details part="more">
              <summary><span><span class="more">${words.more}</span><span class="less">${words.less}</span>${title ? html`<span class="quiet">: ${data(title)}</span>` : nothing}</span></summary>
              ${text(rest)}
            </details>`
          : nothing
      }
    </div>
  </div>`;
};

const note = ({id, label, link: to, blocks, lang, back}: NoteView) => html`
  <li id=${id} tabindex="-1">
    <span class="label">${label}</span>
    <div class="text" lang=${lang ?? nothing}>
      ${rich(blocks)}
      <p>${to ? link(to) : nothing} ${back.map((mark) => html`<a part="link" class="back" role="doc-backlink" href="#${mark.id}" aria-label=${mark.name}>↩</a> `)}</p>
    </div>
  </li>
`;

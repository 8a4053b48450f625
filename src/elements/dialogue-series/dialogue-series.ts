import {html, isServer, nothing, type TemplateResult} from 'lit';
import {download} from '../../controllers/address.js';
import {deprecated} from '../../controllers/deprecated.js';
import type {OgpDocument} from '../../model/document.js';
import type {PickedText} from '../../model/text.js';
import {fold} from '../../model/fold.js';
import {namespaceOf} from '../../model/link.js';
import {heading} from '../../parts/heading.js';
import {prose} from '../../parts/prose.js';
import {data, link} from '../../parts/text.js';
import {findDialogue, type NoDialogue} from '../../query/dialogues.js';
import type {CalendarEvent} from '../../view/calendar-file.js';
import type {ViewContext} from '../../view/context.js';
import {toDialogueSeriesView, type DialogueSeriesView} from '../../view/dialogue-series.js';
import type {SessionView} from '../../view/session.js';
import {readersZone} from '../../view/session-time.js';
import {HeadedWidget} from '../headed-widget.js';
import type {Outcome} from '../widget-element.js';
import {calendarDoor} from './calendar-loader.js';
import {dialogueSeriesStyles} from './dialogue-series.styles.js';
import {agendaTable, call, facts, linkList, sessionArticle} from './session.js';

/** What a calendar file is for: one session, or all of a series. */
interface Request {
  readonly name: PickedText;
  readonly events: readonly CalendarEvent[];
  readonly updated: string | undefined;
}

/**
 * A series of dialogue sessions: for whom it is, the next session with its theme, day, time, place, speakers and case,
 * those that come after it, the past ones folded away, the programme of a session, and how to sign up. Times are those of
 * the place, with the reader's own beside them where they differ. Days without a year stay without one. Sessions can be
 * saved as calendar files, which are made when somebody asks for them.
 *
 * @summary A series of dialogue sessions, with calendar files.
 * @tagname ogp-dialogue-series
 * @since 0.1.0
 *
 * @csspart heading - Every heading.
 * @csspart link - Every link.
 * @csspart text - Every text.
 * @csspart audience - For whom the series is.
 * @csspart facts - What there is to know of the series.
 * @csspart next - The next session.
 * @csspart session - Each session.
 * @csspart status - What became of a session: full, cancelled …
 * @csspart more - The details of a session that are opened.
 * @csspart past - The past sessions.
 * @csspart table - The programme of a session.
 * @csspart sign-up - How to sign up.
 *
 * @cssprop [--ogp-color-surface=transparent] - Background of the next session.
 * @cssprop [--ogp-border-width=1px] - Frame of the next session; 0 for none.
 * @cssprop [--ogp-measure=42em] - Longest line.
 */
export class OgpDialogueSeries extends HeadedWidget {
  static override styles = [HeadedWidget.styles, dialogueSeriesStyles];

  static override properties = {
    ...HeadedWidget.properties,
    commitment: {},
    dialogue: {},
    today: {},
    now: {noAccessor: true},
    timeZone: {attribute: 'time-zone'},
    calendarHref: {attribute: 'calendar-href'},
    trouble: {state: true},
  };

  /** Id of the commitment whose series is shown (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Id of the series (compared without case), where the document has several; `commitment` chooses that of a commitment. */
  declare dialogue: string | undefined;

  /** Day or moment that “next” and “past” are counted from, as `2022-03-15` or `2022-03-15T09:30:00Z`; now when absent. */
  declare today: string | undefined;

  /** Time zone of the reader, such as `Europe/Brussels`; that of the browser when absent. */
  declare timeZone: string | undefined;

  /**
   * Address of a calendar file (.ics) of the series, for pages that forbid files made in the page; with `{id}` in it, the
   * sessions have theirs, too. Where there is one, the widget makes none.
   */
  declare calendarHref: string | undefined;

  declare private trouble: boolean;

  constructor() {
    super();
    this.trouble = false;
  }

  /**
   * Former name of `today`.
   *
   * @deprecated Use `today`.
   */
  get now(): string | undefined {
    return this.today;
  }
  set now(moment: string | undefined) {
    deprecated(this, 'now', 'today', '1.0.0');
    this.today = moment;
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const {dialogue: id, commitment, src: url, calendarHref: calendar} = this;
    const found = findDialogue(document.dialogues, {id, commitment});
    if (typeof found === 'string') return {code: found satisfies NoDialogue, url, wanted: id ?? commitment};
    // A day that is set has no hours: nothing of it is over before it is.
    const {today} = this;
    const now = today ? (today.includes('T') ? Date.parse(today) : NaN) : Date.now();
    const view = toDialogueSeriesView(
      found,
      document,
      {...context, lang: found.lang ?? context.lang},
      {
        now: Number.isNaN(now) ? undefined : now,
        // A server does not know where its readers are.
        zone: this.timeZone ?? (isServer ? undefined : readersZone()),
        calendar,
      },
    );
    return this.#draw(view, document.source?.updated);
  }

  #draw(view: DialogueSeriesView, updated: string | undefined): TemplateResult {
    const {text, audience, rows, signUp, next, coming, past, remark, agenda, passages, links, words} = view;
    const name = view.heading;
    const level = this.levelBelow;
    const only = coming.length + past.length + (next ? 1 : 0) === 1;
    const save = (label: string, about: PickedText, events: readonly CalendarEvent[], address: string | undefined) =>
      this.#calendar(label, {name: about, events, updated}, address);
    const below = Math.min(level + 1, 6);
    const session = (one: SessionView, at = below, open = only) =>
      sessionArticle(one, at, words, open, (about) =>
        save(words.calendar, about, one.event ? [one.event] : [], one.calendar),
      );
    const list = (sessions: readonly SessionView[], at = below) =>
      html`<ol class="sessions" role="list">
        ${sessions.map((one) => html`<li>${session(one, at)}</li>`)}
      </ol>`;
    const events = view.events.length > 1 || view.calendar ? view.events : [];
    return html`
      <div class="base" part="base">
        <div class="head">
          ${this.ownHeading(view.heading, link)} ${prose(text)}
          ${audience ? html`<p class="audience" part="audience">${data(audience)}</p>` : nothing} ${facts(rows)}
          ${
            signUp?.link || signUp?.until || events.length || view.calendar || view.noCalendar
              ? html`<div class="calls">
                  ${call(signUp, name)} ${save(words.calendars, name, events, view.calendar)}
                  ${view.noCalendar ? html`<p class="note">${view.noCalendar}</p>` : nothing}
                </div>`
              : nothing
          }
          <div class="status-line" role="status">
            ${this.trouble ? html`<p class="trouble">${words.trouble}</p>` : nothing}
          </div>
          ${remark ? html`<p>${remark}</p>` : nothing}
        </div>
        ${next ? html`<div class="next" part="next">${heading(level, words.next)} ${session(next, below, true)}</div>` : nothing}
        ${coming.length ? html`<div>${heading(level, words.coming)} ${list(coming)}</div>` : nothing}
        ${
          past.length
            ? html`<details class="past" part="past" ?open=${!next && !coming.length}>
                <summary><bdi>${words.past}</bdi></summary>
                ${
                  // A summary is no heading: theirs come next after that of the series.
                  list(past, level)
                }
              </details>`
            : nothing
        }
        ${agenda ? html`<div>${heading(level, words.agenda)} ${agendaTable(agenda, words)}</div>` : nothing}
        ${passages.map(
          ({heading: title, text: passage}) =>
            html`<div>${title ? heading(level, data(title)) : nothing} ${prose(passage)}</div>`,
        )}
        ${
          signUp?.text
            ? html`<div part="sign-up">
                ${heading(level, words.signUp)} ${prose(signUp.text)}
                <div class="calls">${call(signUp, name)}</div>
              </div>`
            : nothing
        }
        ${links.length ? html`<div>${heading(level, words.links)} ${linkList(links)}</div>` : nothing}
      </div>
    `;
  }

  /** A link where the publisher has a file; a button where we create one. */
  #calendar(label: string, request: Request, address: string | undefined): TemplateResult | typeof nothing {
    const {name, events} = request;
    const words = html`${label}<span class="quiet">: ${data(name)}</span>`;
    if (address) return html`<a part="link" class="save" href=${address}>${words}</a>`;
    return events.length && calendarDoor && !this.calendarHref
      ? html`<button type="button" part="button" @click=${() => this.#save(request)}>${words}</button>`
      : nothing;
  }

  async #save({name, events, updated}: Request): Promise<void> {
    this.trouble = false;
    try {
      const maker = await calendarDoor?.();
      const base = this.ownerDocument.baseURI;
      // Data that name no publisher are distinguished by their address.
      const publisher = namespaceOf(this.src ?? base, base) ?? 'ogp-widgets';
      const file = maker?.calendarFile(events, {name: name.text, updated, base, publisher});
      if (file) download(`${fold(name.text).slice(0, 60) || 'calendar'}.ics`, 'text/calendar;charset=utf-8', file);
    } catch {
      // No network, or an event that the library refuses: the reader gets a message, the page no exception.
      this.trouble = true;
    }
  }
}

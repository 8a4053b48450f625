import type {Localizer} from '../i18n/localizer.js';
import type {Dialogue, Session, SessionState, Venue} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {linkHref} from '../model/link.js';
import type {PickedText, Text} from '../model/text.js';
import type {TimedSession} from '../query/dialogues.js';
import {patternHref} from './address.js';
import type {CalendarEvent} from './calendar-file.js';
import {addressView, linkView, pick, plainLinks, views, type LinkView, type ViewContext} from './context.js';
import {numberText} from './counts.js';
import type {DateView} from './dates.js';
import {proseView, type ProseView} from './prose.js';
import {agendaView, type AgendaView} from './session-agenda.js';
import {eventOf} from './session-event.js';
import {signUpView, type SignUpView} from './session-sign-up.js';
import {speakersView, type SpeakersView} from './session-speakers.js';
import {languageName, readersTime, sessionDate, timeRange, zoneName} from './session-time.js';

/** A text under a heading. */
export interface PassageView {
  readonly heading?: PickedText;
  readonly text?: ProseView;
}

/** A fact: its label and values. */
export interface RowView {
  readonly label: string;
  readonly values: readonly LinkView[];
}

/** A session as a reader sees it. */
export interface SessionView {
  readonly number?: string;
  readonly heading: LinkView;
  readonly date?: DateView;
  readonly time?: string;
  /** "Your time: 4:00 – 6:00 AM" */
  readonly readersTime?: string;
  readonly status?: string;
  readonly state: SessionState | undefined;
  readonly speakers?: SpeakersView;
  readonly text?: ProseView;
  readonly example?: PassageView & {readonly label: string};
  readonly rows: readonly RowView[];
  readonly agenda?: AgendaView;
  readonly links: readonly LinkView[];
  readonly signUp?: SignUpView;
  /** The publisher's own calendar file. */
  readonly calendar?: string;
  /** What a calendar file holds; absent where no day is known, and for what is over. */
  readonly event?: CalendarEvent;
}

/** Where the reader is, and whose calendar files are offered. */
export interface DialogueOptions {
  /** The instant from which "next" and "past" are counted; only the day counts where it is not known. */
  readonly now?: number;
  /** The reader's time zone, where it is known. */
  readonly zone?: string;
  /** Pattern of the addresses of calendar files, with `{id}` for that of the session or series. */
  readonly calendar?: string;
}

/** A series, and what its sessions need to know of it. */
export interface SeriesContext {
  readonly series: Dialogue;
  readonly document: OgpDocument;
  readonly context: ViewContext;
  readonly options: DialogueOptions;
  /** True where not all sessions are in the same time zone. */
  readonly zonesDiffer: boolean;
}

/** Makes the view of one session of a series. */
export function toSessionView(dated: TimedSession, shared: SeriesContext): SessionView {
  const {session, when, state, past} = dated;
  const {series, document, context, options, zonesDiffer} = shared;
  const {l10n} = context;
  const {msg, fill, term} = l10n;
  const {number, status, case: example, capacity, placesLeft, signUp} = session;
  const own = options.zone && readersTime(when, options.zone, l10n);
  const zone = session.timeZone ?? series.timeZone;
  const heading = titleView(session, msg('Session without a title', {id: 'dialogue.untitled'}), context);
  return {
    number: number && /^\d+$/.test(number) ? fill(msg('Session {number}', {id: 'dialogue.number'}), {number}) : number,
    heading,
    date: sessionDate(session, l10n),
    time: timeRange(session, when, l10n),
    readersTime: own
      ? fill(msg('Your time: {time}', {id: 'dialogue.your-time', desc: 'Where the reader is, it is another time'}), {
          time: own,
        })
      : undefined,
    status: status && (state ? term(`session.${state}`) : status),
    state,
    text: proseView(session.text, context),
    speakers: speakersView(session.speakers, context),
    example: example && {label: term('dialogue.case'), ...passageView(example, context)},
    rows: [
      {label: term('dialogue.place'), values: venueViews(session.venue, context)},
      {
        label: term('dialogue.time-zone'),
        values: plainLinks(zonesDiffer && session.start && zone ? zoneText(zone, l10n) : ''),
      },
      {label: term('dialogue.language'), values: plainLinks(session.language && languageName(session.language, l10n))},
      {label: term('dialogue.audience'), values: views(session.audience ? [session.audience] : [], pick, context)},
      {label: term('dialogue.places'), values: plainLinks(placesText(capacity, placesLeft, context))},
    ].filter(({values}) => values.length),
    agenda: agendaView(session.agenda, [dated], context),
    links: calendarLinks(session, term('dialogue.add-to-calendar'), context),
    // A session that is full may have a waiting list, but only if it offers one.
    signUp: signUpView(signUp, !past && state !== 'cancelled', context),
    calendar: past ? undefined : (calendarHref(options, session.id, true) ?? linkHref(session.calendar)),
    event: past ? undefined : eventOf(dated, heading.text, series, document, context),
  };
}

/** The title of a session or series, with its address. */
export const titleView = (
  {title, url}: Pick<Session, 'title' | 'url'>,
  untitled: string,
  context: ViewContext,
): LinkView => ({...(pick(title, context) ?? {text: untitled, lang: context.l10n.locale}), ...addressView(url)});

/** The name of a time zone; a word that is no time zone as it is. */
export function zoneText(zone: string, l10n: Localizer): string {
  try {
    return zoneName(zone, l10n);
  } catch {
    return zone;
  }
}

/** The address of a calendar file. A pattern without `{id}` is the address of the series. */
export function calendarHref(
  {calendar}: DialogueOptions,
  id: string | undefined,
  ofSession = false,
): string | undefined {
  if (calendar?.includes('{id}')) return patternHref(calendar, id);
  return ofSession ? undefined : linkHref(calendar);
}

/** Makes the view of a text under a heading. */
export const passageView = (
  {heading, text}: {readonly heading?: Text; readonly text?: Text},
  context: ViewContext,
) => ({
  heading: pick(heading, context),
  text: proseView(text, context),
});

/** The links; and the address of a calendar file as text, where it may not become a link. */
export const calendarLinks = ({links, calendar}: Session | Dialogue, label: string, context: ViewContext): LinkView[] =>
  views([...(links ?? []), ...(addressView(calendar).refused ? [{url: calendar, label}] : [])], linkView, context);

/** The name and the address of a venue. */
export const venueViews = ({name, address, url}: Venue = {}, context: ViewContext): LinkView[] =>
  [linkView({url, label: name}, context), pick(address, context)].flatMap((view) => view ?? []);

function placesText(
  capacity: Session['capacity'],
  left: Session['placesLeft'],
  {l10n}: ViewContext,
): string | undefined {
  const {msg, fill} = l10n;
  if (left === undefined) return capacity === undefined ? undefined : numberText(capacity, l10n);
  const n = fill(msg('{n, plural, other {# left}}', {id: 'dialogue.places-left', desc: 'Places: 3 left'}), {n: left});
  return capacity === undefined
    ? n
    : fill(msg('{left} of {capacity} left', {id: 'dialogue.places-left-of', desc: 'Places: 3 of 20 left'}), {
        left: numberText(left, l10n),
        capacity: numberText(capacity, l10n),
      });
}

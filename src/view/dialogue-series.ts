import type {Dialogue, Session, SessionState, SignUp, Speaker, Venue} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {linkHref} from '../model/link.js';
import {lastDay} from '../model/partial-date.js';
import type {PickedText, Text} from '../model/text.js';
import {orderSessions, type Dated} from '../query/dialogues.js';
import {patternHref} from './address.js';
import type {CalendarEvent} from './calendar-file.js';
import {addressView, linkView, partyView, pick, views, type LinkView, type ViewContext} from './context.js';
import {numberText} from './counts.js';
import {formatIso, type DateView} from './dates.js';
import {proseView, type ProseView} from './prose.js';
import {agendaView, type AgendaView} from './session-agenda.js';
import {eventOf} from './session-event.js';
import {languageName, readersTime, sessionDate, timeRange, zoneName} from './session-time.js';

/** A text under a heading. */
interface PassageView {
  readonly heading?: PickedText;
  readonly text?: ProseView;
}

/** One thing to know. */
export interface RowView {
  readonly label: string;
  readonly values: readonly LinkView[];
}

/** Somebody who speaks. */
export interface SpeakerView {
  readonly name?: PickedText;
  readonly about: readonly LinkView[];
  readonly text?: ProseView;
}

/** How to take part, or why that is over. */
export interface SignUpView {
  readonly link?: LinkView;
  readonly text?: ProseView;
  readonly until?: string;
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
  readonly speakers?: {readonly label: string; readonly people: readonly SpeakerView[]};
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

/** A series as a reader sees it. */
export interface DialogueSeriesView {
  readonly heading: LinkView;
  readonly text?: ProseView;
  readonly audience?: PickedText;
  readonly rows: readonly RowView[];
  readonly signUp?: SignUpView;
  readonly next?: SessionView;
  readonly coming: readonly SessionView[];
  readonly past: readonly SessionView[];
  /** That there are no sessions, or that all are over. */
  readonly remark?: string;
  readonly agenda?: AgendaView;
  readonly passages: readonly PassageView[];
  readonly links: readonly LinkView[];
  readonly calendar?: string;
  /** The events of sessions that are not over. */
  readonly events: readonly CalendarEvent[];
  /** That there can be no calendar file, and why. */
  readonly noCalendar?: string;
  readonly words: DialogueWords;
}

/** Headings and labels. */
export interface DialogueWords {
  readonly next: string;
  readonly coming: string;
  readonly past: string;
  readonly agenda: string;
  readonly time: string;
  readonly part: string;
  readonly links: string;
  readonly signUp: string;
  readonly calendar: string;
  readonly calendars: string;
  readonly more: string;
  readonly trouble: string;
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

const plain = (text: string | undefined): LinkView[] => (text ? [{text, lang: undefined}] : []);

/** Says a series of sessions. */
export function toDialogueSeriesView(
  series: Dialogue,
  document: OgpDocument,
  context: ViewContext,
  options: DialogueOptions = {},
): DialogueSeriesView {
  const {msg, fill, term} = context.l10n;
  const {next, coming, past} = orderSessions(series, {today: context.today, now: options.now});
  const all = [...(next ? [next] : []), ...coming, ...past];
  const zones = new Set(
    all.filter(({session}) => session.start).map(({session}) => session.timeZone ?? series.timeZone),
  );
  const maker = new Maker(series, document, context, options, zones.size > 1);
  const [nextView] = next ? [maker.session(next)] : [];
  const comingViews = coming.map(maker.session);
  const pastViews = past.map(maker.session);
  const open = [...(nextView ? [nextView] : []), ...comingViews];
  const calendar = maker.address(series.id) ?? linkHref(series.calendar);
  const [zone] = zones;
  return {
    heading: maker.title(series.title, series.url, msg('Untitled series', {id: 'dialogue.untitled-series'})),
    text: proseView(series.text, context),
    audience: pick(series.audience, context),
    rows: [
      {label: term('dialogue.place'), values: venueViews(series.venue, context)},
      {label: term('dialogue.language'), values: plain(series.language && languageName(series.language, context.l10n))},
      {label: term('dialogue.time-zone'), values: zones.size === 1 ? plain(zone && maker.zone(zone)) : []},
    ].filter(({values}) => values.length),
    signUp: maker.signUp(series.signUp, open.some(({state}) => state !== 'cancelled') || !all.length),
    next: nextView,
    coming: comingViews,
    past: pastViews,
    remark: !all.length
      ? msg('No sessions are published here yet.', {id: 'dialogue.empty'})
      : open.length
        ? undefined
        : msg('All sessions in this series have taken place.', {id: 'dialogue.over'}),
    agenda: agendaView(
      series.agenda,
      all.filter(({session}) => !session.agenda),
      context,
    ),
    passages: views(series.sections, passageView, context),
    links: linksOf(series, term('dialogue.all-dates-to-calendar'), context),
    calendar,
    events: open.flatMap(({event}) => event ?? []),
    noCalendar:
      open.length && !calendar && !open.some(({event, calendar: own}) => event ?? own)
        ? msg('The dates are not complete, so they cannot be added to a calendar.', {id: 'dialogue.no-calendar'})
        : undefined,
    words: {
      next: term('dialogue.next-session'),
      coming: term(next ? 'dialogue.more-sessions' : 'dialogue.sessions'),
      past: fill(msg('{n, plural, one {# past session} other {# past sessions}}', {id: 'dialogue.past'}), {
        n: past.length,
      }),
      agenda: term('dialogue.programme'),
      time: term('dialogue.time'),
      part: term('dialogue.part'),
      links: term('fact.links'),
      signUp: term('dialogue.sign-up'),
      calendar: term('dialogue.add-to-calendar'),
      calendars: term('dialogue.all-dates-to-calendar'),
      more: term('dialogue.about-this-session'),
      trouble: msg('The calendar file could not be created. Please try again later.', {id: 'dialogue.no-file'}),
    },
  };
}

/** Makes the views of the sessions of one series. */
class Maker {
  constructor(
    private readonly series: Dialogue,
    private readonly document: OgpDocument,
    private readonly context: ViewContext,
    private readonly options: DialogueOptions,
    private readonly zonesDiffer: boolean,
  ) {}

  title(title: Text | undefined, url: string | undefined, untitled: string): LinkView {
    const {l10n} = this.context;
    return {...(pick(title, this.context) ?? {text: untitled, lang: l10n.locale}), ...addressView(url)};
  }

  /** Its name; a word that is no time zone as it is. */
  zone(zone: string): string {
    try {
      return zoneName(zone, this.context.l10n);
    } catch {
      return zone;
    }
  }

  /** An address without a place for an id is that of the series. */
  address(id: string | undefined, ofSession = false): string | undefined {
    const {calendar} = this.options;
    if (calendar?.includes('{id}')) return patternHref(calendar, id);
    return ofSession ? undefined : linkHref(calendar);
  }

  readonly session = (dated: Dated): SessionView => {
    const {session, when, state, past} = dated;
    const {context, options} = this;
    const {l10n} = context;
    const {msg, fill, term} = l10n;
    const {number, status, case: example, capacity, placesLeft, signUp} = session;
    const own = options.zone && readersTime(when, options.zone, l10n);
    const zone = session.timeZone ?? this.series.timeZone;
    const heading = this.title(session.title, session.url, msg('Session without a title', {id: 'dialogue.untitled'}));
    return {
      number:
        number && /^\d+$/.test(number) ? fill(msg('Session {number}', {id: 'dialogue.number'}), {number}) : number,
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
          values: plain(this.zonesDiffer && session.start && zone ? this.zone(zone) : ''),
        },
        {label: term('dialogue.language'), values: plain(session.language && languageName(session.language, l10n))},
        {label: term('dialogue.audience'), values: views(session.audience ? [session.audience] : [], pick, context)},
        {label: term('dialogue.places'), values: plain(placesText(capacity, placesLeft, context))},
      ].filter(({values}) => values.length),
      agenda: agendaView(session.agenda, [dated], context),
      links: linksOf(session, term('dialogue.add-to-calendar'), context),
      // A session that is full may have a waiting list, but only if it says so itself.
      signUp: this.signUp(signUp, !past && state !== 'cancelled'),
      calendar: past ? undefined : (this.address(session.id, true) ?? linkHref(session.calendar)),
      event: past ? undefined : eventOf(dated, heading.text, this.series, this.document, context),
    };
  };

  /** A link as long as one can still take part; the deadline in any case. */
  signUp(signUp: SignUp | undefined, open: boolean): SignUpView | undefined {
    if (!signUp) return undefined;
    const {l10n, today} = this.context;
    const {msg, fill, term} = l10n;
    const {url, label, text, deadline} = signUp;
    const closed = Boolean(deadline?.iso && lastDay(deadline.iso) < today);
    const date = deadline && (deadline.text ?? formatIso(deadline.iso ?? '', l10n));
    const href = linkHref(url);
    const link: LinkView | undefined = url
      ? href
        ? {...(pick(label, this.context) ?? {text: term('dialogue.sign-up'), lang: l10n.locale}), href}
        : linkView({url, label}, this.context)
      : undefined;
    return {
      link: open && !closed ? link : undefined,
      text: proseView(text, this.context),
      until: date
        ? closed
          ? fill(msg('Sign-up closed on {date}', {id: 'dialogue.sign-up-closed'}), {date})
          : open
            ? fill(msg('Sign up by {date}', {id: 'dialogue.sign-up-until', desc: 'The last day to sign up'}), {date})
            : undefined
        : undefined,
    };
  }
}

const passageView = ({heading, text}: {readonly heading?: Text; readonly text?: Text}, context: ViewContext) => ({
  heading: pick(heading, context),
  text: proseView(text, context),
});

/** The links; and the address of a calendar file, as text, where it may not become one. */
const linksOf = ({links, calendar}: Session | Dialogue, label: string, context: ViewContext): LinkView[] =>
  views([...(links ?? []), ...(addressView(calendar).refused ? [{url: calendar, label}] : [])], linkView, context);

const venueViews = ({name, address, url}: Venue = {}, context: ViewContext): LinkView[] =>
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

/** "Speaker", "Speakers", "Speaker (English)": the language where all speak the same one. */
function speakersView(speakers: readonly Speaker[] = [], context: ViewContext): SessionView['speakers'] {
  if (!speakers.length) return undefined;
  const {term} = context.l10n;
  const [language, ...others] = new Set(speakers.map((one) => one.language));
  const shared = others.length ? undefined : language;
  const named = shared && languageName(shared, context.l10n);
  const label = term(speakers.length > 1 ? 'dialogue.speakers' : 'dialogue.speaker');
  return {
    label: named ? `${label} (${named})` : label,
    people: speakers.map(({name, role, organisation, language: own, text}) => ({
      name: pick(name, context),
      about: [
        pick(role, context),
        organisation && partyView(organisation, context),
        ...plain(shared || !own ? undefined : languageName(own, context.l10n)),
      ].flatMap((view) => view ?? []),
      text: proseView(text, context),
    })),
  };
}

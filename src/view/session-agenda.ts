import {clockTime, type AgendaItem} from '../model/dialogue.js';
import type {PickedText} from '../model/text.js';
import type {TimedSession} from '../query/dialogues.js';
import {pick, type ViewContext} from './context.js';
import {shortDate, timeRange, timeText} from './session-time.js';

/** An agenda as a table: a column of times for each start that sessions have. */
export interface AgendaView {
  /** The sessions of each column; empty where one column is for all. */
  readonly columns: readonly string[];
  readonly rows: readonly {readonly times: readonly string[]; readonly title?: PickedText}[];
  /** That other sessions have other times. */
  readonly note?: string;
}

/** In minutes. */
const DAY = 1440;

/**
 * An agenda with the times of each start. Rows that say how long after the start they come are exact for every session;
 * times of day are shown as given, and sessions that start at another time are named.
 */
export function agendaView(
  agenda: readonly AgendaItem[] | undefined,
  sessions: readonly TimedSession[],
  context: ViewContext,
): AgendaView | undefined {
  if (!agenda?.length) return undefined;
  const {l10n} = context;
  const {msg, fill, intl} = l10n;
  const list = (items: readonly string[]) => new Intl.ListFormat(intl).format(items);
  const named = ({session}: TimedSession) => shortDate(session, l10n) ?? pick(session.title, context)?.text ?? '';
  const relative = agenda.some(({after, time}) => typeof after === 'number' && !time);
  const inOrder = [...sessions].sort((a, b) => a.index - b.index);
  const starts = [...new Set(inOrder.flatMap(({when}) => when.start ?? []))];
  const columns: readonly (string | undefined)[] = relative && starts.length ? starts : [undefined];
  const at = ({time, after}: AgendaItem, start: string | undefined): string => {
    const clock = clockTime(time);
    if (time) return clock ? timeText(clock, l10n) : time;
    if (after === undefined || typeof after === 'string') return after ?? '';
    // A day and more after the start, a time of day is ambiguous.
    return start && after < DAY
      ? timeText(start, l10n, after)
      : new Intl.NumberFormat(intl, {
          style: 'unit',
          unit: 'minute',
          unitDisplay: 'short',
          signDisplay: 'always',
        }).format(after);
  };
  const first = clockTime(agenda.find(({time}) => time)?.time);
  const others = relative || !first ? [] : inOrder.filter(({when}) => when.start && when.start !== first);
  return {
    columns:
      columns.length > 1
        ? columns.map((start) => list(inOrder.filter(({when}) => when.start === start).map(named)))
        : [],
    rows: agenda.map((item) => ({times: columns.map((start) => at(item, start)), title: pick(item.title, context)})),
    note: others.length
      ? fill(msg('Other times: {sessions}.', {id: 'dialogue.other-times', desc: 'Sessions with other hours'}), {
          sessions: list(others.map((one) => `${named(one)}, ${timeRange(one.session, one.when, l10n) ?? ''}`)),
        })
      : undefined,
  };
}

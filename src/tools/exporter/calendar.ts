import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import {calendarFile, type CalendarEvent} from '../../view/calendar-file.js';
import {pick} from '../../view/context.js';
import {toDialogueSeriesView} from '../../view/dialogue-series.js';
import {contextOf} from './context.js';

export interface CalendarExport {
  /** Absent where no session has a day. */
  readonly text?: string;
  readonly events: number;
  /** Sessions that are not in it: their day is not known, or they are over by the publisher's own word. */
  readonly left: number;
}

/** All sessions of a document as one calendar file, past ones too. */
export function calendarOf(document: OgpDocument, l10n: Localizer): CalendarExport {
  // Counted from the first day of all, no session is past.
  const context = contextOf(document, l10n, '0000-01-01');
  const {dialogues: all = []} = document;
  const events: CalendarEvent[] = all.flatMap((series) => {
    const inSeries = {...context, lang: series.lang ?? context.lang};
    return toDialogueSeriesView(series, document, inSeries).events;
  });
  const left = all.flatMap(({sessions = []}) => sessions).length - events.length;
  if (!events.length) return {events: 0, left};
  const [first, ...others] = all;
  const title = others.length ? document.source?.name : first?.title;
  const name = pick(title, context)?.text;
  const {url: base, updated} = document.source ?? {};
  return {
    text: calendarFile(events, {...(name && {name}), ...(updated && {updated}), ...(base && {base})}),
    events: events.length,
    left,
  };
}

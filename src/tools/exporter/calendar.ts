import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import {namespaceOf} from '../../model/link.js';
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
  /** True where the data name no publisher: calendars then take a later export for other sessions. */
  readonly unnamed: boolean;
}

/**
 * All sessions of a document as one calendar file, past ones too. `self` is where the file will be. Where neither it nor
 * the data say whose the sessions are, the content does: the ids are then the same only as long as that is.
 */
export async function calendarOf(document: OgpDocument, l10n: Localizer, self?: string): Promise<CalendarExport> {
  // Counted from the first day of all, no session is past.
  const context = contextOf(document, l10n, '0000-01-01');
  const {dialogues: all = []} = document;
  const events: CalendarEvent[] = all.flatMap((series) => {
    const inSeries = {...context, lang: series.lang ?? context.lang};
    return toDialogueSeriesView(series, document, inSeries).events;
  });
  const left = all.flatMap(({sessions = []}) => sessions).length - events.length;
  if (!events.length) return {events: 0, left, unnamed: false};
  const [first, ...others] = all;
  const title = others.length ? document.source?.name : first?.title;
  const name = pick(title, context)?.text;
  const {url: base, updated} = document.source ?? {};
  return {
    text: calendarFile(events, {
      ...(name && {name}),
      ...(updated && {updated}),
      ...(base && {base}),
      publisher: namespaceOf(self) ?? `ogp-widgets/${await digest(JSON.stringify(document))}`,
    }),
    events: events.length,
    left,
    unnamed: namespaceOf(self) === undefined && events.some(({publisher}) => publisher === undefined),
  };
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

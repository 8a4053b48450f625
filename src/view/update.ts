import type {OgpDocument} from '../model/document.js';
import {encodeId, linkHref} from '../model/link.js';
import {firstDay, isIso, lastDay} from '../model/partial-date.js';
import type {Scale} from '../model/scales.js';
import type {PickedText, Text} from '../model/text.js';
import type {Download, ProcessStep, UpdateContact, UpdateResult} from '../model/update.js';
import {findCommitment, findPlan, same} from '../query/find.js';
import {isSince, type Entry} from '../query/updates.js';
import {commitmentHref, patternHref} from './address.js';
import {titleView} from './commitment-card.js';
import {addressView, linkView, pick, views, type LinkView, type ViewContext} from './context.js';
import {dateView, spanView, type DateView} from './dates.js';
import {proseView, type ProseView} from './prose.js';
import type {Inline} from './rich-text.js';

/** A headed text. */
export interface PassageView {
  readonly heading?: PickedText;
  readonly text?: ProseView;
}

/** A step of a process. */
export interface StepView extends PassageView {
  readonly when?: DateView;
  readonly links: readonly LinkView[];
  /** "Now", where today is within its dates. */
  readonly now?: string;
}

/** What `ogp-plan-progress` is to show; `data` where the figures stand in the update itself. */
export interface ResultView {
  readonly data?: unknown;
  readonly plan?: string;
  readonly scale: string;
  readonly stage?: string;
  readonly voice?: string;
}

/** A link with what is behind it: "(PDF, 2.3 MB)". */
export interface DownloadView extends LinkView {
  readonly note?: string;
}

/** Whom to ask, and every way to reach them. */
export interface ContactView {
  readonly name?: LinkView;
  readonly ways: readonly LinkView[];
}

/** One update, in words. */
export interface UpdateView {
  readonly anchor: string;
  /** `#…`: where it is on this page. */
  readonly address: string;
  readonly date?: DateView;
  readonly heading?: LinkView;
  /** "Link to “Mid-term review”" */
  readonly permalink: string;
  /** "New" */
  readonly fresh?: string;
  readonly text?: ProseView;
  readonly steps: readonly StepView[];
  readonly themes: readonly PassageView[];
  /** Themes without a text. */
  readonly tags: readonly PickedText[];
  readonly results: readonly ResultView[];
  readonly sections: readonly PassageView[];
  readonly contacts: readonly ContactView[];
  readonly links: readonly DownloadView[];
  readonly commitments: readonly LinkView[];
}

/** One update in a line. */
export interface LineView {
  readonly date?: DateView;
  readonly heading: LinkView;
  readonly fresh?: string;
}

/** Makes the view of one update in a line. `page` is the pattern of addresses, with `{id}` in it. */
export function toLineView(
  entry: Entry,
  given: ViewContext,
  since: string | undefined,
  page: string | undefined,
): LineView {
  const {update, anchor} = entry;
  const context = {...given, lang: update.lang ?? given.lang};
  const [first] = proseView(update.text, context)?.blocks ?? [];
  const date = update.date && dateView(update.date, context.l10n);
  const title = pick(update.title, context) ?? {
    text: plainOf(first?.lines[0] ?? []) || (date?.text ?? ''),
    lang: pick(update.text, context)?.lang,
  };
  return {
    date,
    heading: {...title, ...addressView(patternHref(page, anchor) ?? update.url)},
    fresh: freshWord(entry, since, context),
  };
}

/** Makes the view of one update with all its members. `own` is the commitment whose updates these are: it is not named again. */
export function toUpdateView(
  entry: Entry,
  document: OgpDocument,
  given: ViewContext,
  since: string | undefined,
  own: string | undefined,
): UpdateView {
  const {update, anchor} = entry;
  const context = {...given, lang: update.lang ?? given.lang};
  const {l10n} = context;
  const {url, timetable, themes = [], progress = [], sections = [], contacts, links, commitments = []} = update;
  const date = update.date && dateView(update.date, l10n);
  const title = pick(update.title, context);
  const passages = themes.map(({title: heading, text}) => passage(heading, text, context));
  return {
    anchor,
    address: `#${encodeId(anchor)}`,
    date,
    heading: title && {...title, ...addressView(url)},
    permalink: l10n.fill(l10n.msg('Link to “{title}”', {id: 'updates.permalink'}), {
      title: title?.text ?? date?.text ?? anchor,
    }),
    fresh: freshWord(entry, since, context),
    text: proseView(update.text, context),
    steps: views(timetable, stepView, context),
    themes: passages.filter(({text}) => text),
    tags: passages.flatMap(({heading, text}) => (heading && !text ? heading : [])),
    results: progress.map((result) => resultView(result, document)),
    sections: sections.map(({heading, text}) => passage(heading, text, context)),
    contacts: views(contacts, contactView, context),
    links: views(links, downloadView, context),
    commitments: commitments.filter((id) => !same(id, own)).map((id) => commitmentView(id, document, context)),
  };
}

const freshWord = ({update}: Entry, since = '', {l10n}: ViewContext) =>
  isIso(since) && isSince(update, since) ? l10n.term('updates.new') : undefined;

const plainOf = (line: readonly Inline[]): string =>
  line.map((part) => (typeof part === 'string' ? part : part.kind === 'note' ? '' : plainOf(part.of))).join('');

const passage = (heading: Text | undefined, text: Text | undefined, context: ViewContext): PassageView => ({
  heading: pick(heading, context),
  text: proseView(text, context),
});

function stepView({period, title, text, links}: ProcessStep, context: ViewContext): StepView {
  const [start = '', end = ''] = [period?.start?.iso, period?.end?.iso];
  const now = start && end && firstDay(start) <= context.today && context.today <= lastDay(end);
  return {
    ...passage(title, text, context),
    when: spanView(period, context.l10n),
    links: views(links, linkView, context),
    now: now ? context.l10n.term('updates.now') : undefined,
  };
}

function resultView({figures, scale = 'completion', ...result}: UpdateResult, document: OgpDocument): ResultView {
  if (!figures?.length) return {...result, scale};
  const plan = findPlan(document, result) ?? {id: result.plan};
  const {lang, scales} = document;
  // The words of the publisher's scales go along; figures of the plan itself stay out.
  return {
    scale,
    stage: result.stage,
    voice: result.voice,
    data: {lang, plans: [{...plan, figures}], scales: scales.map(asGiven)},
  };
}

/** A scale in the form of the file. */
const asGiven = ({key, group, name, definition, steps, labels}: Scale) => ({
  ...{key, group, name, definition},
  values: steps.map((value) => ({value, ...labels?.[value]})),
});

function contactView({name, email, phone, url}: UpdateContact, context: ViewContext): ContactView {
  const way = (scheme: string, address = '') => {
    const text = address.replace(new RegExp(`^${scheme}`, 'i'), '').trim();
    // A telephone's address has no spaces; what a reader sees has.
    const href = linkHref(text && scheme + (scheme === 'tel:' ? text.replace(/[^+\d]/g, '') : text));
    return text ? [{text, lang: undefined, href}] : [];
  };
  return {name: linkView({url, label: name}, context), ways: [...way('tel:', phone), ...way('mailto:', email)]};
}

/** Usual names of media types. Any other is shown as given. */
const TYPES = new Map(
  Object.entries({
    'application/pdf': 'PDF',
    'application/json': 'JSON',
    'application/zip': 'ZIP',
    'text/csv': 'CSV',
    'text/html': 'HTML',
    'text/plain': 'TXT',
    'application/vnd.oasis.opendocument.text': 'ODT',
    'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  }),
);

function downloadView(download: Download, context: ViewContext): DownloadView | undefined {
  const {type, size} = download;
  const view = linkView(download, context);
  const about = [type && (TYPES.get(type.trim().toLowerCase()) ?? type), size !== undefined && sizeText(size, context)];
  const note = about.filter(Boolean).join(', ');
  return view && (note ? {...view, note: `(${note})`} : view);
}

/** "2.3 MB", in the reader's language. */
function sizeText(size: number | string, {l10n: {intl}}: ViewContext): string {
  if (typeof size === 'string') return size;
  const [unit, one] = size >= 1e6 ? ['megabyte', 1e6] : size >= 1e3 ? ['kilobyte', 1e3] : ['byte', 1];
  return new Intl.NumberFormat(intl, {style: 'unit', unit, maximumFractionDigits: size >= 1e6 ? 1 : 0}).format(
    size / one,
  );
}

function commitmentView(id: string, document: OgpDocument, context: ViewContext): LinkView {
  const found = findCommitment(document, id);
  if (typeof found === 'string') return {text: id, lang: undefined};
  const title = titleView(found, {...context, lang: found.lang ?? context.lang});
  return {...title, text: `${found.id ?? id}: ${title.text}`, href: commitmentHref(found)};
}

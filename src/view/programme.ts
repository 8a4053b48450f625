import type {OgpDocument} from '../model/document.js';
import type {Part, Programme} from '../model/programme.js';
import type {PickedText, Text} from '../model/text.js';
import {findCommitment} from '../query/find.js';
import {commitmentHref, patternHref} from './address.js';
import {addressView, linkView, partyView, pick, views, type LinkView, type ViewContext} from './context.js';
import {dateView, spanView, type DateView} from './dates.js';
import {fundingView, type FundingView} from './programme-funding.js';
import {activityView, bodyView, pointView, postView, type PointView} from './programme-points.js';
import {proseView, type ProseView} from './prose.js';

/** The parts below the title, in their order. */
export const PARTS = [
  'about',
  'principles',
  'activities',
  'staffing',
  'governance',
  'working-method',
  'funding',
  'partners',
  'commitments',
  'links',
  'updated',
] as const;

/** A value beside its label. */
export interface RowView {
  readonly label: string;
  readonly date?: DateView;
  readonly link?: LinkView;
}

/** A part of the programme under its heading. */
export interface PartView {
  readonly name: (typeof PARTS)[number];
  readonly heading: PickedText;
  readonly text?: ProseView;
  readonly points: readonly PointView[];
  /** True where the order is part of what was published: principles and activities are numbered. */
  readonly numbered: boolean;
  readonly funding?: FundingView;
  readonly list: readonly LinkView[];
  /** Where to read more about this part. */
  readonly links: readonly LinkView[];
  /** That there is nothing in it yet. */
  readonly empty?: string;
}

/** A programme in words. */
export interface ProgrammeView {
  readonly heading: LinkView;
  readonly text?: ProseView;
  readonly facts: readonly RowView[];
  readonly parts: readonly PartView[];
  readonly updated?: RowView;
}

/** Makes the view of a programme. `shown` are the parts that will be shown; `link` is the page's pattern for addresses of commitments. */
export function toProgrammeView(
  programme: Programme,
  document: OgpDocument,
  context: ViewContext,
  shown: ReadonlySet<string>,
  link?: string,
): ProgrammeView {
  const {l10n} = context;
  const {term, msg} = l10n;
  const {title, url, text, founded, duration, period, updated, updatedBy} = programme;
  const about = shown.has('about');
  const edited = updated && dateView(updated, l10n);
  return {
    heading: {
      ...(pick(title, context) ?? {
        text: msg('Untitled programme', {id: 'programme.untitled'}),
        lang: l10n.locale,
      }),
      ...addressView(url),
    },
    text: about ? proseView(text, context) : undefined,
    facts: about
      ? [
          {label: term('programme.founded'), date: founded && dateView(founded, l10n)},
          {label: term('programme.duration'), link: durationView(duration, context)},
          {label: term('fact.period'), date: spanView(period, l10n)},
        ].filter(hasValue)
      : [],
    parts: partsOf(programme, document, context, link).filter(({name}) => shown.has(name)),
    updated:
      shown.has('updated') && (edited ?? updatedBy)
        ? {
            label: term('programme.last-edited'),
            date: edited,
            link: updatedBy && partyView(updatedBy, context),
          }
        : undefined,
  };
}

const hasValue = ({date, link}: RowView) => Boolean(date ?? link);

/** All parts that the publisher gives, empty ones among them. */
function partsOf(programme: Programme, document: OgpDocument, context: ViewContext, link = ''): PartView[] {
  const {msg, term} = context.l10n;
  const {principles, activities, staffing, governance, workingMethod, funding, partners} = programme;
  const {commitments = [], links = []} = programme;
  const frame = <T>(
    name: PartView['name'],
    part: Part<T> | undefined,
    filled: (items: readonly T[]) => Partial<PartView>,
    empty?: string,
  ): PartView[] => {
    const {heading, text, items = [], links} = part ?? {};
    const view: PartView = {
      name,
      heading: pick(heading, context) ?? {text: term(`programme.${name}`), lang: context.l10n.locale},
      text: proseView(text, context),
      points: [],
      numbered: false,
      list: [],
      links: views(links, linkView, context),
      ...filled(items),
    };
    const some = view.points.length || view.list.length || view.funding;
    // A heading over nothing is noise; what a reader would look for is reported as missing.
    if (!part || !(some || view.text || view.links.length || empty)) return [];
    return [some ? view : {...view, empty: view.text ? undefined : empty}];
  };
  const points =
    <T>(make: (item: T, context: ViewContext) => PointView | undefined, numbered = false) =>
    (items: readonly T[]) => ({points: views(items, make, context), numbered});
  const list =
    <T>(make: (item: T, context: ViewContext) => LinkView | undefined) =>
    (items: readonly T[]) => ({list: views(items, make, context)});
  return [
    ...frame('principles', principles, points(pointView, true)),
    ...frame('activities', activities, points(activityView, true)),
    ...frame('staffing', staffing, points(postView)),
    ...frame('governance', governance, points(bodyView)),
    ...frame('working-method', workingMethod, points(pointView)),
    ...frame(
      'funding',
      funding,
      (items) => ({funding: fundingView(items, context)}),
      msg('No amounts are published.', {id: 'programme.no-amounts'}),
    ),
    ...frame('partners', partners, list(partyView)),
    ...frame(
      'commitments',
      {items: commitments},
      list((id) => commitmentView(id, document, context, link)),
    ),
    ...frame('links', {items: links}, list(linkView)),
  ];
}

function commitmentView(id: string, document: OgpDocument, context: ViewContext, pattern: string): LinkView {
  const found = findCommitment(document, id);
  // One that is not in these data may be on the page that the pattern leads to.
  if (typeof found === 'string') return {text: id, lang: undefined, href: patternHref(pattern, id)};
  const {title, url, lang} = found;
  const text = pick(title, {...context, lang: lang ?? context.lang});
  return {
    ...addressView(url),
    ...(text ? {...text, text: `${id} ${text.text}`} : {text: id, lang: undefined}),
    href: commitmentHref({...found, id}, pattern),
  };
}

/** "2 years" for `P2Y`; anything else as it is. */
function durationView(duration: Text | undefined, context: ViewContext): LinkView | undefined {
  const picked = pick(duration, context);
  const given = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(picked?.text.trim() ?? '');
  if (!given) return picked;
  const {intl, locale} = context.l10n;
  const units = (['year', 'month', 'week', 'day'] as const).flatMap((unit, index) => {
    const number = given[index + 1];
    const format = () => new Intl.NumberFormat(intl, {style: 'unit', unit, unitDisplay: 'long'});
    return number ? [format().format(Number(number))] : [];
  });
  return {text: new Intl.ListFormat(intl, {type: 'unit'}).format(units), lang: locale};
}

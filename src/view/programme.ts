import type {Localizer} from '../i18n/localizer.js';
import type {OgpDocument} from '../model/document.js';
import type {Activity, Body, Grant, Part, Point, Post, Programme} from '../model/programme.js';
import type {PickedText, Text} from '../model/text.js';
import {findCommitment} from '../query/find.js';
import {totalsOf, type Total} from '../query/programme.js';
import {commitmentHref, patternHref} from './address.js';
import {addressView, linkView, partyView, pick, views, type LinkView, type ViewContext} from './context.js';
import {dateView, spanView, type DateView} from './dates.js';
import {moneyText} from './money.js';
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

/** A principle, an activity, a post, a body: what it is called, what is said of it, and its answers to questions. */
export interface PointView {
  readonly title?: LinkView;
  /** "2 people", "until 1 May 2010": in one line. */
  readonly notes: readonly (LinkView | DateView)[];
  readonly text?: ProseView;
  readonly answers: readonly {readonly label: string; readonly text: ProseView}[];
  readonly links: readonly LinkView[];
}

/** One amount with its source and period. */
export interface GrantView {
  readonly source: LinkView;
  readonly period?: DateView;
  /** A number in the reader's notation, or the publisher's words. */
  readonly amount: PickedText;
  readonly written: boolean;
  readonly remark?: ProseView;
  readonly links: readonly LinkView[];
}

/** Amounts as a table. */
export interface FundingView {
  readonly grants: readonly GrantView[];
  /** Columns beside source and amount that have something in them. */
  readonly columns: readonly ('period' | 'remark')[];
  readonly totals: readonly {readonly label: string; readonly amount: string; readonly left?: string}[];
  readonly words: Readonly<Record<'caption' | 'source' | 'period' | 'amount' | 'remark', string>>;
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

/** Says a programme. `shown` are the parts that will be; `link` is the page's pattern for addresses of commitments. */
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
        ].filter(told)
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

const told = ({date, link}: RowView) => Boolean(date ?? link);

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
    // A heading over nothing is noise; what a reader would look for is said to be missing.
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

const NOTHING = {notes: [], answers: [], links: []};

function pointView({title, text}: Point, context: ViewContext): PointView | undefined {
  const view = {...NOTHING, title: pick(title, context), text: proseView(text, context)};
  return view.title || view.text ? view : undefined;
}

function activityView({reason, aim, links, ...point}: Activity, context: ViewContext): PointView | undefined {
  const {term} = context.l10n;
  const answers = [
    {label: term('programme.reason'), text: proseView(reason, context)},
    {label: term('programme.aim'), text: proseView(aim, context)},
  ].flatMap(({label, text}) => (text ? [{label, text}] : []));
  const view = pointView(point, context);
  return view || answers.length ? {...NOTHING, ...view, answers, links: views(links, linkView, context)} : undefined;
}

function postView({title, name, organisation, count, fte}: Post, context: ViewContext): PointView | undefined {
  const {msg, fill} = context.l10n;
  const plain = (text: string | undefined) => (text ? [{text, lang: undefined}] : []);
  const notes = [
    ...plain(name),
    ...views(organisation && [organisation], partyView, context),
    ...plain(
      count === undefined
        ? undefined
        : fill(msg('{n, plural, one {# person} other {# people}}', {id: 'programme.people'}), {n: count}),
    ),
    ...plain(
      fte === undefined
        ? undefined
        : fill(msg('{n} FTE', {id: 'programme.fte', desc: 'Full-time equivalents: 1.5 FTE'}), {n: fte}),
    ),
  ];
  const named = pick(title, context);
  return named || notes.length ? {...NOTHING, title: named, notes} : undefined;
}

function bodyView({role, period, text, ...party}: Body, context: ViewContext): PointView | undefined {
  const as = pick(role, context);
  const when = spanView(period, context.l10n);
  const view = {
    ...NOTHING,
    title: partyView(party, context),
    notes: [...(as ? [as] : []), ...(when ? [when] : [])],
    text: proseView(text, context),
  };
  return view.title || view.text || view.notes.length ? view : undefined;
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

function fundingView(funding: readonly Grant[], context: ViewContext): FundingView | undefined {
  const {l10n} = context;
  const {term} = l10n;
  const grants = views(funding, grantView, context);
  if (!grants.length) return undefined;
  return {
    grants,
    columns: [
      ...(grants.some(({period}) => period) ? ['period' as const] : []),
      ...(grants.some(({remark, links}) => remark ?? links.length) ? ['remark' as const] : []),
    ],
    totals: totalsOf(funding).map((total) => totalView(total, l10n)),
    words: {
      caption: term('programme.funding'),
      source: term('programme.funded-by'),
      period: term('fact.period'),
      amount: term('programme.amount'),
      remark: term('programme.remark'),
    },
  };
}

function grantView(
  {amount, currency, source, period, text, links}: Grant,
  context: ViewContext,
): GrantView | undefined {
  const {l10n} = context;
  const unknown = {text: l10n.term('programme.not-stated'), lang: l10n.locale};
  const payer = source && partyView(source, context);
  const stated =
    amount === undefined ? pick(text, context) : {text: moneyText(amount, currency, l10n), lang: undefined};
  const view = {
    source: payer ?? unknown,
    period: spanView(period, l10n),
    amount: stated ?? unknown,
    written: typeof amount !== 'number',
    // Words that stand in place of the amount are not told twice.
    remark: amount === undefined ? undefined : proseView(text, context),
    links: views(links, linkView, context),
  };
  return (stated ?? payer ?? view.period ?? view.links[0]) ? view : undefined;
}

/** "Total of 2 amounts", and how many entries are not in it. */
function totalView({currency, sum, count, left}: Total, l10n: Localizer): FundingView['totals'][number] {
  const {msg, fill} = l10n;
  const label = currency
    ? msg('Total of {n, plural, one {# amount} other {# amounts}} in {currency}', {
        id: 'programme.total',
        desc: 'Total of 2 amounts in EUR',
      })
    : msg('Total of {n, plural, one {# amount} other {# amounts}} without a currency', {id: 'programme.total-bare'});
  return {
    label: fill(label, {n: count, currency: currency ?? ''}),
    amount: moneyText(sum, currency, l10n),
    left: left
      ? fill(
          msg('{n, plural, one {excludes # entry without an amount} other {excludes # entries without an amount}}', {
            id: 'programme.total-without',
            desc: 'Below a total: amounts in words are not added',
          }),
          {n: left},
        )
      : undefined,
  };
}

import type {Localizer} from '../i18n/localizer.js';
import type {Grant} from '../model/programme.js';
import type {PickedText} from '../model/text.js';
import {totalsOf, type Total} from '../query/programme.js';
import {linkView, partyView, pick, views, type LinkView, type ViewContext} from './context.js';
import {spanView, type DateView} from './dates.js';
import {moneyText} from './money.js';
import {proseView, type ProseView} from './prose.js';

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

/** Makes the table of amounts with their totals; undefined where there is nothing to show. */
export function fundingView(funding: readonly Grant[], context: ViewContext): FundingView | undefined {
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
    // Words in place of the amount are not shown twice.
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

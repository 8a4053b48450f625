import type {Localizer} from '../i18n/localizer.js';
import {linkHref, type Link, type Party} from '../model/link.js';
import type {Scale} from '../model/scales.js';
import {pickText, type PickedText, type Text} from '../model/text.js';

/** What every view needs to know besides the data. */
export interface ViewContext {
  readonly l10n: Localizer;
  /** Language of the data where a text does not say its own. */
  readonly lang: string | undefined;
  readonly scales: readonly Scale[];
  /** The day that "overdue" and "next" are counted from, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** A text that may become a link. */
export interface LinkView extends PickedText {
  readonly href?: string;
  /** The address behind a title, where it may not become a link: shown as text. */
  readonly refused?: string;
}

/** The reader's version of a text, with its language. */
export const pick = (text: Text | undefined, {l10n, lang}: ViewContext): PickedText | undefined =>
  text === undefined ? undefined : pickText(text, l10n.tag, lang);

/** The address behind a title: a link, or text where it may not become one. */
export function addressView(url: string | undefined): Pick<LinkView, 'href' | 'refused'> {
  const href = linkHref(url);
  return href || !url?.trim() ? {href} : {refused: url};
}

/** A link as text with an address; an address that may not become a link is shown beside its label. */
export function linkView({url, label}: Link, context: ViewContext): LinkView | undefined {
  const href = linkHref(url);
  const text = pick(label, context);
  if (!text) return url ? {text: url, lang: undefined, href} : undefined;
  return {...text, text: url && !href ? `${text.text} (${url})` : text.text, href};
}

/** An institution with its role. */
export function partyView({name, url, role}: Party, context: ViewContext): LinkView | undefined {
  const view = linkView({url, label: name}, context);
  const as = pick(role, context);
  return view && as ? {...view, text: `${view.text} (${as.text})`} : view;
}

/** A text of no known language as the only item of a list; no text as an empty list. */
export const plainLinks = (text: string | undefined): LinkView[] => (text ? [{text, lang: undefined}] : []);

/** All views of a list that have something to show. */
export const views = <T, V>(
  items: readonly T[] | undefined,
  make: (item: T, context: ViewContext) => V | undefined,
  context: ViewContext,
): V[] => (items ?? []).flatMap((item) => make(item, context) ?? []);

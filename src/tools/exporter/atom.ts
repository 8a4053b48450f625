import {Feed} from 'feed';
import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import {encodeId, webAddress} from '../../model/link.js';
import {firstDay, precisionOf} from '../../model/partial-date.js';
import {allUpdates, newsOf, type Entry} from '../../query/updates.js';
import {pick} from '../../view/context.js';
import {toUpdateView, type UpdateView} from '../../view/update.js';
import {contextOf} from './context.js';
import {blocksToHtml, escapeHtml} from './html.js';

export interface AtomOptions {
  /** The address at which the feed will be. */
  readonly self: string;
  /** The page that shows the news. */
  readonly page?: string;
  readonly l10n: Localizer;
}

export interface AtomFile {
  readonly text: string;
  readonly entries: number;
  /** How many updates are not in it, because they have no date: a feed needs a time. */
  readonly undated: number;
}

/** The first moment that a partial date can mean. Atom takes instants only. */
const momentOf = (iso: string) => new Date(`${firstDay(iso)}T00:00:00Z`);

/**
 * The news of a document as an Atom feed (RFC 4287), that of its commitments too. A month or a year stays one: the entry
 * has it in words and no `published`; only `updated`, which Atom requires, has its first moment.
 */
export function atomFile(document: OgpDocument, {self, page, l10n}: AtomOptions): AtomFile {
  const context = contextOf(document, l10n, '0000-01-01');
  const {source} = document;
  const site = webAddress(page ?? source?.url, self) ?? self;
  const {dated, standing} = newsOf(allUpdates(document));
  const known = dated.filter(({update}) => update.date?.iso);
  const newest = known.map(({update}) => momentOf(update.date?.iso ?? '')).sort((a, b) => Number(b) - Number(a))[0];
  const name = pick(source?.name, context)?.text;
  const title = l10n.term('updates.news');
  const feed = new Feed({
    id: self,
    title: name ? `${escapeXml(name)}: ${title}` : title,
    // The newest entry, not the time of writing: the same data give the same file.
    updated: newest ?? new Date(0),
    generator: 'ogp-widgets',
    link: site,
    feed: self,
    author: {name: escapeXml(name ?? new URL(site).host)},
    ...(source?.license && {copyright: escapeXml(source.license)}),
  });
  for (const entry of known)
    feed.addItem(itemOf(entry, toUpdateView(entry, document, context, undefined, undefined), site));
  return {text: `${feed.atom1()}\n`, entries: known.length, undated: standing.length + dated.length - known.length};
}

/** The library escapes what XML needs; what XML cannot hold at all, it lets through. */
const escapeXml = (text: string) => text.replace(/[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '');

function itemOf({update, anchor}: Entry, view: UpdateView, site: string) {
  const iso = update.date?.iso ?? '';
  const own = `${site.replace(/#.*$/, '')}#${encodeId(anchor)}`;
  const title = view.heading?.text ?? view.date?.text ?? anchor;
  return {
    title: escapeHtml(title),
    id: own,
    link: webAddress(update.url, site) ?? own,
    date: momentOf(iso),
    ...(precisionOf(iso) === 3 && {published: momentOf(iso)}),
    content: contentOf(view),
    category: [...view.tags, ...view.themes.flatMap(({heading}) => heading ?? [])].map(({text}) => ({
      name: escapeXml(text),
      term: escapeXml(text),
    })),
  };
}

/** The whole entry, its date in words first. */
function contentOf({date, text, steps, themes, sections, links}: UpdateView): string {
  const heading = (words: string | undefined) => (words ? `<h3>${escapeHtml(words)}</h3>` : '');
  const passages = [...themes, ...sections].map(
    (one) => heading(one.heading?.text) + blocksToHtml(one.text?.blocks ?? []),
  );
  const rows = steps.map(({when, heading: step, text: about}) =>
    [
      '<li>',
      when ? `<strong>${escapeHtml(when.text)}</strong> ` : '',
      escapeHtml(step?.text ?? ''),
      blocksToHtml(about?.blocks ?? []),
      '</li>',
    ].join(''),
  );
  const files = links.map(({text: label, href, note}) => {
    const words = escapeHtml([label, note].filter(Boolean).join(' '));
    return `<li>${href ? `<a href="${escapeHtml(href)}">${words}</a>` : words}</li>`;
  });
  const list = (items: readonly string[]) => (items.length ? `<ul>${items.join('')}</ul>` : '');
  return [
    date ? `<p>${escapeHtml(date.text)}</p>` : '',
    blocksToHtml(text?.blocks ?? []),
    list(rows),
    ...passages,
    list(files),
  ].join('');
}

import type {Commitment, Note, Section} from '../model/commitment.js';
import type {OgpDocument, Plan, Source} from '../model/document.js';
import {fold} from '../model/fold.js';
import {linkHref} from '../model/link.js';
import {isIso, lastDay} from '../model/partial-date.js';
import type {PickedText} from '../model/text.js';
import {findCommitment, findPlan, neighbours} from '../query/find.js';
import {commitmentHref} from './address.js';
import {factsOf, planView, titleView, type FactView} from './commitment-card.js';
import {linkView, pick, views, type LinkView, type ViewContext} from './context.js';
import {formatIso, spanView} from './dates.js';
import {longText, type LongText} from './long-text.js';
import {voiceText} from './rating.js';
import {richText, type Block, type FindNote, type NoteRef} from './rich-text.js';

/** The parts of the page below its title, in their order. */
export const SECTIONS = ['glance', 'description', 'milestones', 'review', 'notes', 'links'] as const;
/** A question with its answer. */
export interface SectionView extends LongText {
  readonly heading?: PickedText;
  readonly lang: string | undefined;
}

/** All ratings by one voice. */
export interface VoiceView {
  readonly heading: string;
  readonly irm: boolean;
  readonly sections: readonly SectionView[];
}

/** A note with the way back to each place that refers to it. */
export interface NoteView {
  readonly id: string;
  readonly label: string;
  /** The whole text as a link, or the link after it. */
  readonly link?: LinkView;
  readonly blocks: readonly Block[];
  readonly lang: string | undefined;
  readonly back: readonly {readonly id: string; readonly name: string}[];
}

/** Another commitment. */
export interface OtherView extends LinkView {
  readonly id?: string;
}

/** The whole page of a commitment. */
export interface CommitmentView {
  readonly id?: string;
  readonly place?: string;
  /** Only where there is no glance to name it. */
  readonly plan?: LinkView;
  readonly heading: PickedText;
  readonly stale?: string;
  readonly glance: readonly FactView[];
  readonly voices: readonly VoiceView[];
  readonly notes: readonly NoteView[];
  readonly links: readonly LinkView[];
  readonly related: readonly OtherView[];
  readonly previous?: OtherView;
  readonly next?: OtherView;
  readonly source: readonly FactView[];
  readonly words: CommitmentWords;
}

/** Headings and labels. */
export type CommitmentWords = Readonly<
  Record<
    'glance' | 'milestones' | 'more' | 'less' | 'notes' | 'links' | 'related' | 'plan' | 'previous' | 'next',
    string
  >
>;

const fact = (label: string, value: LinkView | string | undefined): FactView => ({
  label,
  values: value ? [typeof value === 'string' ? {text: value, lang: undefined} : value] : [],
});
const hasValues = ({values}: FactView) => values.length > 0;

/**
 * Makes the view of a commitment page. `shown` are the parts that will be shown: none repeats another. `link` is
 * the page's pattern for addresses of commitments.
 */
export function toCommitmentView(
  commitment: Commitment,
  document: OgpDocument,
  context: ViewContext,
  shown: ReadonlySet<string>,
  link?: string,
): CommitmentView {
  const {l10n} = context;
  const {term, msg} = l10n;
  const {id, url, description, starred} = commitment;
  const plan = findPlan(document, commitment);
  const named = planView(plan, commitment, context);
  const notes = new Notes(shown.has('notes') ? (commitment.notes ?? []) : [], commitment.notes ?? [], context);
  const voices = voicesOf(description ?? [], context, notes.find);
  const [previous, next] = neighbours(document, commitment).map((other) => other && otherView(other, context, link));
  const {href: _, refused: __, ...heading} = titleView(commitment, context);
  return {
    id,
    place: plan && [plan.locality, plan.country].filter(Boolean).join(', '),
    plan: shown.has('glance') ? undefined : named,
    heading,
    stale: staleText(plan, document.source, context),
    glance: [
      fact(term('fact.action-plan'), named),
      fact(term('fact.plan-period'), spanView(plan?.period, l10n, 'short')?.text),
      ...factsOf({...commitment, links: undefined, starred: shown.has('review') ? undefined : starred}, context, true),
    ].filter(hasValues),
    voices,
    notes: notes.views(),
    links: views(
      [{url, label: url && msg('Commitment page', {id: 'commitment.own-page'})}, ...(commitment.links ?? [])].filter(
        (link) => link.url ?? link.label,
      ),
      linkView,
      context,
    ),
    related: (commitment.related ?? []).map((other) => {
      const found = findCommitment(document, other);
      return typeof found === 'string' ? {text: other, lang: undefined} : otherView(found, context, link);
    }),
    previous,
    next,
    source: sourceOf(document.source, context),
    words: {
      glance: term('commitment.at-a-glance'),
      milestones: msg('Milestones', {id: 'timeline.heading'}),
      more: term('commitment.view-more'),
      less: term('commitment.view-less'),
      notes: term('commitment.notes'),
      links: term('fact.links'),
      related: term('commitment.related-commitments'),
      plan: term('fact.action-plan'),
      previous: term('commitment.previous'),
      next: term('commitment.next'),
    },
  };
}

/** The texts of each voice, the plan first and the reviewers last. */
function voicesOf(sections: readonly Section[], context: ViewContext, note: FindNote): VoiceView[] {
  const {term, msg} = context.l10n;
  const rank = (voice: string) => (voice === 'government' ? 0 : voice === 'irm' ? 2 : 1);
  const keyOf = ({voice}: Section) => fold(voice) || 'government';
  const keys = [...new Set(sections.map(keyOf))].sort((a, b) => rank(a) - rank(b));
  return keys.map((key) => {
    const own = sections.filter((section) => keyOf(section) === key);
    return {
      heading:
        key === 'government'
          ? term('commitment.from-the-action-plan')
          : key === 'irm'
            ? msg('From the IRM review', {id: 'commitment.from-irm'})
            : voiceText(own[0]?.voice, context.l10n),
      irm: key === 'irm',
      sections: own.map(({heading, text}) => {
        const picked = pick(text, context);
        return {
          heading: pick(heading, context),
          lang: picked?.lang,
          ...longText(richText(picked?.text ?? '', note)),
        };
      }),
    };
  });
}

/** Notes, and the marks in texts that lead to them. Ids are made here, so that none is there twice. */
class Notes {
  readonly #marks = new Map<number, NoteRef[]>();

  constructor(
    private readonly shown: readonly Note[],
    private readonly notes: readonly Note[],
    private readonly context: ViewContext,
  ) {}

  find: FindNote = (name) => {
    const index = this.notes.findIndex(({id}) => id === name);
    if (index < 0) return undefined;
    const marks = this.#marks.get(index) ?? [];
    const {msg, fill} = this.context.l10n;
    const mark: NoteRef = {
      kind: 'note',
      label: name,
      name: fill(msg('Note {label}', {id: 'commitment.note', desc: 'A mark in a text that leads to note 97'}), {
        label: name,
      }),
      id: `ogp-ref-${index}-${marks.length}`,
      to: this.shown.length ? `ogp-note-${index}` : undefined,
    };
    this.#marks.set(index, [...marks, mark]);
    return mark;
  };

  views(): NoteView[] {
    const {msg, fill, term} = this.context.l10n;
    return this.shown.map(({id, text, url}, index) => {
      const picked = pick(text, this.context);
      const blocks = richText(picked?.text ?? '');
      // A plain sentence becomes the link itself.
      const [only, ...others] = blocks.flatMap(({kind, lines}) => (kind === 'p' ? lines : [[], []])).flat();
      const plain = blocks.length && !others.length && typeof only === 'string' && linkHref(url);
      return {
        id: `ogp-note-${index}`,
        label: id ?? term('commitment.editorial-note'),
        link: url ? linkView({url, label: plain ? text : undefined}, this.context) : undefined,
        blocks: plain ? [] : blocks,
        lang: picked?.lang,
        back: (this.#marks.get(index) ?? []).map((mark, nth) => ({
          id: mark.id,
          name: fill(
            msg('Back to reference {n} to note {label}', {
              id: 'commitment.back',
              desc: 'Link from note 97 to the second place that refers to it',
            }),
            {label: mark.label, n: nth + 1},
          ),
        })),
      };
    });
  }
}

/** Another commitment. */
function otherView(other: Commitment, context: ViewContext, link: string | undefined): OtherView {
  const view = titleView(other, {...context, lang: other.lang ?? context.lang});
  return {...view, id: other.id, href: commitmentHref(other, link)};
}

function sourceOf({name, url, updated, license}: Source = {}, context: ViewContext): FactView[] {
  const {term} = context.l10n;
  return [
    fact(term('commitment.source'), linkView({url, label: name}, context)),
    fact(term('commitment.last-updated'), updated && formatIso(updated, context.l10n)),
    fact(
      term('commitment.licence'),
      license && {text: license, lang: undefined, href: /^https?:/i.test(license) ? linkHref(license) : undefined},
    ),
  ].filter(hasValues);
}

/** Data from before the end of a plan that is over may lack what came after them. */
function staleText(plan: Plan | undefined, source: Source | undefined, {l10n, today}: ViewContext): string | undefined {
  const end = plan?.period?.end?.iso ?? '';
  const updated = source?.updated ?? '';
  if (!isIso(end) || !isIso(updated) || lastDay(updated) >= lastDay(end) || lastDay(end) >= today) return undefined;
  return l10n.fill(
    l10n.msg('Last updated: {date}. The plan ran until {end}; later developments may be missing.', {
      id: 'commitment.stale',
    }),
    {date: formatIso(updated, l10n), end: formatIso(end, l10n)},
  );
}

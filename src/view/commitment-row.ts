import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import type {PickedText} from '../model/text.js';
import {completionOf, type CommitmentIndex} from '../query/commitment-list.js';
import {findPlan} from '../query/find.js';
import {patternHref} from './address.js';
import {planView, titleView, toCommitmentCardView, type CommitmentCardView} from './commitment-card.js';
import {pick, type LinkView, type ViewContext} from './context.js';
import {knownWord} from './labels.js';
import {toRatingView, withOfficial} from './rating.js';

/** What a table has a column for, and a list a place. */
const COLUMNS = ['plan', 'area', 'lead', 'status', 'completion', 'starred'] as const;
export type Column = (typeof COLUMNS)[number];

/** One commitment in a line: words only. */
export interface RowView {
  readonly id?: string;
  readonly heading: LinkView;
  readonly facts: Readonly<Partial<Record<Column, PickedText>>>;
  /** Plan, policy areas and who leads, as one quiet line, and the same without the plan. */
  readonly about: PickedText;
  readonly short: PickedText;
  /** Status, completion, star, in a line of its own. */
  readonly state: string;
}

/** Where the commitment's own page is: the data's address, or the page's pattern with its id in place of `{id}`. */
const pageOf = ({id}: Commitment, pattern: string | undefined): string | undefined => patternHref(pattern, id);

/** Several texts in a line. The line has a language where they all have the same. */
function joined(texts: readonly (PickedText | undefined)[], by: string): PickedText {
  const given = texts.flatMap((text) => text ?? []);
  const [first, ...others] = given;
  const same = others.every(({lang}) => lang === first?.lang);
  // Isolated, so that a piece in Arabic does not turn the order of the line.
  const text = given.length > 1 ? given.map((piece) => `\u2068${piece.text}\u2069`).join(by) : (first?.text ?? '');
  return {text, lang: same ? first?.lang : undefined};
}

/** Makes the view of one commitment in a line. */
export function toRowView(
  commitment: Commitment,
  document: OgpDocument,
  given: ViewContext,
  pattern: string | undefined,
): RowView {
  const context = {...given, lang: commitment.lang ?? given.lang};
  const {l10n} = context;
  const {term} = l10n;
  const {id, policyAreas = [], leadInstitutions = [], status, starred = [], assessments = []} = commitment;
  const heading = titleView(commitment, context);
  const several = (texts: readonly (PickedText | undefined)[]) => {
    const text = joined(texts, ', ');
    return text.text ? text : undefined;
  };
  const plainText = (text: string | undefined): PickedText | undefined => (text ? {text, lang: undefined} : undefined);
  const rating = completionOf(assessments, document);
  const completion = rating && toRatingView(rating, context);
  const facts = {
    plan: planView(findPlan(document, commitment), commitment, context),
    area: several(policyAreas.map((area) => pick(area, context))),
    lead: several(leadInstitutions.map(({name}) => pick(name, context))),
    status: plainText(status && knownWord('status', status, l10n)),
    completion: plainText(completion && `${withOfficial(completion, completion.position)}, ${completion.voice}`),
    starred: several(
      [...new Set(starred.map((star) => toRatingView({...star, scale: 'starred'}, context).value))].map(plainText),
    ),
  };
  const named = (column: 'completion' | 'starred') => {
    const text = facts[column]?.text;
    return text && `${term(`scale.${column}`)}: ${text}`;
  };
  return {
    id,
    heading: {...heading, href: pageOf(commitment, pattern) ?? heading.href},
    facts,
    about: joined([facts.plan, facts.area, facts.lead], ' · '),
    short: joined([facts.area, facts.lead], ' · '),
    state: [facts.status?.text, named('completion'), named('starred')].filter(Boolean).join(' · '),
  };
}

/** Makes the view of one commitment as a card. In a group the plan is in the heading: the card does not name it again. */
export function toListCardView(
  commitment: Commitment,
  document: OgpDocument,
  given: ViewContext,
  pattern: string | undefined,
  grouped: boolean,
): CommitmentCardView {
  const context = {...given, lang: commitment.lang ?? given.lang};
  const {plan, heading, ...view} = toCommitmentCardView(commitment, document, context, 'compact');
  return {
    ...view,
    plan: grouped ? undefined : plan,
    heading: {...heading, href: pageOf(commitment, pattern) ?? heading.href},
  };
}

/** The columns that have something to show in this document. */
export const columnsOf = (index: CommitmentIndex): readonly Column[] => {
  const {rows} = index.source;
  const shown: Readonly<Record<Column, boolean>> = {
    plan: index.has('plan'),
    area: rows.some(({policyAreas}) => policyAreas?.length),
    lead: rows.some(({leadInstitutions}) => leadInstitutions?.length),
    status: index.has('status'),
    completion: index.has('completion'),
    starred: index.has('starred'),
  };
  return COLUMNS.filter((column) => shown[column]);
};

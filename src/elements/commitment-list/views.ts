import type {CommitmentIndex} from '../../query/filter.js';
import {toCommitmentCardView, type CommitmentCardView} from '../../view/commitment-card.js';
import {pageOf, toRowView, type RowView} from '../../view/commitment-list.js';
import type {ViewContext} from '../../view/context.js';

/** The views of single commitments by their place, each made when it is first drawn. */
export interface Views {
  readonly index: CommitmentIndex;
  readonly context: ViewContext;
  readonly row: (place: number) => RowView;
  readonly card: (place: number) => CommitmentCardView;
}

function once<T>(make: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const made = known.get(place) ?? make(place);
    known.set(place, made);
    return made;
  };
}

/** The views of a document in one language, on one day, with one pattern of addresses. */
export function viewsOf(index: CommitmentIndex, context: ViewContext, link: string | undefined): Views {
  const {document} = index;
  const at = (place: number) => document.commitments[place] ?? {};
  return {
    index,
    context,
    row: once((place) => toRowView(at(place), document, context, link)),
    card: once((place) => {
      const commitment = at(place);
      const own = {...context, lang: commitment.lang ?? context.lang};
      const view = toCommitmentCardView(commitment, document, own, 'compact');
      return {...view, heading: {...view.heading, href: pageOf(commitment, link) ?? view.heading.href}};
    }),
  };
}

import {once} from '../../list/memo.js';
import type {OgpDocument} from '../../model/document.js';
import type {CommitmentIndex} from '../../query/commitment-list.js';
import type {CommitmentCardView} from '../../view/commitment-card.js';
import {toListCardView, toRowView, type RowView} from '../../view/commitment-row.js';
import type {ViewContext} from '../../view/context.js';

/** The views of single commitments by their place, each made when it is first drawn. */
export interface Views {
  readonly index: CommitmentIndex;
  readonly context: ViewContext;
  readonly row: (place: number) => RowView;
  readonly card: (place: number) => CommitmentCardView;
}

/** The views of a document in one language, on one day, with one template of addresses. */
export function viewsOf(
  index: CommitmentIndex,
  document: OgpDocument,
  context: ViewContext,
  template: string | undefined,
  grouped: boolean,
): Views {
  const at = (place: number) => document.commitments[place] ?? {};
  return {
    index,
    context,
    row: once((place) => toRowView(at(place), document, context, template)),
    card: once((place) => toListCardView(at(place), document, context, template, grouped)),
  };
}

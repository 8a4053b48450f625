import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import type {Text} from '../model/text.js';
import type {Update} from '../model/update.js';
import {checkFigures, kept, keyOf, member, NOWHERE, places, type Place} from './check.js';
import type {Tell} from './json-pointer.js';

interface Titled {
  readonly title?: Text;
  readonly text?: Text;
}

/** Reports contradictions between the members of updates: those of the document, and each commitment's own. */
export function checkUpdates(document: OgpDocument, given: unknown, tell: Tell): void {
  const ids = new Set(document.commitments.map(({id}) => keyOf(id)));
  const isPlan = (id: string) =>
    [...document.plans.map((plan) => plan.id), ...document.commitments.map(({plan}) => plan)].some(
      (one) => keyOf(one) === keyOf(id),
    );
  const checkList = (holder: OgpDocument | Commitment, raw: unknown, path: string) => {
    const {updates = []} = holder;
    const at = places(raw, path, true);
    const items = kept(raw, true);
    const seen = new Set<string>();
    updates.forEach((update, index) => {
      const place = at[index] ?? NOWHERE;
      const key = keyOf(update.id);
      if (key && seen.has(key)) tell(place('id'), 'duplicate-id', 'warning', update.id);
      if (key) seen.add(key);
      const absent = (update.commitments ?? []).filter((id) => !ids.has(keyOf(id)));
      if (absent.length) tell(place('commitments'), 'id-unknown', 'info', absent.join(', '));
      checkParts(update, items[index], place);
    });
  };
  const checkParts = (update: Update, raw: unknown, place: Place) => {
    checkTitle(update, place, tell);
    for (const name of ['timetable', 'themes'] as const) {
      const at = places(member(raw, name), place(name), true);
      update[name]?.forEach((item: Titled, index) => {
        checkTitle(item, at[index] ?? NOWHERE, tell);
      });
    }
    const at = places(member(raw, 'progress'), place('progress'), true);
    const results = kept(member(raw, 'progress'), true);
    update.progress?.forEach(({plan, figures = []}, index) => {
      if (plan && !figures.length && !isPlan(plan))
        tell((at[index] ?? NOWHERE)('plan'), 'plan-unknown', 'warning', plan);
      const inner = places(member(results[index], 'figures'), (at[index] ?? NOWHERE)('figures'), false);
      figures.forEach((figure, i) => {
        checkFigures(figure, document.scales, inner[i] ?? NOWHERE, tell);
      });
    });
  };
  checkList(document, member(given, 'updates'), '/updates');
  const raw = kept(member(given, 'commitments'), false);
  const at = places(member(given, 'commitments'), '/commitments', false);
  document.commitments.forEach((commitment, index) => {
    checkList(commitment, member(raw[index], 'updates'), (at[index] ?? NOWHERE)('updates'));
  });
}

/** True for an entry of which only a date could be shown. */
function checkTitle({title, text}: Titled, place: Place, tell: Tell): void {
  if (!title && !text) tell(place('title'), 'title-missing');
}

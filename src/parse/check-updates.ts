import type {OgpDocument} from '../model/document.js';
import {checkFigures} from './check.js';
import {checkIds, checkReferences, checkTitle, keyOf, placeOf, type Places} from './check-item.js';
import type {Tell} from './json-pointer.js';

/** Reports contradictions between the members of updates: those of the document, and each commitment's own. */
export function checkUpdates(document: OgpDocument, places: Places, tell: Tell): void {
  const plans = new Set(
    [...document.plans.map(({id}) => id), ...document.commitments.map(({plan}) => plan)].map(keyOf),
  );
  const checkNamed = checkReferences(document.commitments, tell);
  for (const {updates = []} of [document, ...document.commitments]) {
    const checkId = checkIds(places, tell);
    for (const update of updates) {
      const {timetable = [], themes = [], progress = []} = update;
      const place = placeOf(update, places);
      checkId(update);
      checkNamed(update.commitments, place('commitments'));
      for (const titled of [update, ...timetable, ...themes]) checkTitle(titled, placeOf(titled, places), tell);
      for (const result of progress) {
        const {plan, figures = []} = result;
        if (plan && !figures.length && !plans.has(keyOf(plan)))
          tell(placeOf(result, places)('plan'), 'plan-unknown', 'warning', plan);
        for (const one of figures) checkFigures(one, document.scales, placeOf(one, places), tell);
      }
    }
  }
}

import type {OgpDocument} from '../model/document.js';
import {checkFigures} from './check.js';
import {checkIds, checkReferences, checkTitle, keyOf, pathsOf, type Locations, type ReportIssue} from './check-item.js';

/** Reports contradictions between the members of updates: those of the document, and each commitment's own. */
export function checkUpdates(document: OgpDocument, locations: Locations, report: ReportIssue): void {
  const plans = new Set(
    [...document.plans.map(({id}) => id), ...document.commitments.map(({plan}) => plan)].map(keyOf),
  );
  const checkNamed = checkReferences(document.commitments, report);
  for (const {updates = []} of [document, ...document.commitments]) {
    const checkId = checkIds(locations, report);
    for (const update of updates) {
      const {timetable = [], themes = [], progress = []} = update;
      const pathOf = pathsOf(update, locations);
      checkId(update);
      checkNamed(update.commitments, pathOf('commitments'));
      for (const titled of [update, ...timetable, ...themes]) checkTitle(titled, pathsOf(titled, locations), report);
      for (const result of progress) {
        const {plan, figures = []} = result;
        if (plan && !figures.length && !plans.has(keyOf(plan)))
          report(pathsOf(result, locations)('plan'), 'plan-unknown', 'warning', plan);
        for (const one of figures) checkFigures(one, document.scales, pathsOf(one, locations), report);
      }
    }
  }
}

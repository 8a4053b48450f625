import {isObject} from '../../parse/json-values.js';
/** Sections that these widgets never show. */
const OTHERS = ['updates', 'dialogues', 'programmes'];
/** Widgets of commitments alone, and whether they show nothing of those that are not chosen. */
const OF_COMMITMENTS: Readonly<Record<string, boolean>> = {
  'commitment-card': true,
  'irm-review': true,
  'milestone-timeline': true,
  'rating-scale': true,
  // Its links to others need their titles.
  commitment: false,
  'commitment-list': false,
  'plan-progress': false,
};

/**
 * Data without what a widget does not show: they become part of a page, where every visitor downloads them. What is in
 * another shape stays as it is.
 */
export function slim(json: string, element: string, commitment: unknown): string {
  if (!Object.hasOwn(OF_COMMITMENTS, element)) return json;
  const raw = JSON.parse(json) as unknown;
  if (!isObject(raw) || !Array.isArray(raw['commitments'])) return json;
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => !OTHERS.includes(name)));
  const all = raw['commitments'] as readonly unknown[];
  const chosen = all.filter(
    (one) => isObject(one) && String(one['id']).toLowerCase() === String(commitment).toLowerCase(),
  );
  const alone = OF_COMMITMENTS[element] && chosen.length > 0;
  return JSON.stringify({...rest, commitments: alone ? chosen : all});
}

import type {Assessment} from '../model/assessment.js';
import type {OgpDocument} from '../model/document.js';
import {sumOf, type Figures} from '../model/figures.js';
import {lastDay} from '../model/partial-date.js';
import {aspectOf, readValue, scaleFor, scaleForAll} from '../model/scales.js';
import {isEmpty, isObject} from './read.js';
import {pointer, type Tell} from './json-pointer.js';

/** Returns the path of a member of an item. */
export type Place = (key: string) => string;
export const NOWHERE: Place = () => '';

/**
 * Returns the paths of the items of a list that the reader retains, in the same order. `bare`: the list may also
 * contain plain values, which are short forms of an item.
 */
export function places(raw: unknown, path: string, bare: boolean): Place[] {
  const place = (entry: unknown, at: string): Place[] => {
    if (isObject(entry)) return [(key) => pointer(at, key)];
    return bare && typeof entry !== 'object' && !isEmpty(entry) ? [() => at] : [];
  };
  if (!Array.isArray(raw)) return place(raw, path);
  return raw.flatMap((entry: unknown, index) => place(entry, pointer(path, index)));
}

export const keyOf = (id: string | undefined): string | undefined => id?.trim().toLowerCase();

export const member = (holder: unknown, key: string): unknown => (isObject(holder) ? holder[key] : undefined);

/** Returns the raw items of a list that the reader retains: those of `places`. */
export const kept = (raw: unknown, bare: boolean): unknown[] =>
  [raw].flat().filter((item) => isObject(item) || (bare && typeof item !== 'object' && !isEmpty(item)));

/** Reports contradictions between parts of a document. `given` is the raw data of `document`. */
export function check({plans, commitments, scales}: OgpDocument, given: unknown, tell: Tell): void {
  const raw = kept(member(given, 'commitments'), false);
  const at = raw.length ? places(member(given, 'commitments'), '/commitments', false) : [];
  const rawPlans = kept(member(given, 'plans'), true);
  const plansAt = places(member(given, 'plans'), '/plans', true);
  plans.forEach(({figures = []}, index) => {
    const at = places(member(rawPlans[index], 'figures'), (plansAt[index] ?? NOWHERE)('figures'), false);
    figures.forEach((figure, i) => {
      checkFigures(figure, scales, at[i] ?? NOWHERE, tell);
    });
  });
  const ids = new Set(commitments.map(({id}) => keyOf(id)));
  const checkIds = (given: readonly string[] = [], path: string) => {
    const absent = given.filter((id) => !ids.has(keyOf(id)));
    if (absent.length) tell(path, 'id-unknown', 'info', absent.join(', '));
  };
  const seen = new Set<string>();
  commitments.forEach((commitment, index) => {
    const {id, title, milestones, assessments, starred, period, related} = commitment;
    const place = at[index] ?? NOWHERE;
    const placed = (key: string, bare: boolean) => places(member(raw[index], key), place(key), bare);
    const key = keyOf(id);
    if (key && seen.has(key)) tell(place('id'), 'duplicate-id', 'warning', id);
    if (key) seen.add(key);
    // A wrapped assessment has neither id nor milestones, and needs no title.
    if (!title && (id ?? milestones)) tell(place('title'), 'title-missing');
    const ends = new Set(period?.flatMap(({end}) => (end?.iso ? lastDay(end.iso) : [])));
    if (ends.size > 1) tell(place('period'), 'date-conflict', 'info', [...ends].join(' ≠ '));
    checkIds(related, place('related'));
    const steps = placed('milestones', true);
    milestones?.forEach((milestone, i) => {
      if (!milestone.title && !milestone.text) tell((steps[i] ?? NOWHERE)('title'), 'title-missing');
    });
    const ratings = placed('assessments', false);
    assessments?.forEach((assessment, i) => {
      const at = ratings[i] ?? NOWHERE;
      checkRating(assessment, scales, at, tell);
      checkIds(assessment.cluster, at('cluster'));
    });
    const stars = placed('starred', true);
    starred?.forEach((star, i) => {
      checkRating({scale: 'starred', voice: 'irm', ...star}, scales, stars[i] ?? NOWHERE, tell);
    });
  });
}

export function checkFigures(figures: Figures, own: OgpDocument['scales'], place: Place, tell: Tell): void {
  const {scale: name, voice, total, counts = {}} = figures;
  const scale = scaleForAll(name, Object.keys(counts), own);
  if (!scale) tell(place('scale'), 'scale-unknown', 'warning', name ?? '');
  else
    for (const value of Object.keys(counts))
      if (readValue(scale, value).kind === 'unknown')
        tell(pointer(place('counts'), value), 'value-unknown', 'warning', value);
  if (!voice) tell(place('voice'), 'voice-missing', 'info');
  const numbers = Object.values(counts);
  const sum = sumOf(numbers);
  if (typeof total === 'number' && sum !== undefined && total !== sum)
    tell(place('counts'), 'sum-mismatch', 'warning', `${numbers.join(' + ') || 0} ≠ ${total}`);
}

function checkRating(rating: Assessment, own: OgpDocument['scales'], place: Place, tell: Tell): void {
  const {scale: name, value, aspect, voice} = rating;
  const scale = scaleFor(rating, own);
  if (!scale) tell(place('scale'), 'scale-unknown', 'warning', name ?? '');
  if (aspect && !aspectOf(aspect)) tell(place('aspect'), 'value-unknown', 'warning', aspect);
  const reading = readValue(scale, value);
  if (scale && reading.kind === 'unknown') tell(place('value'), 'value-unknown', 'warning', value);
  if (reading.kind === 'not-rated' && reading.value === 'missing') tell(place('value'), 'value-missing', 'info');
  if (!voice) tell(place('voice'), 'voice-missing', 'info');
}

import type {Assessment} from '../model/assessment.js';
import type {OgpDocument} from '../model/document.js';
import {sumOf, type Figures} from '../model/figures.js';
import {lastDay} from '../model/partial-date.js';
import {aspectOf, readValue, scaleFor, scaleForAll} from '../model/scales.js';
import {checkIds, checkReferences, checkTitle, placeOf, type Place, type Places} from './check-item.js';
import {pointer, type Tell} from './json-pointer.js';

/** Reports contradictions between parts of a document. */
export function check({plans, commitments, scales}: OgpDocument, places: Places, tell: Tell): void {
  for (const figures of plans.flatMap((plan) => plan.figures ?? []))
    checkFigures(figures, scales, placeOf(figures, places), tell);
  const checkId = checkIds(places, tell);
  const checkNamed = checkReferences(commitments, tell);
  for (const commitment of commitments) {
    const {id, title, milestones, assessments = [], starred = [], period, related} = commitment;
    const place = placeOf(commitment, places);
    checkId(commitment);
    // A wrapped assessment has neither id nor milestones, and needs no title.
    if (!title && (id ?? milestones)) tell(place('title'), 'title-missing');
    const ends = new Set(period?.flatMap(({end}) => (end?.iso ? lastDay(end.iso) : [])));
    if (ends.size > 1) tell(place('period'), 'date-conflict', 'info', [...ends].join(' ≠ '));
    checkNamed(related, place('related'));
    for (const milestone of milestones ?? []) checkTitle(milestone, placeOf(milestone, places), tell);
    for (const assessment of assessments) {
      const at = placeOf(assessment, places);
      checkRating(assessment, scales, at, tell);
      checkNamed(assessment.cluster, at('cluster'));
    }
    for (const star of starred)
      checkRating({scale: 'starred', voice: 'irm', ...star}, scales, placeOf(star, places), tell);
  }
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

import type {Assessment} from '../model/assessment.js';
import type {OgpDocument} from '../model/document.js';
import {sumOf, type Figures} from '../model/figures.js';
import {lastDay} from '../model/partial-date.js';
import {aspectOf, readValue, scaleFor, scaleForAll} from '../model/scales.js';
import {
  checkIds,
  checkReferences,
  checkTitle,
  pathsOf,
  type PathOf,
  type Locations,
  type ReportIssue,
} from './check-item.js';
import {pointer} from './json-pointer.js';

/** Reports contradictions between parts of a document. */
export function check({plans, commitments, scales}: OgpDocument, locations: Locations, report: ReportIssue): void {
  for (const figures of plans.flatMap((plan) => plan.figures ?? []))
    checkFigures(figures, scales, pathsOf(figures, locations), report);
  const checkId = checkIds(locations, report);
  const checkNamed = checkReferences(commitments, report);
  for (const commitment of commitments) {
    const {id, title, milestones, assessments = [], starred = [], period, related} = commitment;
    const pathOf = pathsOf(commitment, locations);
    checkId(commitment);
    // A wrapped assessment has neither id nor milestones, and needs no title.
    if (!title && (id ?? milestones)) report(pathOf('title'), 'title-missing');
    const ends = new Set(period?.flatMap(({end}) => (end?.iso ? lastDay(end.iso) : [])));
    if (ends.size > 1) report(pathOf('period'), 'date-conflict', 'info', [...ends].join(' ≠ '));
    checkNamed(related, pathOf('related'));
    for (const milestone of milestones ?? []) checkTitle(milestone, pathsOf(milestone, locations), report);
    for (const assessment of assessments) {
      const at = pathsOf(assessment, locations);
      checkRating(assessment, scales, at, report);
      checkNamed(assessment.cluster, at('cluster'));
    }
    for (const star of starred)
      checkRating({scale: 'starred', voice: 'irm', ...star}, scales, pathsOf(star, locations), report);
  }
}

export function checkFigures(figures: Figures, own: OgpDocument['scales'], pathOf: PathOf, report: ReportIssue): void {
  const {scale: name, voice, total, counts = {}} = figures;
  const scale = scaleForAll(name, Object.keys(counts), own);
  if (!scale) report(pathOf('scale'), 'scale-unknown', 'warning', name ?? '');
  else
    for (const value of Object.keys(counts))
      if (readValue(scale, value).kind === 'unknown')
        report(pointer(pathOf('counts'), value), 'value-unknown', 'warning', value);
  if (!voice) report(pathOf('voice'), 'voice-missing', 'info');
  const numbers = Object.values(counts);
  const sum = sumOf(numbers);
  if (typeof total === 'number' && sum !== undefined && total !== sum)
    report(pathOf('counts'), 'sum-mismatch', 'warning', `${numbers.join(' + ') || 0} ≠ ${total}`);
}

function checkRating(rating: Assessment, own: OgpDocument['scales'], pathOf: PathOf, report: ReportIssue): void {
  const {scale: name, value, aspect, voice} = rating;
  const scale = scaleFor(rating, own);
  if (!scale) report(pathOf('scale'), 'scale-unknown', 'warning', name ?? '');
  if (aspect && !aspectOf(aspect)) report(pathOf('aspect'), 'value-unknown', 'warning', aspect);
  const reading = readValue(scale, value);
  if (scale && reading.kind === 'unknown') report(pathOf('value'), 'value-unknown', 'warning', value);
  if (reading.kind === 'not-rated' && reading.value === 'missing') report(pathOf('value'), 'value-missing', 'info');
  if (!voice) report(pathOf('voice'), 'voice-missing', 'info');
}

import {closest, distance} from 'fastest-levenshtein';
import {fold} from '../../model/fold.js';
import {scalesNamed, SCALES} from '../../model/scales.js';
import {isObject, type PlainObject} from '../../parse/json-values.js';
import {readDocument} from '../../parse/read.js';
import type {Finding} from './finding.js';
import {isShape} from '../../parse/shape.js';
import {nodeAt, valueAt} from './format-path.js';
import {plainName} from './fix.js';
import {itemsOf} from './cross-checks.js';
import {partsOf} from './source-text.js';
import {nearestKey} from '../../view/own-words-check.js';

/** The word that was probably meant: few letters differ, for the length of the word. */
export function nearest(
  given: string,
  words: readonly string[],
  plain: (word: string) => string = fold,
): string | undefined {
  const wanted = plain(given);
  // The first of several that are spelled alike.
  const byPlain = new Map([...words].reverse().map((word) => [plain(word), word]));
  if (!wanted || !byPlain.size) return undefined;
  const best = closest(wanted, [...byPlain.keys()]);
  return distance(wanted, best) <= Math.max(1, Math.floor(wanted.length * 0.4)) ? byPlain.get(best) : undefined;
}

/** A value as OGP prints it: `not-started` is Not Started. */
const printed = (key: string) =>
  key.replace(/(^|-)(\p{L})/gu, (_, mark: string, letter: string) => (mark ? ' ' : '') + letter.toUpperCase());

const NOT_RATED = [
  'Pending IRM Review',
  'Not Reviewed',
  'No Data',
  'Not Applicable',
  'Unclear',
  'Withdrawn',
  'No Evidence Available',
];
const ASPECTS = [
  'Access to Information',
  'Civic Participation',
  'Public Accountability',
  'Technology',
  'Actual',
  'Projected',
];
const GROUPS = ['design', 'implementation', 'results'];

/** What was probably meant; where nothing is near, what there is. */
type Hint = Pick<Finding, 'suggestion' | 'choices'>;

/** What makes suggestions for the findings of one document. */
export function suggester(given: PlainObject): (finding: Finding) => Hint {
  const ids = (list: string) => itemsOf(given, list).flatMap(([{id}]) => (typeof id === 'string' ? [id] : []));
  const own = readDocument({scales: given.scales})?.scales ?? [];

  /** The values of a scale of the publisher's own, as they write them. */
  const valuesOf = (key: string) =>
    itemsOf(given, 'scales')
      .filter(([scale]) => scale.key === key)
      .flatMap(([{values}]) => [values].flat())
      .map((value) => (isObject(value) ? value.value : value))
      .filter((value) => typeof value === 'string');
  const members = ({path, found = ''}: Finding) => {
    const {raw, type} = nodeAt(given, partsOf(path).slice(0, -1)) ?? {};
    if (!isShape(type)) return undefined;
    const free = Object.keys(type.members).filter((name) => !(isObject(raw) && Object.hasOwn(raw, name)));
    return nearest(found, free, plainName);
  };
  const among = (found: string, choices: readonly string[]): Hint => {
    const suggestion = nearest(found, choices);
    return suggestion === undefined ? {choices} : {suggestion};
  };
  const values = ({path, found = ''}: Finding): Hint => {
    const [holder, member] = partsOf(path).slice(-2);
    if (member === 'aspect') return among(found, ASPECTS);
    if (member === 'group') return among(found, GROUPS);
    const rating = valueAt(given, partsOf(path).slice(0, holder === 'counts' ? -2 : -1));
    const name = isObject(rating) && typeof rating.scale === 'string' ? rating.scale : 'starred';
    const steps = scalesNamed(name, own).flatMap((scale) =>
      own.includes(scale) ? valuesOf(scale.key) : scale.steps.map(printed),
    );
    return among(found, [...steps, ...NOT_RATED]);
  };
  const table: Readonly<Partial<Record<Finding['code'], (finding: Finding) => string | undefined>>> = {
    'member-unknown': members,
    'scale-unknown': ({found = ''}) => nearest(found, [...SCALES.map(({key}) => key), ...own.map(({key}) => key)]),
    'term-unknown': ({found = ''}) => nearestKey(found),
    'plan-unknown': ({found = ''}) => nearest(found, ids('plans'), (id) => id.trim().toLowerCase()),
    'id-unknown': ({found = ''}) =>
      // Several unknown ids are one entry; then there is no one word to suggest.
      found.includes(', ') ? undefined : nearest(found, ids('commitments'), (id) => id.trim().toLowerCase()),
  };
  return (finding) => {
    if (finding.code === 'value-unknown') return values(finding);
    const suggestion = table[finding.code]?.(finding);
    return suggestion === undefined ? {} : {suggestion};
  };
}

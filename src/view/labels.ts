import type {Localizer} from '../i18n/localizer.js';
import {fold} from '../model/fold.js';
import {stateOf} from '../model/milestone.js';
import {aspectOf, type Scale} from '../model/scales.js';
import {stageRank} from '../query/find.js';

/** The name of a scale; editions share one. */
export const scaleName = (scale: Scale, {term}: Localizer): string => term(`scale.${scale.words}`);

/** The key of a step's word. Yes and no are the same answers on every scale. */
export const stepId = (scale: Scale, step: string): string =>
  `${step === 'yes' || step === 'no' ? 'answer' : scale.words}.${step}`;

/** The label of a step. */
export const stepLabel = (scale: Scale, step: string, {term}: Localizer): string => term(stepId(scale, step));

/** What a rating is about, where a scale has several: an OGP value, a side, or the formula of a star. */
export const aspectLabel = (name: string, l10n: Localizer): string => {
  const aspect = aspectOf(name);
  return aspect ? l10n.term(`aspect.${aspect}`) : knownWord('formula', name, l10n);
};

/** True for a name that asks something: it has its own sign, in Greek and Arabic another one, and needs no colon. */
export const isQuestion = (name: string): boolean => /[?;؟？]$/.test(name);

/** Words that the model knows as keys: only there a hyphen is a space. */
const isKey = (kind: string, word: string): boolean =>
  word === fold(word) &&
  (kind === 'stage' ? stageRank(word) >= 0 : kind === 'status' && stateOf({status: word}, '') !== undefined);

/**
 * A stage, status, voice or formula in the reader's language where translators know it; in the publisher's own words
 * otherwise. Machine keys (`end-of-term`) lose their hyphens; any other word ("2020-2021", "re-opened") is shown as given.
 */
export const knownWord = (kind: 'stage' | 'status' | 'voice' | 'formula', given: string, {known}: Localizer): string =>
  known(`${kind}.${fold(given)}`) ?? (isKey(kind, given) ? given.replaceAll('-', ' ') : given);

/** The name of the scale for shares that a platform or an officer gives whole commitments. */
const NAME = {
  en: 'Progress',
  es: 'Progreso',
  ca: 'Progrés',
  fr: 'Progression',
  nl: 'Voortgang',
  da: 'Fremskridt',
  de: 'Fortschritt',
  pt: 'Progresso',
  it: 'Avanzamento',
};

/** A share as its scale shows it. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** A scale of the publisher's own: every share that occurs is a value, the lowest first. */
export const progressScale = (shares: Iterable<number>): object => ({
  key: 'progress',
  group: 'implementation',
  name: NAME,
  values: [...new Set(shares)].sort((a, b) => a - b).map(percent),
});

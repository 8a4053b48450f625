import {fold} from '../model/fold.js';

/**
 * Words that tables contain in place of a missing name, by language. They are not offered as institutions or policy
 * areas to filter by; a commitment shows them as given.
 */
const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'To be determined',
      'To be decided',
      'To be confirmed',
      'To be announced',
      'To be defined',
      'TBD',
      'TBC',
      'TBA',
    ],
    ...[
      'n/a',
      'NA',
      'Not applicable',
      'Not available',
      'Not specified',
      'Unknown',
      'None',
      'Several, to be determined',
    ],
  ],
  es: ['Por definir', 'Por determinar', 'Por confirmar', 'A definir', 'No aplica', 'No especificado', 'Ninguno', 's/d'],
  fr: ['À définir', 'À déterminer', 'À confirmer', 'À préciser', 'Sans objet', 'Inconnu'],
  pt: ['A determinar', 'Não aplicável', 'Não se aplica'],
  it: ['Da definire', 'Da determinare', 'Non applicabile'],
  de: ['Noch festzulegen', 'Noch offen', 'Nicht zutreffend', 'k. A.', 'Unbekannt'],
  nl: ['Nog te bepalen', 'Nader te bepalen', 'Onbekend', 'Niet van toepassing', 'n.t.b.', 'n.v.t.'],
  da: ['Skal afklares', 'Ikke fastlagt', 'Ikke relevant', 'Ukendt'],
};

const KEYS: ReadonlySet<string> = new Set(Object.values(PLACEHOLDERS).flat().map(fold));

/** True for a word that only states that a name is missing, and for dashes and question marks. */
export const isPlaceholder = (text: string): boolean => KEYS.has(fold(text)) || !/[\p{L}\p{N}]/u.test(text);

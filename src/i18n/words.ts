/**
 * English words for keys that are not simply their own words: `completion.not-started` reads "Not started" by itself,
 * these do not. `locales/vocabulary.ts` has them all for translators; a test holds the two together.
 */
const ENGLISH = new Map(
  Object.entries({
    'aspect.technology': 'Technology and innovation for transparency and accountability',
    'dialogue.all-dates-to-calendar': 'Add all dates to calendar',
    'list.id': 'ID',
    'dialogue.place': 'Venue',
    'dialogue.part': 'Agenda item',
    'formula.2015-only': '2015 criteria',
    'formula.current': 'current criteria',
    'formula.pre-june-2014': 'criteria used before June 2014',
    'not-rated.missing': 'Not stated',
    'not-rated.no-data': 'No data: not part of this cycle',
    'not-rated.pending-irm-review': 'Pending IRM review',
    'relevance.clear': 'Relevance clear',
    'relevance.unclear': 'Relevance unclear',
    'scale.did-it-open-government': 'Did it open government?',
    'scale.irm-report': 'IRM report',
    'scale.ogp-local-2021': 'Overall level of progress',
    'scale.on-time': 'On time?',
    'scale.relevance': 'Relevant to OGP values',
    'stage.mid-term': 'mid-term',
    'stage.mid-term-review': 'midterm review',
    'voice.civil-society': 'Civil society',
    'voice.government': 'Government self-assessment',
    'voice.irm': 'Independent Reporting Mechanism',
  }),
);

/** The English words that are not simply the key's own, if there are any. */
export const englishWords = (id: string): string | undefined => ENGLISH.get(id);

/** The key's own words: `completion.not-started` as "Not started". */
export function keyWords(id: string): string {
  const words = id.slice(id.indexOf('.') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

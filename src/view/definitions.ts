import type {Localizer} from '../i18n/localizer.js';
import type {LinkView} from './context.js';
import type {RatingView} from './rating.js';

/**
 * What scales and their values mean. Loaded when a scale is shown in full, because the texts are longer than the rest
 * of a widget. Keys are `scale` and `scale.value`; sources are in `SOURCES`.
 */
const definitionsIn = ({msg}: Localizer): Readonly<Record<string, string>> => ({
  specificity: msg('How clearly the commitment is written: whether its completion can be checked.', {
    id: 'definition.specificity',
  }),
  'specificity.none': msg('Commitment language contains no verifiable deliverables or milestones.', {
    id: 'definition.specificity.none',
  }),
  'specificity.low': msg(
    'Commitment language describes activity that can be construed as measurable with some interpretation on the part of the reader.',
    {id: 'definition.specificity.low'},
  ),
  'specificity.medium': msg(
    'Commitment language describes an activity that is objectively verifiable, but does not contain specific milestones or deliverables.',
    {id: 'definition.specificity.medium'},
  ),
  'specificity.high': msg(
    'Commitment language provides clear, measurable, verifiable milestones for achievement of the goal.',
    {id: 'definition.specificity.high'},
  ),
  verifiable: msg('Whether the objectives and actions are clear enough for an assessment.', {
    id: 'definition.verifiable',
  }),
  'verifiable.no': msg(
    'Not specific enough to review: objectives or actions lack clarity, or there are no activities that can be verified.',
    {id: 'definition.verifiable.no'},
  ),
  'verifiable.yes': msg(
    'Specific enough to review: the objectives stated and actions proposed are sufficiently clear and include objectively verifiable activities to assess implementation.',
    {id: 'definition.verifiable.yes'},
  ),
  relevance: msg(
    'Whether the commitment serves access to information, civic participation or public accountability. Technology alone does not count.',
    {id: 'definition.relevance'},
  ),
  'aspect.access-to-information': msg(
    'Pertains to government-held information, is not restricted to data, and provides open access to information.',
    {id: 'definition.access-to-information'},
  ),
  'aspect.civic-participation': msg(
    'Seeks to mobilise citizens to engage in public debate, to provide input and to make contributions that lead to more responsive, innovative and effective governance.',
    {id: 'definition.civic-participation'},
  ),
  'aspect.public-accountability': msg(
    'Rules, regulations and mechanisms that call upon government actors to justify their actions, act upon criticisms or requirements made of them, and accept responsibility for failure to perform.',
    {id: 'definition.public-accountability'},
  ),
  'aspect.technology': msg(
    'Does not only use technology or encourage innovation, but also enhances one of the other three OGP values.',
    {id: 'definition.technology'},
  ),
  'open-government-lens': msg(
    'Whether the commitment makes government more transparent, participatory or accountable.',
    {id: 'definition.open-government-lens'},
  ),
  'potential-impact': msg('How much the commitment would change current practice if completed as written.', {
    id: 'definition.potential-impact',
  }),
  'potential-impact.none': msg('Maintains or worsens the status quo.', {id: 'definition.potential-impact.none'}),
  'potential-impact.minor': msg('Incremental but positive step in the relevant policy area.', {
    id: 'definition.potential-impact.minor',
  }),
  'potential-impact.moderate': msg(
    'Major step forward in the relevant policy area, but remains limited in scale or scope.',
    {id: 'definition.potential-impact.moderate'},
  ),
  'potential-impact.transformative': msg(
    'Reform that could potentially transform “business as usual” in the relevant policy area.',
    {id: 'definition.potential-impact.transformative'},
  ),
  ambition: msg('OGP’s summary of potential impact (older plans) or potential for results (newer plans).', {
    id: 'definition.ambition',
  }),
  'potential-for-results': msg('What the commitment, if carried out as written, could lead to.', {
    id: 'definition.potential-for-results',
  }),
  'potential-for-results.unclear': msg(
    'Aimed at continuing ongoing practices in line with existing legislation, requirements or policies, without indication of the added value or enhanced open government approach.',
    {id: 'definition.potential-for-results.unclear'},
  ),
  'potential-for-results.modest': msg(
    'An initiative or change to process, practice or policies that is positive but standalone.',
    {id: 'definition.potential-for-results.modest'},
  ),
  'potential-for-results.substantial': msg(
    'A possible game changer to the rules of the game, practices, policies or institutions; binding and institutionalised changes across government.',
    {id: 'definition.potential-for-results.substantial'},
  ),
  completion: msg('How much of what the commitment promised has been carried out.', {id: 'definition.completion'}),
  'on-time': msg('Whether implementation was on schedule at mid-term.', {id: 'definition.on-time'}),
  'did-it-open-government': msg('How far government practice has become more open because of the commitment.', {
    id: 'definition.did-it-open-government',
  }),
  'did-it-open-government.worsened': msg('Government openness worsened as a result of the commitment.', {
    id: 'definition.did-it-open-government.worsened',
  }),
  'did-it-open-government.did-not-change': msg('No changes in government practice.', {
    id: 'definition.did-it-open-government.did-not-change',
  }),
  'did-it-open-government.marginal': msg('Some change, but minor in terms of its effect on level of openness.', {
    id: 'definition.did-it-open-government.marginal',
  }),
  'did-it-open-government.major': msg(
    'A step forward for government openness in the relevant policy area, but remains limited in scope or scale.',
    {id: 'definition.did-it-open-government.major'},
  ),
  'did-it-open-government.outstanding': msg(
    'A reform that has transformed “business as usual” in the relevant policy area by opening government.',
    {id: 'definition.did-it-open-government.outstanding'},
  ),
  'early-results': msg(
    'Concrete changes in government practice that resulted from the commitment by the end of the plan.',
    {id: 'definition.early-results'},
  ),
  starred: msg('A commitment that OGP marked as exemplary, under the criteria in force at the time.', {
    id: 'definition.starred',
  }),
  'ogp-local-2021': msg('How far the commitment of a local government has come, by its local monitoring body.', {
    id: 'definition.ogp-local-2021',
  }),
  'not-rated.pending-irm-review': msg('The Independent Reporting Mechanism has not published its report yet.', {
    id: 'definition.pending',
  }),
  'not-rated.not-reviewed': msg('The IRM report does not assess this.', {id: 'definition.not-reviewed'}),
  'not-rated.no-data': msg('This indicator was not used in this action plan cycle.', {
    id: 'definition.no-data',
  }),
  'not-rated.not-applicable': msg('The question does not apply to this commitment.', {id: 'definition.not-applicable'}),
  'not-rated.unclear': msg('It was assessed, but no rating could be reached.', {id: 'definition.unclear'}),
  'not-rated.withdrawn': msg('The government withdrew the commitment.', {id: 'definition.withdrawn'}),
  'not-rated.no-evidence-available': msg(
    'Assessed, but no evidence was found on which to base a rating. This is not the same as “not started”.',
    {id: 'definition.no-evidence'},
  ),
  'not-rated.no-early-results-to-report-yet': msg('It is too early to say.', {id: 'definition.too-early'}),
  'not-rated.missing': msg('No rating has been published here. This is not a low rating.', {
    id: 'definition.missing',
  }),
});

const GLOSSARY = 'https://www.opengovpartnership.org/glossary/';

/** Where the definitions of a scale's values were published; scales without an entry are described by us. */
const SOURCES: Readonly<Record<string, readonly [label: string, url?: string]>> = {
  specificity: ['OGP Explorer (2016)'],
  verifiable: ['OGP glossary', `${GLOSSARY}verifiability`],
  relevance: ['OGP glossary', `${GLOSSARY}relevance/`],
  'open-government-lens': ['OGP glossary', `${GLOSSARY}relevance/`],
  'potential-impact': ['OGP Explorer (2016)'],
  ambition: ['OGP glossary', `${GLOSSARY}ambition/`],
  'potential-for-results': ['IRM Action Plan Review'],
  completion: ['OGP glossary', `${GLOSSARY}completion/`],
  'did-it-open-government': ['OGP glossary', `${GLOSSARY}early-results/`],
  'early-results': ['OGP glossary', `${GLOSSARY}early-results/`],
  starred: ['OGP Explorer (2016)'],
};

/** The OGP values, in OGP's order. */
const ASPECTS = ['access-to-information', 'civic-participation', 'public-accountability', 'technology'];

/** What a scale and the value on it mean, as far as it was published. */
export interface DefinitionView {
  readonly scale?: string;
  /** Why there is no rating. */
  readonly state?: string;
  readonly steps: readonly {readonly label: string; readonly definition?: string; readonly current?: string}[];
  /** Shown where the steps have an order. */
  readonly ladder?: string;
  readonly source?: {readonly label: string; readonly link: LinkView};
}

/** Returns the definitions of one scale. */
export function toDefinitionView(ratings: readonly RatingView[], l10n: Localizer): DefinitionView {
  const {msg} = l10n;
  const texts = new Map(Object.entries(definitionsIn(l10n)));
  const [{scaleKey = '', ladder = [], definition} = {}] = ratings as readonly Partial<RatingView>[];
  const [source, url] = new Map(Object.entries(SOURCES)).get(scaleKey) ?? [];
  const reasons = ratings.flatMap(({kind, valueKey}) =>
    kind === 'not-rated' ? (texts.get(`not-rated.${valueKey}`) ?? []) : [],
  );
  /** Which of the ratings has a step or names an OGP value: "this rating", or "mid-term" where there are several. */
  const here = (step: string | undefined, named?: string) =>
    ratings
      .filter(({kind, valueKey, aspects = []}) =>
        named ? aspects.includes(named) : kind === 'rated' && valueKey === step,
      )
      .map(
        ({aspect, stage}) =>
          (ratings.length > 1 && [aspect, stage].filter(Boolean).join(', ')) ||
          msg('this rating', {id: 'rating.current', desc: 'Marks the step of the scale that was given'}),
      )
      .join('; ');
  const named = ratings.flatMap(({aspects}) => aspects ?? []);
  // A rating that names OGP values is explained by what those are, not by the steps of the scale.
  const steps: DefinitionView['steps'] = named.length
    ? ASPECTS.map((key) => ({
        label: l10n.term(`aspect.${key}`),
        definition: texts.get(`aspect.${key}`),
        current: named.includes(key) ? here(undefined, key) : undefined,
      }))
    : ladder.map(({key, label, definition}) => ({
        label,
        definition: definition?.text ?? texts.get(`${scaleKey}.${key}`),
        current: here(key) || undefined,
      }));
  // The subject of a scale is described in our words; only definitions of its values are the source's.
  const published = steps.some((step) => step.definition);
  return {
    scale: definition?.text ?? texts.get(scaleKey),
    state: [...new Set(reasons)].join(' ') || undefined,
    steps,
    ladder: ladder.length > 2 && !named.length ? msg('From lowest to highest:', {id: 'rating.ladder'}) : undefined,
    source:
      source && published
        ? {
            label: msg('Definitions:', {id: 'rating.source', desc: 'Followed by the source of the definitions'}),
            link: {text: source, lang: 'en', href: url},
          }
        : undefined,
  };
}

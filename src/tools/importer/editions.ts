/** A column that holds a rating. */
export interface RatingColumn {
  readonly column: string;
  readonly scale: string;
  readonly stage: string;
  readonly aspect?: string;
}

/** A column that holds a star. */
interface StarColumn {
  readonly column: string;
  readonly stage: string;
  readonly formula?: string;
}

/** What a column fills, where it fills one member of a commitment or of its plan. */
type CommitmentRole =
  'id' | 'number' | 'title' | 'shortTitle' | 'text' | 'start' | 'end' | 'lead' | 'support' | 'url' | 'cluster';
export type PlanRole = 'id' | 'number' | 'country' | 'code' | 'scope' | 'start' | 'end';

/**
 * One edition of OGP's commitments database, as a table of its columns. A column that is not named here is kept as it
 * is, so a new edition needs a new row only where it has new ratings or new names.
 */
export interface Edition {
  readonly name: string;
  readonly commitment: Readonly<Partial<Record<CommitmentRole, string>>> & {readonly title: string};
  readonly plan: Readonly<Partial<Record<PlanRole, string>>> & {readonly country: string};
  /** Columns about the plan that the format has no member for. */
  readonly aboutPlan: readonly string[];
  readonly ratings: readonly RatingColumn[];
  readonly stars: readonly StarColumn[];
  /** Year in which the report of a stage was published. */
  readonly published: Readonly<Record<string, string>>;
  /** Columns with 1 for a policy area that the commitment belongs to. */
  readonly areas: readonly string[];
  /** Columns about persons: never published by an import. */
  readonly personal: readonly string[];
}

const rating = (column: string, scale: string, stage: string, aspect?: string): RatingColumn => ({
  column,
  scale,
  stage,
  ...(aspect === undefined ? {} : {aspect}),
});
const star = (column: string, stage: string, formula?: string): StarColumn => ({
  column,
  stage,
  ...(formula === undefined ? {} : {formula}),
});

const INFO = 'Access to Information';
const PARTICIPATION = 'Civic Participation';
const ACCOUNTABILITY = 'Public Accountability';
const TECHNOLOGY = 'Technology';

/** The short names under which the first editions have the four OGP values. */
const VALUES = [
  rating('Value -Info', 'relevance', 'design', INFO),
  rating('Value -Part', 'relevance', 'design', PARTICIPATION),
  rating('Value -Acc', 'relevance', 'design', ACCOUNTABILITY),
  rating('Value -Tech', 'relevance', 'design', TECHNOLOGY),
];

/** The names of columns in one string, with bars between. */
const list = (names: string) => names.split('|');

export const EDITIONS: readonly Edition[] = [
  {
    name: '2024',
    commitment: {
      id: 'Commitment Unique Identifier',
      number: 'Commitment Number',
      title: 'Commitment Title',
      shortTitle: 'Short Title',
      text: 'Full Text',
      start: 'Start Date',
      end: 'End Date',
      lead: 'Lead Institution',
      support: 'Supporting Institution(s)',
      url: 'URL',
      cluster: 'Cluster Commitment ID(s)',
    },
    plan: {
      id: 'Action Plan ID',
      number: 'Action Plan Number',
      country: 'Country/Locality',
      code: 'Code',
      scope: 'National Or Local',
      start: 'Year Of Submission',
      end: 'Action Plan End Year',
    },
    aboutPlan: ['Region', 'Action Plan Duration (Years)'],
    ratings: [
      rating('Specificity', 'specificity', 'design'),
      rating('Verifiable', 'verifiable', 'design'),
      rating('OGP Value Access To Information', 'relevance', 'design', INFO),
      rating('OGP Value Civic Participation', 'relevance', 'design', PARTICIPATION),
      rating('OGP Value Public Accountability', 'relevance', 'design', ACCOUNTABILITY),
      rating('OGP Value Technology', 'relevance', 'design', TECHNOLOGY),
      rating('Potential Impact', 'potential-impact', 'design'),
      rating('Potential for Results', 'potential-for-results', 'action-plan-review'),
      rating('Completion (Progress Report)', 'completion', 'mid-term'),
      rating('Completion (End Of Term)', 'completion', 'end-of-term'),
      rating('Early Results', 'early-results', 'results-report'),
      rating('Did It Open Government (Overall)', 'did-it-open-government', 'end-of-term'),
      rating('Did It Open Government (Access To Information)', 'did-it-open-government', 'end-of-term', INFO),
      rating('Did It Open Government (Civic Participation)', 'did-it-open-government', 'end-of-term', PARTICIPATION),
      rating('Did It Open Government: Public Accountability', 'did-it-open-government', 'end-of-term', ACCOUNTABILITY),
    ],
    stars: [
      star('Starred (2015 Only)', 'mid-term', '2015-only'),
      star('Starred (Current Formula) Progress Report', 'mid-term', 'current'),
      star('Starred (Current Formula) End of Term', 'end-of-term', 'current'),
    ],
    published: {
      'mid-term': 'Report Publication Year (Progress Report)',
      'end-of-term': 'Report Publication Year (End Of Term)',
    },
    areas: list(
      'Anti-Corruption and Integrity|Anti-corruption Institutions|Anti-Corruption Strategies|Asset Disclosure|' +
        'Audits|Beneficial Ownership|Conflicts Of Interest|Elections|Political Finance|Lobbying|Open Contracting|' +
        'Public Procurement|Right To Information|Whistleblower Protections|Civic Space and Enabling Environment|' +
        'Freedom of Assembly|Freedom of Association|Freedom of Expression|Democratizing Decision-Making|' +
        'Digital Participation|Mainstreaming Participation|Regulatory Governance|Social Accountability|' +
        'Digital Governance|Automated Decision-making|Data Stewardship and Privacy|Digital Inclusion|' +
        'Disinformation/Misinformation|Online Civic Space|Environment & Climate|Climate Finance|' +
        'Climate Mitigation and Adaptation|Environmental Regulation|International Environmental Agreements|' +
        'Fiscal Openness|Publication Of Budget/Fiscal Information|Public Participation In Budget/Fiscal Policy|' +
        'Oversight Of Budget/Fiscal Policies|Stimulus and Economic Recovery|Tax|Debt|Inclusion|Gender|' +
        'Gender-Based Violence|Economic Inclusion|LGBTQIA+|People with Disabilities|Youth|Justice|' +
        'Access to Justice|Open Justice|Policing & Corrections|Judiciary|Open Parliaments|Public Service Delivery|' +
        'Citizenship & Immigration|Education|Health & Nutrition|Infrastructure & Transport|Water & Sanitation|' +
        'Capacity Building|Digital Transformation|Legislation|Regulation|Legislative Oversight|Open Data|' +
        'Public Participation|Aid|Energy|Extractive Industries|Land and Spatial Planning|' +
        'Media & Telecommunications|Science & Technology|Security & Public Safety|Labor|Private Sector|' +
        'Subnational|Human Rights|Open Parliament Plan|Sustainable Development Goals|Open Data (Water/Sanitation)|' +
        'Open Data (Health)|Open Data (Education)|Participation in Lawmaking|Access to information|' +
        'Money in Politics',
    ),
    personal: [],
  },
  {
    name: '2016',
    commitment: {
      number: 'Comm No',
      title: 'Commitment Title',
      shortTitle: 'Short Title',
      text: 'Full Text',
      start: 'Start Date',
      end: 'End Date',
      lead: 'Lead Institution',
      support: 'Supporting Institution(s)',
    },
    plan: {number: 'Action Plan Number', country: 'Country', start: 'Year of submission'},
    aboutPlan: [],
    ratings: [
      rating('Specificity', 'specificity', 'design'),
      ...VALUES,
      rating('Potential impact', 'potential-impact', 'design'),
      rating('Completion (progress report)', 'completion', 'mid-term'),
      rating('Completion (end of term)', 'completion', 'end-of-term'),
      rating('Did it open government (end of term only)', 'did-it-open-government', 'end-of-term'),
    ],
    stars: [
      star('Starred (pre-June 2014 assessments)', 'mid-term', 'pre-june-2014'),
      star('Starred (2015 only)', 'mid-term', '2015-only'),
      star('Starred (current formula) progress report', 'mid-term', 'current'),
      star('Starred (current formula) end of term', 'end-of-term', 'current'),
    ],
    published: {
      'mid-term': 'Report publication year (progress report)',
      'end-of-term': 'Report publication year (end of term)',
    },
    areas: list(
      'Anti-corruption|Conflicts of Interest|Asset disclosure|Audits & Controls|Whistleblower Protections|' +
        'Fiscal Openness|Citizen Budgets|Participatory Budgeting|E-petitions|Social Audits|Public Participation|' +
        'Public Procurement|Access to Information|Records Management|Open Data|Elections & Political Finance|' +
        'Law Enforcement & Justice|Public Service Delivery|E-government|Capacity Building|' +
        'Legislation & Regulation|Private sector|Legislature|Sub-national|Judiciary|Media & Telecommunications|' +
        'Education|Health & Nutrition|Citizenship & Immigration|Welfare & Social Security|Water & Sanitation|' +
        'Infrastructure|Public Safety|Defense|Natural Resources|Aid|Nonprofits|Labor|Science & Technology|' +
        'Gender & Sexuality|Human Rights|Marginalized Communities|OGP',
    ),
    personal: ['Contact Name', 'Contact Position', 'Contact Email', 'Contact Telephone'],
  },
  {
    name: '2015',
    commitment: {
      title: 'Commitment Title',
      text: 'Full Text',
      start: 'Start',
      end: 'End',
      lead: 'Lead institution (Responsible Instutitution)',
      support: 'Supporting Institution',
    },
    plan: {number: 'Action Plan No.', country: 'Country'},
    aboutPlan: [],
    ratings: [
      rating('Specificity', 'specificity', 'design'),
      ...VALUES,
      rating('Potential Impact', 'potential-impact', 'design'),
      rating('Actual Completion', 'completion-first-cycles', 'mid-term', 'Actual'),
      rating('Projected Completion', 'completion-first-cycles', 'mid-term', 'Projected'),
    ],
    // The edition does not say by which formula.
    stars: [star('Starred', 'mid-term')],
    published: {},
    areas: list(
      'Anti-Corruption|Conflicts of Interest|Asset Disclosure|Audits & Controls|Whistleblower Protections|' +
        'Budget Transparency|Citizen Budgets|Participatory Budgeting|E-petitions|Social Audits|' +
        'Public Participation|Public Procurement|Access to Information|Records Management|Open Data|' +
        'Elections & Political Finance|Law Enforcement & Justice|Public Service Delivery Improvement|E-government|' +
        'Capacity Building|Legislation & Regulation|Private Sector|Legislature|Sub-national governance|Judiciary|' +
        'Media & Telecommunications|Education|Health & Nutrition|Citizenship & Immigration|' +
        'Welfare & Social Security|Water & Sanitation|Infrastructure|Public Safety|Defense|Natural Resources|Aid|' +
        'Nonprofits|Labor|Science & Technology|Gender & Sexuality|Human Rights|OGP',
    ),
    personal: ['Person Reponsible from Lead Institution', 'Title, Department', 'Email', 'Phone'],
  },
];

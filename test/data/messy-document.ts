/**
 * An invented document as untidy as real ones: what was measured in OGP's databases and in national trackers, in sentences
 * of our own. Long titles, names and texts, words and addresses that cannot be broken, several scripts and directions,
 * dates in words, many ratings of one commitment, values that no scale has, and lists that hold next to nothing.
 */

const LONG_TITLE = `Create and maintain a single inter-institutional register of all consultations, complaints, contracts and payments of the executive, legislative and judicial branches, ${'including their subordinate, decentralised and autonomous bodies, '.repeat(6)}with open data, in the two official languages`;
const LONG_NAME = `Secretariat for the Coordination of Transparency, Integrity and Administrative Modernisation (SCTIAM), ${'Directorate-General for Regional and Municipal Affairs; '.repeat(9)}Office of the Prime Minister`;
const UNBROKEN = 'Rechtsschutzversicherungsgesellschaftsverordnungsentwurfskonsultationsverfahren';
const ADDRESS =
  'https://example.org/open-government/2024/consultations/public-participation/draft-regulation/annexes/version-final-2/Annex_3_Table_of_Responses_(consolidated).xlsx';
const PARAGRAPH = `The register is filled by hand today, by ${'offices that each keep their own list, in a form of their own, and '.repeat(5)}nobody sees the whole.\n\n- one list for all\n- open data, see ${ADDRESS}\n- ${UNBROKEN}\n\n`;

const PLACES = ['design', 'action-plan-review', 'mid-term', 'end-of-term', 'results-report'];
const rating = (scale: string, value: string, stage: string, more: object = {}) => ({
  scale,
  value,
  stage,
  voice: 'irm',
  report: {
    label: 'Invented Transitional Results Report of the Independent Reporting Mechanism 2019-2021 (Year 2)',
    url: ADDRESS,
  },
  date: '2021-06',
  ...more,
});
const RELEVANCE = [
  'Access to Information',
  'Civic Participation',
  'Public Accountability',
  'Technology and Innovation for Openness',
];
const MANY_RATINGS = [
  rating('specificity', 'Medium', 'design'),
  rating('verifiable', '1', 'design'),
  ...RELEVANCE.map((aspect, index) =>
    rating('relevance', index % 2 ? 'Relevance unclear' : 'Relevance clear', 'design', {aspect}),
  ),
  rating('potential-impact', 'Transformative', 'design'),
  rating('completion', 'c. high', 'mid-term'),
  rating('completion', 'Substantial', 'mid-term', {
    voice: 'government',
    note: 'A note that the government gave with its own rating.',
  }),
  rating('completion', 'Limited', 'end-of-term'),
  rating('completion', 'Not Started', 'end-of-term', {voice: 'civil-society'}),
  ...RELEVANCE.slice(0, 3).map((aspect, index) =>
    rating('did-it-open-government', ['Worsened', 'Did Not Change', 'Outstanding'][index] ?? '', 'end-of-term', {
      aspect,
    }),
  ),
  rating('potential-for-results', 'Unclear', 'action-plan-review'),
  rating('early-results', 'No early results to report yet', 'results-report'),
  ...PLACES.map((stage) =>
    rating(`Responsiveness of ${UNBROKEN}`, 'More than was asked for, and later than was agreed', stage),
  ),
];

const MILESTONES = [
  {
    title: LONG_TITLE,
    text: PARAGRAPH,
    planned: {start: '2019-01', end: {text: 'Biannually until 2029', date: '2029'}},
    status: 'In progress',
    responsible: [LONG_NAME],
    evidence: [{label: ADDRESS, url: ADDRESS}, {label: UNBROKEN}],
  },
  {
    title: UNBROKEN,
    planned: {
      end: {text: 'By the end of the second quarter of the year in which the law enters into force', end: '2020-06-30'},
    },
    actual: {end: '2021-11-03'},
    status: 'Complete',
    progress: 1,
  },
  {
    title: '公共采购信息公开平台与公众监督机制的建立和完善',
    planned: '2019-09/2021-08',
    status: '进行中',
    progress: 0.35,
  },
  {
    title: 'نشر بيانات الموازنة العامة للدولة بصيغة مفتوحة قابلة للقراءة آليا',
    planned: {end: '2020-12-31'},
    status: 'Delayed',
    progress: 0.25,
  },
  {title: 'การเปิดเผยข้อมูลภาครัฐและการมีส่วนร่วมของประชาชนในการตรวจสอบ', planned: {text: 'Ongoing'}, status: 'Not started'},
  {title: 'Nothing else is known of this step'},
  ...Array.from({length: 6}, (_, index) => ({
    id: `1.${String(index + 7)}`,
    title: `Regional workshop ${String(index + 1)} of 6, with minutes`,
    planned: {start: `2020-0${String(index + 1)}-01`, end: `2020-0${String(index + 2)}-15`},
    status: index % 2 ? 'Complete' : 'Stopped for want of a budget',
  })),
];

const commitment = (id: string, title: string, more: object = {}) => ({id, plan: 'XX-2018', title, ...more});

export const messyDocument = {
  lang: 'en',
  source: {name: 'Invented for tests', url: ADDRESS, updated: '2022-06', license: 'CC BY 4.0'},
  plans: [
    {id: 'XX-2018', title: LONG_TITLE, country: 'Exampleland', period: {start: '2018', end: '2021'}, url: ADDRESS},
    {id: 'XX-2021', title: 'Open City', locality: UNBROKEN, period: {start: '2021'}},
  ],
  commitments: [
    commitment('XX0001', LONG_TITLE, {
      number: '1a',
      url: ADDRESS,
      status: 'Partially completed, continues in the next action plan',
      policyAreas: [
        ...RELEVANCE,
        'Anti-Corruption and Integrity',
        UNBROKEN,
        'Whistleblower Protections',
        'Beneficial Ownership',
      ],
      leadInstitutions: [{name: LONG_NAME, url: ADDRESS}],
      supportingInstitutions: [LONG_NAME, UNBROKEN, 'Ministry of Justice', 'Centre for Change', 'To be determined'],
      period: {start: '2018-11', end: {text: 'Fall 2021', date: '2021-10'}},
      description: [
        {
          heading: 'What is the public problem that the commitment will address, and whom does it concern?',
          text: PARAGRAPH.repeat(4),
        },
        {heading: UNBROKEN, text: `☒ Yes ☐ No √ Partly\n\n${PARAGRAPH}`},
      ],
      funding: [
        {amount: 123456789.5, currency: 'EUR', source: LONG_NAME, period: '2018 to 2021'},
        {amount: 'about 20 million', currency: 'USD', source: UNBROKEN},
      ],
      milestones: MILESTONES,
      assessments: MANY_RATINGS,
      starred: [
        {value: 'No', stage: 'mid-term', formula: 'current'},
        {value: true, stage: 'end-of-term', formula: '2015'},
      ],
      updates: [{date: '2021-03', title: 'A first list is online', text: PARAGRAPH}],
      notes: [{id: '97', text: `See ${ADDRESS} and the annexes.`, url: ADDRESS}],
      links: [
        {label: ADDRESS, url: ADDRESS},
        {label: UNBROKEN, url: ADDRESS},
      ],
      related: ['XX0002', 'XX0003'],
      'Own column of the ministry': UNBROKEN,
    }),
    commitment('XX0002', UNBROKEN, {
      number: '2',
      status: 'Withdrawn',
      policyAreas: [UNBROKEN],
      leadInstitutions: [UNBROKEN],
      milestones: MILESTONES.slice(1, 4),
      assessments: [rating('completion', 'Withdrawn', 'end-of-term'), rating('specificity', UNBROKEN, 'design')],
    }),
    commitment('XX0003', 'إنشاء سجل وطني للمستفيدين الحقيقيين من الشركات والجمعيات والصناديق الاستئمانية', {
      lang: 'ar',
      status: 'قيد التنفيذ',
      leadInstitutions: ['وزارة العدل والشؤون القانونية والإدارية وحقوق الإنسان'],
      milestones: [MILESTONES[3]],
      assessments: [rating('completion', 'Limited', 'mid-term')],
    }),
    commitment('XX0004', 'Nothing but a title'),
    ...Array.from({length: 8}, (_, index) =>
      commitment(`XX00${String(index + 10)}`, `Publish the payments of region ${String(index + 1)} as open data`, {
        number: String(index + 4),
        plan: index % 2 ? 'XX-2018' : 'XX-2021',
        policyAreas: [RELEVANCE[index % 4], 'Public Procurement'],
        leadInstitutions: [index % 3 ? 'Ministry of Finance' : LONG_NAME],
        assessments: [rating('completion', ['Complete', 'Limited', 'NR', 'ND'][index % 4] ?? '', 'end-of-term')],
      }),
    ),
  ],
  updates: [
    {
      date: '2021-11-03',
      title: LONG_TITLE,
      text: PARAGRAPH,
      themes: [UNBROKEN, 'Participation'],
      timetable: [
        {
          period: {text: 'From the middle of February until further notice', start: '2022-02'},
          title: UNBROKEN,
          text: PARAGRAPH,
        },
        {period: '2022-03-04/2022-04-15', title: 'Consultation', links: [{label: ADDRESS, url: ADDRESS}]},
      ],
      links: [
        {
          label: UNBROKEN,
          url: ADDRESS,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          size: 2411724,
        },
      ],
      contacts: [{name: LONG_NAME, url: ADDRESS}],
      commitments: ['XX0001'],
      progress: [
        {
          plan: 'XX-2018',
          figures: [
            {
              scale: 'completion',
              stage: 'end-of-term',
              voice: 'irm',
              total: 12,
              counts: {Complete: 2, Substantial: 1, Limited: 4, 'Not Started': 1, [UNBROKEN]: 4},
              source: LONG_NAME,
            },
          ],
        },
      ],
    },
    {date: {text: 'Autumn 2020'}, title: UNBROKEN},
    {title: '公众意见征集'},
  ],
  dialogues: [
    {
      id: 'talks',
      title: LONG_TITLE,
      text: PARAGRAPH,
      audience: LONG_NAME,
      timeZone: 'America/Argentina/Buenos_Aires',
      venue: {name: UNBROKEN, url: ADDRESS},
      sessions: [
        {
          id: 'one',
          number: 'Extraordinary session 1',
          title: UNBROKEN,
          date: '2021-05-04',
          start: '10:00',
          end: '12:30',
          text: PARAGRAPH,
          speakers: [{role: LONG_NAME, organisation: UNBROKEN}],
          case: {text: PARAGRAPH},
          capacity: 60,
          signUp: {url: ADDRESS, deadline: '2021-05-01'},
        },
        {id: 'two', title: 'When everybody has time', date: '--06-15', start: 'after lunch'},
      ],
      agenda: [{time: '10:00', title: LONG_TITLE}, {title: UNBROKEN}],
    },
  ],
  programmes: [
    {
      id: 'programme',
      title: LONG_TITLE,
      text: PARAGRAPH,
      founded: '2010-01-20',
      duration: 'P2Y',
      principles: {
        heading: UNBROKEN,
        items: [
          {title: UNBROKEN, text: PARAGRAPH},
          {title: 'Open', text: LONG_NAME},
        ],
      },
      activities: {heading: 'Activities', items: [{title: LONG_TITLE, reason: PARAGRAPH, aim: UNBROKEN}]},
      staffing: {
        items: [
          {role: LONG_NAME, fte: 0.6},
          {role: UNBROKEN, fte: 'two days a week'},
        ],
      },
      governance: {items: [{name: LONG_NAME, role: UNBROKEN}]},
      funding: {
        items: [2010, 2011, 2012].flatMap((year) => [
          {amount: 123456789.5, currency: 'EUR', source: LONG_NAME, period: String(year)},
          {amount: 1250000, currency: 'EUR', source: UNBROKEN, period: String(year)},
        ]),
      },
    },
  ],
};

// Texts that become something else where they are written into another language without a full escape: HTML, an
// attribute, Markdown, a spreadsheet. Used in every place that writes such a language.

/** Texts that break out of an HTML attribute or element, or name a character in another way. */
export const HOSTILE_HTML: readonly string[] = [
  'x" onmouseover="alert(1)',
  "x' onmouseover='alert(1)",
  'x` onmouseover=`alert(1)',
  'x&quot; onmouseover=&quot;alert(1)',
  'x&#34; onmouseover=&#34;alert(1)',
  'x onmouseover=alert(1) y',
  '" autofocus onfocus=alert(1) x="',
  '</script><img src=x onerror=alert(1)>',
  '--><svg onload=alert(1)>',
  '</title></style></textarea><script>alert(1)</script>',
];

/** Texts that Markdown takes for its own. */
export const HOSTILE_MARKDOWN: readonly string[] = [
  'Now online![report](https://tracker.example/p.png)',
  '![pixel](https://tracker.example/p.png)',
  '![pixel][1] [1]: https://tracker.example/p.png',
  '[x](javascript:alert(1))',
  '[x](<javascript:alert`1`>)',
  '[x](<java\tscript:alert(1)>)',
  '[[x](javascript:alert(1))](javascript:alert(2))',
  '\\[x\\](javascript:alert(1))',
  '\\\\[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[^1]: javascript:alert(1)',
  '[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<https://tracker.example/?q=1>',
  '<a href="javascript:alert(1)">x</a>',
  '<img src="https://tracker.example/p.png">',
  'javascript:alert(1)',
  'www.tracker.example/p and mail@tracker.example',
  '&#91;x](javascript:alert(1))',
  '&lbrack;x&rbrack;&lpar;javascript:alert(1)&rpar; &amp; &copy; &#x3C;b&#x3E;',
  '**bold** __bold__ *i* _i_ ~~gone~~ `code` ``code``',
  '# heading\n## heading\nunder\n=====\n---\n***',
  '- item\n+ item\n1. item\n2) item\n> quote\n    code',
  '```\nfence\n```\n~~~\nfence\n~~~',
  '| a | b |\n| --- | --- |\n| c | d |',
  '[ ] open [x] done',
  '$math$ :smile: ==mark== ^sup^ ~sub~',
  'two  \nlines\\\nand `a | b`',
];

export const HOSTILE: readonly string[] = [...HOSTILE_HTML, ...HOSTILE_MARKDOWN];

/** A document that has one text in every place that takes a text, and one address in every place that takes one. */
export function everywhere(text: string, url = 'https://city.example/page'): Record<string, unknown> {
  const party = {name: text, url};
  const link = {label: text, url, note: text};
  const update = {
    id: text,
    date: {text, end: '2020-01-31'},
    title: text,
    text,
    url,
    themes: [{title: text, text}],
    timetable: [{when: text, date: '2020-02', title: text, text, links: [link]}],
    sections: [{heading: text, text}],
    contacts: [{name: text}],
    links: [link],
    tags: [text],
  };
  const agenda = {items: [{times: [text, text], title: text}], columns: [text, text], note: text};
  return {
    lang: 'en',
    source: {name: text, url, updated: text, license: text},
    plans: [
      {
        id: text,
        title: text,
        country: text,
        locality: text,
        url,
        figures: [{scale: 'completion', voice: text, stage: text, total: 2, counts: {[text]: 1, Limited: 1}}],
      },
    ],
    commitments: [
      {
        id: text,
        number: text,
        plan: text,
        title: text,
        status: text,
        url,
        policyAreas: [text],
        leadInstitutions: [party],
        supportingInstitutions: [party],
        period: {start: '2020', end: {text, end: '2021'}},
        description: [
          {heading: text, text},
          {heading: text, text, voice: 'irm'},
        ],
        funding: [{amount: text, currency: 'EUR', source: text, period: text}],
        milestones: [
          {
            id: text,
            title: text,
            text,
            planned: {start: '2020', end: {text, end: '2021'}},
            status: text,
            progress: text,
            responsible: [party],
            evidence: [link],
          },
        ],
        assessments: [
          {scale: 'completion', stage: text, value: text, voice: text, report: link, date: {text}},
          {scale: text, stage: text, value: 'Limited', voice: text, note: text},
        ],
        starred: [{value: false, formula: text, stage: text}],
        updates: [update],
        notes: [{id: text, text, url}],
        links: [link],
      },
    ],
    updates: [update],
    dialogues: [
      {
        id: text,
        title: text,
        text,
        url,
        audience: text,
        venue: {name: text, address: text, url},
        theme: text,
        signUp: {url, text},
        agenda,
        passages: [{heading: text, text}],
        links: [link],
        sessions: [
          {
            id: text,
            number: text,
            title: text,
            text,
            url,
            date: '2020-05-04',
            theme: text,
            status: text,
            venue: {name: text, address: text},
            speakers: [{name: text, role: text, organisation: party}],
            agenda,
            example: {title: text, text},
            signUp: {url, text},
            links: [link],
          },
        ],
      },
    ],
    programmes: [
      {
        id: text,
        title: text,
        text,
        url,
        founded: {text},
        principles: [{title: text, text}],
        activities: [{title: text, text, links: [link]}],
        staffing: [text],
        governance: [text],
        partners: [party],
        funding: [{amount: text, currency: 'EUR', source: party, period: {text}}],
        links: [link],
      },
    ],
  };
}

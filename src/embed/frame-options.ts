/**
 * Who may set an option of a widget in a frame. Anybody can write an address with our page in it, and what it shows
 * appears under the name of the page's server: an address may choose among what that server publishes, and add nothing.
 */
export type FrameRule =
  | 'number'
  /** A day or a moment. */
  | 'date'
  /** An id, or one of the option's own words: never a sentence. */
  | 'word'
  /** Several of the option's own words. */
  | 'words'
  /** An address on this server or on one that the page names for data. */
  | 'data-address'
  /** An address on this server or on one that the page names. */
  | 'link-address'
  /** Options that readers would attribute to the page: only a meta element of the page sets them. */
  | 'page';

/** Every option of every widget. */
export const FRAME_OPTIONS: Readonly<Record<string, FrameRule>> = {
  'all-news-href': 'link-address',
  aspect: 'word',
  'calendar-href': 'link-address',
  commitment: 'word',
  'commitment-href-template': 'link-address',
  completion: 'word',
  controls: 'words',
  dialogue: 'word',
  'feed-href': 'link-address',
  group: 'word',
  heading: 'page',
  'heading-level': 'number',
  // Names of institutions, areas and topics are sentences as well as any.
  institution: 'page',
  // Words could be those of a rating.
  labels: 'page',
  layout: 'word',
  layouts: 'words',
  limit: 'number',
  'milestone-layout': 'word',
  'new-since': 'date',
  // Another day makes other things overdue.
  now: 'page',
  plan: 'word',
  'policy-area': 'page',
  programme: 'word',
  query: 'page',
  report: 'page',
  'review-layout': 'word',
  scale: 'word',
  sections: 'words',
  sort: 'word',
  src: 'data-address',
  stage: 'word',
  starred: 'word',
  status: 'word',
  theme: 'word',
  'time-zone': 'word',
  timeout: 'number',
  today: 'page',
  topic: 'page',
  'update-href-template': 'link-address',
  // Would read more of the address than this table allows.
  'url-state': 'page',
  // A rating that no file holds.
  value: 'page',
  voice: 'word',
  year: 'word',
};

const SHAPES = {
  number: /^\d{1,5}$/,
  date: /^\d{4}(-\d\d){0,2}$/,
  word: /^(?!.*\/\/)[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u,
  words: /^([a-z][a-z-]{0,29} ?){0,20}$/,
} as const;

/** The origins that a page allows, its own first. */
export interface FrameOrigins {
  readonly data: readonly string[];
  readonly links: readonly string[];
}

/** True for an address of the web on one of these origins; patterns (`news.html#{id}`) are addresses, too. */
export function isFrom(origins: readonly string[], address: string, base: string): boolean {
  // Blanks are for sentences; a path has %20.
  if (/\s/.test(address)) return false;
  try {
    const {origin, protocol} = new URL(address, base);
    return /^https?:$/.test(protocol) && origins.includes(origin);
  } catch {
    return false;
  }
}

/** Whether the address of a frame may give an option this value. */
export function mayAddressSay(option: string, value: string, origins: FrameOrigins, base: string): boolean {
  const rule = Object.hasOwn(FRAME_OPTIONS, option) ? FRAME_OPTIONS[option] : undefined;
  if (rule === undefined || rule === 'page') return false;
  if (rule === 'data-address') return isFrom(origins.data, value, base);
  if (rule === 'link-address') return isFrom(origins.links, value, base);
  return value === '' || SHAPES[rule].test(value);
}

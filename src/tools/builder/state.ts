import {WAYS, type Way} from './cms.js';

/** What somebody has chosen in the builder: all of it can be shared as an address. */
export interface BuilderState {
  readonly element: string;
  readonly src: string;
  /** Pasted data or those of a file, as JSON text. */
  readonly data: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly theme: string;
  readonly accent: string;
  /** How a table's dates such as 04/01/2026 are meant: `dmy` or `mdy`; they remain words when empty. */
  readonly dates: string;
  readonly base: string;
  readonly page: string;
  readonly cms: string;
  /** Language of the builder itself; that of the browser when empty. */
  readonly ui: string;
  readonly way?: Way | undefined;
  readonly whole: boolean;
}

export const initialState: BuilderState = {
  element: 'commitment-card',
  src: '',
  data: '',
  attributes: {},
  lang: '',
  theme: '',
  accent: '',
  dates: '',
  base: '/ogp/',
  page: '',
  cms: 'html',
  ui: '',
  way: undefined,
  whole: false,
};

/** Longer data are not put into an address: mail programs and chats cut what is longer. */
export const LONGEST_DATA = 4000;

const TEXTS = ['element', 'src', 'lang', 'theme', 'accent', 'dates', 'base', 'page', 'cms', 'ui'] as const;
const OPTION = 'option.';

/** True when an address holds the data, too. */
export const fits = ({data}: BuilderState): boolean => data.length <= LONGEST_DATA;

/** The state as a fragment, which no browser sends to a server. Only what differs from the start. */
export function toFragment(state: BuilderState): string {
  const query = new URLSearchParams();
  for (const name of TEXTS) if (state[name] !== initialState[name]) query.set(name, state[name]);
  if (state.way) query.set('way', state.way);
  if (state.whole) query.set('whole', '');
  for (const [name, value] of Object.entries(state.attributes)) if (value) query.set(OPTION + name, value);
  if (state.data && fits(state)) query.set('data', state.data);
  return query.toString();
}

/** The state that a fragment describes; what it does not say is as at the start. Takes any text. */
export function fromFragment(fragment: string): BuilderState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const texts = TEXTS.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const attributes = [...query].flatMap(([name, value]) =>
    name.startsWith(OPTION) && /^[a-z][a-z-]*$/.test(name.slice(OPTION.length)) && value
      ? [[name.slice(OPTION.length), value] as const]
      : [],
  );
  return {
    ...initialState,
    ...Object.fromEntries(texts),
    attributes: Object.fromEntries(attributes),
    data: query.get('data') ?? '',
    way: WAYS.find((way) => way === query.get('way')),
    whole: query.has('whole'),
  };
}

import type {Figures} from '../model/figures.js';
import type {Link, Party} from '../model/link.js';
import type {Passage} from '../model/text.js';

/**
 * What a member holds. `word` also takes true and false, which become Yes and No; `words` one or several of them;
 * `amount` a number, `share` one from 0 to 1, `count` a whole number from 0, all otherwise as written ("15,000", "50%",
 * "about 60"); `counts` a count for each name; `day` a date that may lack its year; `scale` a scale that the publisher defines.
 */
export type Kind =
  | 'string'
  | 'text'
  | 'url'
  | 'amount'
  | 'share'
  | 'count'
  | 'counts'
  | 'date'
  | 'day'
  | 'span'
  | 'word'
  | 'words'
  | 'scale';

/** An object of members; `''` names the member that a plain value is short for. */
export interface Shape {
  readonly [member: string]: Kind | Shape | readonly [Kind | Shape];
}

/** Requires every member of a model type, so that the compiler finds omissions in the table. */
export type Of<T> = {readonly [K in Exclude<keyof T, 'extra'>]-?: Shape[string]} & {readonly ''?: Kind};

// The short form is a member name, not a kind: hence the one assertion.
export const short = (member: string) => member as Kind;

/** Returns the member that a plain value is short for; a plain list is only short for a list member. */
export function shortOf(raw: unknown, members: Shape): string | undefined {
  const member = members[''] as string | undefined;
  const bare = typeof raw !== 'object' || (Array.isArray(raw) && Array.isArray(members[member ?? '']));
  return bare ? member : undefined;
}

export const link = {'': short('url'), url: 'url', label: 'text'} satisfies Of<Link>;
export const report = {...link, '': short('label')};
export const party = {'': short('name'), name: 'text', url: 'url', role: 'text'} satisfies Of<Party>;

export const figures = {
  scale: 'string',
  stage: 'string',
  voice: 'string',
  total: 'count',
  counts: 'counts',
  source: report,
} satisfies Of<Figures>;

export const passage = {'': short('text'), heading: 'text', text: 'text'} satisfies Of<Passage>;

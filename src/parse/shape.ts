import type {Figures} from '../model/figures.js';
import type {Link, Party} from '../model/link.js';
import type {Passage} from '../model/text.js';

/**
 * What a member holds. `word` also takes true and false, which become Yes and No; `words` one or several of them;
 * `amount` a number, `share` one from 0 to 1, `count` a whole number from 0, all otherwise as written ("15,000", "50%",
 * "about 60"); `counts` a count for each name; `day` a date that may lack its year; `scale` a scale that the publisher defines;
 * `terms` words by language and key.
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
  | 'scale'
  | 'terms';

/** What a member holds: one kind of value, an object, or a list of either. */
export type FieldType = Kind | Shape | readonly [Kind | Shape];

/** An object of members. `short` names the member that a plain value in its place is short for. */
export interface Shape {
  readonly short?: string | undefined;
  readonly members: Members;
}

interface Members {
  readonly [member: string]: FieldType;
}

/** Requires every member of a model type, so that the compiler finds omissions in the table. */
type MembersOf<T> = {readonly [K in Exclude<keyof T, 'extra'>]-?: FieldType};

/** Defines the shape of a model type. */
export const shapeOf = <T>(members: MembersOf<T>, short?: keyof MembersOf<T> & string) => ({members, short});

export const isList = (type: FieldType): type is readonly [Kind | Shape] => Array.isArray(type);
export const isShape = (type: FieldType | undefined): type is Shape => typeof type === 'object' && 'members' in type;

/** Returns what the format has under a name; undefined for a name that is not its own. */
export const memberOf = ({members}: Shape, name: string): FieldType | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** Returns the member that a plain value is short for; a plain list is only short for a list member. */
export function shortOf(raw: unknown, {short, members}: Shape): string | undefined {
  const isBare = typeof raw !== 'object' || (Array.isArray(raw) && Array.isArray(members[short ?? '']));
  return isBare ? short : undefined;
}

export const link = shapeOf<Link>({url: 'url', label: 'text'}, 'url');
export const report = shapeOf<Link>(link.members, 'label');
export const party = shapeOf<Party>({name: 'text', url: 'url', role: 'text'}, 'name');

export const figures = shapeOf<Figures>({
  scale: 'string',
  stage: 'string',
  voice: 'string',
  total: 'count',
  counts: 'counts',
  source: report,
});

export const passage = shapeOf<Passage>({heading: 'text', text: 'text'}, 'text');

import type {AgendaItem, Dialogue, Session, SignUp, Speaker, Venue} from '../model/dialogue.js';
import {link, party, passage, short, type Of} from './shape.js';

/** Members that a session and its series share. */
const common = {
  id: 'string',
  title: 'text',
  text: 'text',
  url: 'url',
  timeZone: 'string',
  language: 'string',
  venue: {'': short('name'), name: 'text', address: 'text', url: 'url'} satisfies Of<Venue>,
  audience: 'text',
  agenda: [{'': short('title'), time: 'string', after: 'count', title: 'text'} satisfies Of<AgendaItem>],
  signUp: {'': short('url'), url: 'url', label: 'text', text: 'text', deadline: 'date'} satisfies Of<SignUp>,
  calendar: 'url',
  links: [link],
} as const;

const session = {
  '': short('title'),
  ...common,
  number: 'string',
  date: 'day',
  endDate: 'day',
  start: 'string',
  end: 'string',
  speakers: [
    {
      '': short('role'),
      name: 'text',
      role: 'text',
      organisation: party,
      language: 'string',
      text: 'text',
    } satisfies Of<Speaker>,
  ],
  case: passage,
  capacity: 'count',
  placesLeft: 'count',
  status: 'string',
} satisfies Of<Session>;

export const dialogue = {
  '': short('title'),
  ...common,
  lang: 'string',
  sessions: [session],
  sections: [passage],
  commitments: ['string'],
} satisfies Of<Dialogue>;

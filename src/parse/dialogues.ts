import type {AgendaItem, Dialogue, Session, SignUp, Speaker, Venue} from '../model/dialogue.js';
import {link, party, passage, shapeOf} from './shape.js';

/** Members that a session and its series share. */
const common = {
  id: 'string',
  title: 'text',
  text: 'text',
  url: 'url',
  timeZone: 'string',
  language: 'string',
  venue: shapeOf<Venue>({name: 'text', address: 'text', url: 'url'}, 'name'),
  audience: 'text',
  agenda: [shapeOf<AgendaItem>({time: 'string', after: 'count', title: 'text'}, 'title')],
  signUp: shapeOf<SignUp>({url: 'url', label: 'text', text: 'text', deadline: 'date'}, 'url'),
  calendar: 'url',
  links: [link],
} as const;

const session = shapeOf<Session>(
  {
    ...common,
    number: 'string',
    date: 'day',
    endDate: 'day',
    start: 'string',
    end: 'string',
    speakers: [
      shapeOf<Speaker>(
        {
          name: 'text',
          role: 'text',
          organisation: party,
          language: 'string',
          text: 'text',
        },
        'role',
      ),
    ],
    case: passage,
    capacity: 'count',
    placesLeft: 'count',
    status: 'string',
  },
  'title',
);

export const dialogue = shapeOf<Dialogue>(
  {
    ...common,
    lang: 'string',
    sessions: [session],
    sections: [passage],
    commitments: ['string'],
  },
  'title',
);

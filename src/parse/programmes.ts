import type {Activity, Body, Grant, Part, Point, Post, Programme} from '../model/programme.js';
import {link, party, short, type Of, type Shape} from './shape.js';

const part = (item: Shape) =>
  ({'': short('items'), heading: 'text', text: 'text', items: [item], links: [link]}) satisfies Of<Part<unknown>>;

const point = {'': short('text'), title: 'text', text: 'text'} satisfies Of<Point>;

export const programme = {
  '': short('title'),
  id: 'string',
  title: 'text',
  lang: 'string',
  url: 'url',
  text: 'text',
  founded: 'date',
  duration: 'text',
  period: 'span',
  principles: part(point),
  activities: part({
    ...point,
    '': short('title'),
    reason: 'text',
    aim: 'text',
    links: [link],
  } satisfies Of<Activity>),
  staffing: part({
    '': short('title'),
    title: 'text',
    name: 'string',
    organisation: party,
    count: 'amount',
    fte: 'amount',
  } satisfies Of<Post>),
  governance: part({...party, period: 'span', text: 'text'} satisfies Of<Body>),
  workingMethod: part(point),
  funding: part({
    '': short('text'),
    amount: 'amount',
    currency: 'string',
    source: party,
    period: 'span',
    text: 'text',
    links: [link],
  } satisfies Of<Grant>),
  partners: part(party),
  commitments: ['string'],
  links: [link],
  updated: 'date',
  updatedBy: party,
} satisfies Of<Programme>;

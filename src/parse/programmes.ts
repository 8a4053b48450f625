import type {Activity, Body, Grant, Part, Point, Post, Programme} from '../model/programme.js';
import {link, party, shapeOf, type Shape} from './shape.js';

const part = (item: Shape) =>
  shapeOf<Part<unknown>>({heading: 'text', text: 'text', items: [item], links: [link]}, 'items');

const point = shapeOf<Point>({title: 'text', text: 'text'}, 'text');

export const programme = shapeOf<Programme>(
  {
    id: 'string',
    title: 'text',
    lang: 'string',
    url: 'url',
    text: 'text',
    founded: 'date',
    duration: 'text',
    period: 'span',
    principles: part(point),
    activities: part(
      shapeOf<Activity>(
        {
          ...point.members,
          reason: 'text',
          aim: 'text',
          links: [link],
        },
        'title',
      ),
    ),
    staffing: part(
      shapeOf<Post>(
        {
          title: 'text',
          name: 'string',
          organisation: party,
          count: 'amount',
          fte: 'amount',
        },
        'title',
      ),
    ),
    governance: part(shapeOf<Body>({...party.members, period: 'span', text: 'text'}, 'name')),
    workingMethod: part(point),
    funding: part(
      shapeOf<Grant>(
        {
          amount: 'amount',
          currency: 'string',
          source: party,
          period: 'span',
          text: 'text',
          links: [link],
        },
        'text',
      ),
    ),
    partners: part(party),
    commitments: ['string'],
    links: [link],
    updated: 'date',
    updatedBy: party,
  },
  'title',
);

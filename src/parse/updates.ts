import type {UpdateContact, Download, UpdateResult, ProcessStep, UpdateTheme, Update} from '../model/update.js';
import {figures, link, passage, shapeOf} from './shape.js';

const download = shapeOf<Download>({...link.members, type: 'string', size: 'amount'}, 'url');

export const update = shapeOf<Update>(
  {
    id: 'string',
    date: 'date',
    title: 'text',
    lang: 'string',
    url: 'url',
    text: 'text',
    timetable: [shapeOf<ProcessStep>({period: 'span', title: 'text', text: 'text', links: [link]}, 'title')],
    themes: [shapeOf<UpdateTheme>({title: 'text', text: 'text'}, 'title')],
    progress: [
      shapeOf<UpdateResult>(
        {
          plan: 'string',
          scale: 'string',
          stage: 'string',
          voice: 'string',
          figures: [figures],
        },
        'plan',
      ),
    ],
    sections: [passage],
    contacts: [shapeOf<UpdateContact>({name: 'text', email: 'string', phone: 'string', url: 'url'}, 'name')],
    links: [download],
    commitments: ['string'],
  },
  'title',
);

import type {UpdateContact, Download, UpdateResult, ProcessStep, UpdateTheme, Update} from '../model/update.js';
import {figures, link, passage, short, type Of} from './shape.js';

const download = {...link, type: 'string', size: 'amount'} satisfies Of<Download>;

export const update = {
  '': short('title'),
  id: 'string',
  date: 'date',
  title: 'text',
  lang: 'string',
  url: 'url',
  text: 'text',
  timetable: [
    {'': short('title'), period: 'span', title: 'text', text: 'text', links: [link]} satisfies Of<ProcessStep>,
  ],
  themes: [{'': short('title'), title: 'text', text: 'text'} satisfies Of<UpdateTheme>],
  progress: [
    {
      '': short('plan'),
      plan: 'string',
      scale: 'string',
      stage: 'string',
      voice: 'string',
      figures: [figures],
    } satisfies Of<UpdateResult>,
  ],
  sections: [passage],
  contacts: [
    {'': short('name'), name: 'text', email: 'string', phone: 'string', url: 'url'} satisfies Of<UpdateContact>,
  ],
  links: [download],
  commitments: ['string'],
} satisfies Of<Update>;

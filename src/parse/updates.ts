import type {OgpDocument} from '../model/document.js';
import type {UpdateContact, Download, UpdateResult, ProcessStep, UpdateTheme, Update} from '../model/update.js';
import type {Passage} from '../model/text.js';
import {readSection} from './read-section.js';
import {figures, link, short, type Of} from './format.js';

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
  sections: [{'': short('text'), heading: 'text', text: 'text'} satisfies Of<Passage>],
  contacts: [
    {'': short('name'), name: 'text', email: 'string', phone: 'string', url: 'url'} satisfies Of<UpdateContact>,
  ],
  links: [download],
  commitments: ['string'],
} satisfies Of<Update>;

/** The section `updates` of a document, or what stands under that name with one of its commitments. */
export const readUpdates = (holder: Pick<OgpDocument, 'extra'>) => readSection<Update>(holder, 'updates', update);

import {jsonLd, type JsonLd, type Sections} from '../exporter/json-ld.js';
import type {OgpDocument} from '../../model/document.js';
import {readDialogues} from '../../parse/dialogues.js';
import {readProgrammes} from '../../parse/programmes.js';
import {readUpdates} from '../../parse/updates.js';
import {findDialogue} from '../../query/dialogues.js';
import {findCommitment, findPlan, same} from '../../query/find.js';
import {findProgramme} from '../../query/programme.js';
import {updatesFor} from '../../query/updates.js';
import type {Asked} from './options.js';

/** What of a document a widget shows. */
interface Shown extends Sections, Partial<Pick<OgpDocument, 'commitments' | 'plans'>> {}
type Show = (document: OgpDocument, attributes: Asked['attributes']) => Shown;

/** One commitment, the one that is asked for. */
const one: Show = (document, {commitment}) => {
  const found = findCommitment(document, commitment);
  if (typeof found === 'string') return {};
  const plan = findPlan(document, found);
  return {commitments: [found], plans: plan && [plan]};
};

/** What was found, in a list; nothing where the widget says why it shows none. */
const listOf = <T extends object>(found: T | string): readonly T[] => (typeof found === 'string' ? [] : [found]);

/** A widget that is not here shows one commitment. */
const SHOWN: Readonly<Record<string, Show>> = {
  'ogp-commitment-list': ({commitments, plans}) => ({commitments, plans}),
  'ogp-plan-progress': ({plans}, {plan}) => ({plans: plan ? plans.filter(({id}) => same(id, plan)) : plans}),
  'ogp-updates': (document, {commitment}) => {
    const updates = updatesFor(document, commitment, readUpdates);
    return {updates: typeof updates === 'string' ? [] : updates};
  },
  'ogp-dialogue-series': (document, {dialogue: id, commitment}) => ({
    dialogues: listOf(findDialogue(readDialogues(document), {id, commitment})),
  }),
  'ogp-programme': (document, {programme: id, commitment}) => ({
    programmes: listOf(findProgramme(readProgrammes(document), {id, commitment})),
  }),
};

/** Each thing once, though several widgets show it. */
const all = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** What the widgets of a page show, in the words that search engines know. Undefined: nothing that they have words for. */
export function pageJsonLd(
  document: OgpDocument,
  widgets: readonly Asked[],
  lang: string,
  base: string | undefined,
): JsonLd | undefined {
  const shown = widgets.map(({tag, attributes}) => (SHOWN[tag] ?? one)(document, attributes));
  const part: OgpDocument = {
    ...document,
    commitments: all(shown.map(({commitments}) => commitments)),
    plans: all(shown.map(({plans}) => plans)),
  };
  const graph = jsonLd(
    part,
    {
      updates: all(shown.map(({updates}) => updates)),
      dialogues: all(shown.map(({dialogues}) => dialogues)),
      programmes: all(shown.map(({programmes}) => programmes)),
    },
    {lang, base},
  );
  return graph['@graph'].length ? graph : undefined;
}

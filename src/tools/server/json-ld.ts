import {jsonLd, type JsonLd} from '../exporter/json-ld.js';
import type {OgpDocument} from '../../model/document.js';
import {findDialogue} from '../../query/dialogues.js';
import {findCommitment, findPlan, same} from '../../query/find.js';
import {findProgramme} from '../../query/programme.js';
import {updatesFor} from '../../query/updates.js';
import type {WidgetRequest} from './options.js';

/** What of a document a widget shows. */
type DocumentPart = Partial<Pick<OgpDocument, 'commitments' | 'plans' | 'updates' | 'dialogues' | 'programmes'>>;
type Show = (document: OgpDocument, attributes: WidgetRequest['attributes']) => DocumentPart;

/** The requested commitment. */
const one: Show = (document, {commitment}) => {
  const found = findCommitment(document, commitment);
  if (typeof found === 'string') return {};
  const plan = findPlan(document, found);
  return {commitments: [found], plans: plan && [plan]};
};

/** The item in a list; an empty list where the widget shows an error. */
const listOf = <T extends object>(found: T | string): readonly T[] => (typeof found === 'string' ? [] : [found]);

/** A widget that is not here shows one commitment. */
const SHOWN: Readonly<Record<string, Show>> = {
  'ogp-commitment-list': ({commitments, plans}) => ({commitments, plans}),
  'ogp-plan-progress': ({plans}, {plan}) => ({plans: plan ? plans.filter(({id}) => same(id, plan)) : plans}),
  'ogp-updates': (document, {commitment}) => {
    const updates = updatesFor(document, commitment);
    return {updates: typeof updates === 'string' ? [] : updates};
  },
  'ogp-dialogue-series': (document, {dialogue: id, commitment}) => ({
    dialogues: listOf(findDialogue(document.dialogues, {id, commitment})),
  }),
  'ogp-programme': (document, {programme: id, commitment}) => ({
    programmes: listOf(findProgramme(document.programmes, {id, commitment})),
  }),
};

/** Each thing once, though several widgets show it. */
const all = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** What the widgets of a page show, in the words that search engines know. Undefined: nothing that they have words for. */
export function pageJsonLd(
  document: OgpDocument,
  widgets: readonly WidgetRequest[],
  lang: string,
  base: string | undefined,
): JsonLd | undefined {
  const shown = widgets.map(({tag, attributes}) => (SHOWN[tag] ?? one)(document, attributes));
  const part: OgpDocument = {
    ...document,
    commitments: all(shown.map(({commitments}) => commitments)),
    plans: all(shown.map(({plans}) => plans)),
    updates: all(shown.map(({updates}) => updates)),
    dialogues: all(shown.map(({dialogues}) => dialogues)),
    programmes: all(shown.map(({programmes}) => programmes)),
  };
  const graph = jsonLd(part, {lang, base});
  return graph['@graph'].length ? graph : undefined;
}

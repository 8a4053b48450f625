import type {Localizer} from '../i18n/localizer.js';
import type {LoadError, LoadErrorCode} from '../model/load-error.js';

/** Only these may end differently on a second try. */
const RETRY: ReadonlySet<LoadErrorCode> = new Set<LoadErrorCode>([
  'network',
  'timeout',
  'status',
  'empty',
  'html',
  'truncated',
  'quotes',
  'syntax',
]);

/**
 * An error in words that a reader understands and a webmaster can act on. Loaded only when there is one. Where `served`
 * content of a server stays on the page, that is what could not be renewed.
 */
export function errorView(
  {code, url, status, place: at, wanted = ''}: LoadError,
  {msg, fill}: Localizer,
  served = false,
): {readonly title: string; readonly detail: string; readonly retry?: string} {
  const detail: Readonly<Record<LoadErrorCode, string>> = {
    network: msg(
      '{url} could not be reached. Check the address, that its server allows other sites to read it (CORS), and that the security policy of this page allows it (connect-src).',
      {id: 'error.network'},
    ),
    'mixed-content': msg(
      '{url} begins with http:, and a page with https: may not load that. Use an address with https: in src.',
      {id: 'error.mixed-content'},
    ),
    timeout: msg('{url} did not answer in time.', {id: 'error.timeout'}),
    'too-large': msg('{url} is too large: widgets read files of up to 25 MB.', {id: 'error.too-large'}),
    status: msg('{url} answered with error {status}. Check the address in src.', {id: 'error.status'}),
    empty: msg('{url} is empty.', {id: 'error.empty'}),
    html: msg('{url} is a web page, not JSON. Check the address in src.', {id: 'error.html'}),
    table: msg(
      '{url} is a table, not JSON. The builder, or the command “ogp-widgets import”, makes a JSON file of it; name that in src.',
      {id: 'error.table'},
    ),
    truncated: msg('{url} ends unexpectedly{place}: the JSON is incomplete.', {id: 'error.truncated'}),
    quotes: msg(
      '{url} is not valid JSON{place}: put straight quotation marks, not typographic ones, around names and texts.',
      {
        id: 'error.quotes',
      },
    ),
    syntax: msg('{url} is not valid JSON{place}.', {id: 'error.syntax'}),
    'not-a-document': msg('{url} is JSON, but not in the format of these widgets.', {id: 'error.not-a-document'}),
    'no-commitment': msg('{url} has no commitments.', {id: 'error.no-commitment'}),
    'not-found': msg('{url} has no commitment “{wanted}”. Check the id in the commitment attribute.', {
      id: 'error.not-found',
    }),
    choose: msg('{url} has several commitments. Name one in the commitment attribute.', {id: 'error.choose'}),
    'no-programme': msg('{url} has no programme.', {id: 'error.no-programme'}),
    'programme-not-found': msg('{url} has no programme “{wanted}”. Check the id in the programme attribute.', {
      id: 'error.programme-not-found',
    }),
    'choose-programme': msg('{url} has several programmes. Name one in the programme attribute.', {
      id: 'error.choose-programme',
    }),
    'no-plan': msg('{url} has no plan “{wanted}”. Check the id in the plan attribute.', {id: 'error.no-plan'}),
    'no-dialogue': msg('{url} has no dialogue series.', {id: 'error.no-dialogue'}),
    'dialogue-not-found': msg('{url} has no dialogue series “{wanted}”. Check the id in the dialogue attribute.', {
      id: 'error.dialogue-not-found',
    }),
    'choose-dialogue': msg('{url} has several dialogue series. Name one in the dialogue attribute.', {
      id: 'error.choose-dialogue',
    }),
    'no-rating': msg('There is no rating “{wanted}” here. Check the scale and stage attributes.', {
      id: 'error.no-rating',
    }),
  };
  // An empty text and a web page have no place that would help.
  const place = at ? ` (${fill(msg('line {line}, column {column}', {id: 'error.place'}), {...at})})` : '';
  return {
    title: served
      ? msg('Showing an earlier version: the latest data could not be loaded', {id: 'state.served'})
      : msg('This content could not be shown', {id: 'state.error'}),
    detail: fill(detail[code], {
      url: url ?? msg('The data in this page', {id: 'error.inline'}),
      status: String(status ?? ''),
      place,
      wanted,
    }),
    retry: url && RETRY.has(code) ? msg('Try again', {id: 'state.retry'}) : undefined,
  };
}

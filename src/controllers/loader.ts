import type {LoadError} from '../model/load-error.js';
import {readJson} from '../parse/json.js';
import type {OgpDocument} from '../model/document.js';
import {readDocument} from '../parse/read.js';

/** What came of loading or reading: a document, or the reason why not. */
export type LoadResult =
  | {readonly kind: 'ready'; readonly document: OgpDocument; readonly raw: unknown}
  | {readonly kind: 'error'; readonly error: LoadError};

/** A widget's limit on what one address may send. */
const MAX_BYTES = 25 * 2 ** 20;

const failed = (error: LoadError): LoadResult => ({kind: 'error', error});

/** Reads JSON text, from wherever it came. */
export function readText(text: string, url?: string, type?: string): LoadResult {
  const read = readJson(text);
  if (!('fault' in read)) return readRaw(read.raw, url);
  const {code} = read.fault;
  return failed(
    isSheet(url) || (code !== 'html' && code !== 'empty' && isTable(text, url, type))
      ? {code: 'table', url}
      : {...read.fault, url},
  );
}

/** A sheet that people edit together: its address answers scripts with a web page, or not at all. */
const isSheet = (url = ''): boolean =>
  /^https?:\/\/(?:docs\.google\.com\/spreadsheets|(?:www\.)?airtable\.com|1drv\.ms\/x|[\w-]+\.sharepoint\.com\/:x:)\//i.test(
    url,
  );

/** What is no JSON and came as a table: by the name of its file, what the server calls it, or how it begins. */
const isTable = (text: string, url = '', type = ''): boolean =>
  /\.(csv|tsv|tab|xlsx?|xlsm|ods)([?#]|$)/i.test(url) ||
  /csv|tab-separated|spreadsheet|excel/.test(type) ||
  // Excel's own first line, and the archive that a workbook is.
  /^\ufeff?sep=|^PK\u0003\u0004/i.test(text);

/** Reads a value that is JSON already. */
export function readRaw(raw: unknown, url?: string): LoadResult {
  const document = readDocument(raw);
  return document ? {kind: 'ready', document, raw} : failed({code: 'not-a-document', url});
}

interface Request {
  readonly answer: Promise<LoadResult>;
  readonly abort: AbortController;
  users: number;
  settled: boolean;
}

/** One request per address for all widgets of the page; what arrived stays for those that come later. */
const requests = new Map<string, Request>();

/**
 * Asks an address once; other origins get no cookies or other credentials (what `fetch` does by default, and
 * what a preload hint asks for: see docs/decisions/0012). `release` says that a widget no longer waits; the request
 * is aborted when nobody does. `fresh`: what arrived before does not count, and caches are asked to check. Never rejects.
 */
export function load(url: string, seconds: number, fresh = false): {answer: Promise<LoadResult>; release: () => void} {
  const forget = (given: Request) => {
    if (requests.get(url) === given) requests.delete(url);
  };
  let request = requests.get(url);
  if (!request || (fresh && request.settled)) {
    const abort = new AbortController();
    const created: Request = {answer: ask(url, abort, seconds, fresh), abort, users: 0, settled: false};
    void created.answer.then(({kind}) => {
      created.settled = true;
      // A failure is forgotten, so that a second try asks again.
      if (kind === 'error') forget(created);
    });
    request = created;
    requests.set(url, created);
  }
  const mine = request;
  mine.users++;
  return {
    answer: mine.answer,
    release: () => {
      if (--mine.users || mine.settled) return;
      mine.abort.abort();
      forget(mine);
    },
  };
}

/** What browsers refuse to a secure page, without saying so to its scripts. */
const isMixed = (url: string) => url.startsWith('http:') && location.protocol === 'https:';

async function ask(url: string, controller: AbortController, seconds: number, fresh: boolean): Promise<LoadResult> {
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      controller.abort();
    },
    // Longer than a browser can count would be at once.
    Math.min(seconds > 0 ? seconds : 20, 86_400) * 1000,
  );
  try {
    const response = await fetch(url, {signal: controller.signal, ...(fresh && {cache: 'no-cache'})});
    if (!response.ok && !isSheet(url)) return failed({code: 'status', status: response.status, url});
    const text = await textOf(response);
    if (text !== undefined) return readText(text, url, response.headers.get('content-type') ?? '');
    controller.abort();
    return failed({code: 'too-large', url});
  } catch {
    if (isSheet(url)) return failed({code: 'table', url});
    return failed({code: late ? 'timeout' : isMixed(url) ? 'mixed-content' : 'network', url});
  } finally {
    clearTimeout(timer);
  }
}

/** The body as text; undefined as soon as it is longer than the limit. */
async function textOf({body}: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) return undefined;
    text += decoder.decode(value, {stream: true});
  }
  return text + decoder.decode();
}

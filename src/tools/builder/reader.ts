import type {Localizer} from '../../i18n/localizer.js';
import type {SourceFile} from '../importer/open-file.js';
import type {ReadData, ReadOptions} from './read-data.js';
import {sentFrom, type Answer, type Question} from './worker-messages.js';

/** The part of Trusted Types that is used: not every browser and not every version of the types has them. */
interface Policies {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): {createScriptURL(url: string): string};
}

/** The name that the policy of the page allows. */
const POLICY = 'ogp-widgets-builder';

let trust: ((url: string) => string) | undefined;

/** The address of our own worker as a policy with Trusted Types wants it. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: Policies};
  trust ??= trustedTypes
    ? (
        (policy) => (given: string) =>
          policy.createScriptURL(given)
      )(trustedTypes.createPolicy(POLICY, {createScriptURL: (given) => given}))
    : (given) => given;
  return trust(url);
}

// Late: the importer and the checks are larger than all of the rest.
const loadReader = () => import('./read-data.js');

/**
 * Reads data in a worker. Where there can be none (no address, a policy that forbids it, an old browser), the page reads
 * them itself: the same, but the page is blocked meanwhile.
 */
export class Reader {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();

  constructor(address: string) {
    if (!address) return;
    try {
      const worker = new Worker(trusted(address), {type: 'module', name: 'ogp-widgets-builder'});
      worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
        this.#waiting.get(data.id)?.(data);
        this.#waiting.delete(data.id);
      });
      worker.addEventListener('error', this.#giveUp);
      this.#worker = worker;
    } catch {
      // The page reads.
    }
  }

  /** Fetches what reading needs: afterwards the page works without a network. */
  async warmUp(languages: readonly string[]): Promise<void> {
    if (!this.#worker) await Promise.all([loadReader(), import('../importer/warm-up.js').then(({warmUp}) => warmUp())]);
    else await this.#ask({files: [], options: {lang: '', dates: '', encoding: '', mapping: {}}, ui: 'en', languages});
  }

  async read(files: readonly SourceFile[], options: ReadOptions, l10n: Localizer): Promise<ReadData> {
    if (this.#worker) {
      const sent = await Promise.all(files.map(sentFrom));
      const answer = await this.#ask({files: sent, options, ui: l10n.tag});
      if (answer && 'data' in answer) return answer.data;
    }
    return (await loadReader()).readData(files, options, l10n);
  }

  stop(): void {
    this.#giveUp();
  }

  #ask(question: Omit<Question, 'id'>): Promise<Answer | undefined> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker?.postMessage({...question, id});
    });
  }

  /** A worker that could not start answers nothing. */
  readonly #giveUp = (): void => {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answer of this.#waiting.values()) answer(undefined);
    this.#waiting.clear();
  };
}

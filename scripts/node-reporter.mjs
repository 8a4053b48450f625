// Node's "spec" report without a line per passed test: what failed, the closing counts, and the files that take longest.
import {relative} from 'node:path';
import {Readable} from 'node:stream';
import {spec as Spec} from 'node:test/reporters';

const QUIET = new Set(['test:pass', 'test:start', 'test:enqueue', 'test:dequeue', 'test:complete', 'test:plan']);
const MOST = 10;

export default async function* (events) {
  /** Seconds, by file. */
  const took = new Map();
  async function* notable() {
    for await (const event of events) {
      const {file, nesting, details} = event.data;
      if (['test:pass', 'test:fail'].includes(event.type) && nesting === 0 && file)
        took.set(file, (took.get(file) ?? 0) + details.duration_ms / 1000);
      if (!QUIET.has(event.type)) yield event;
    }
  }
  yield* Readable.from(notable()).compose(new Spec());
  const longest = [...took].sort(([, a], [, b]) => b - a).slice(0, MOST);
  if (took.size > MOST)
    yield `Longest: ${longest.map(([file, seconds]) => `${relative('', file)} ${seconds.toFixed(0)} s`).join(', ')}\n`;
}

// Node's "spec" report without a line per passed test: what failed, then the closing counts.
import {Readable} from 'node:stream';
import {spec as Spec} from 'node:test/reporters';

const QUIET = new Set(['test:pass', 'test:start', 'test:enqueue', 'test:dequeue', 'test:complete', 'test:plan']);

async function* notable(events) {
  for await (const event of events) if (!QUIET.has(event.type)) yield event;
}

export default async function* (events) {
  yield* Readable.from(notable(events)).compose(new Spec());
}

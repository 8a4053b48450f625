import assert from 'node:assert/strict';
import {LINES, linesOf, type Frame, type Page} from './visit.js';

/**
 * Waits until a page or frame says all of it; fails with what it says instead. White space does not count: words for
 * screen readers alone stand between the others.
 */
export async function shows(where: Page | Frame, facts: readonly string[]): Promise<void> {
  const bare = facts.map((fact) => fact.replace(/\s/g, ''));
  const says = `(facts) => { const text = (${LINES})().join('').replace(/\\s/g, ''); return facts.every((fact) => text.includes(fact)); }`;
  await where.waitForFunction(`(${says})(${JSON.stringify(bare)})`, {timeout: 10_000}).catch(async () => {
    const lines = await linesOf(where);
    const text = lines.join('').replace(/\s/g, '');
    const missing = facts.filter((_fact, index) => !text.includes(bare[index] ?? ''));
    assert.deepEqual(missing, [], lines.join('\n'));
  });
}

import type {DocumentInFile} from './document-file.js';

const indented = (value: unknown, by: string) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

/**
 * A document as JSON, piece by piece: one string would be longer than a string may be for a hundred thousand
 * commitments.
 */
export function* documentPieces(document: DocumentInFile): Generator<string> {
  const members = Object.entries(document).filter(([, value]) => value !== undefined);
  yield '{';
  for (const [index, [key, value]] of members.entries()) {
    yield `${index ? ',' : ''}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length) {
      let first = true;
      for (const item of value) {
        yield `${first ? '[' : ','}\n    ${indented(item, '    ')}`;
        first = false;
      }
      yield '\n  ]';
    } else yield indented(value, '  ');
  }
  yield '\n}\n';
}

// The notes for translators (`desc` of a message) are for `lit-localize extract`; a page has no use for them.
import MagicString from 'magic-string';
import {parseSync, Visitor} from 'vite';

const NOTE = 'desc';
const nameOf = (property) => (property.type === 'Property' && !property.computed ? property.key.name : undefined);

/** The notes in a module: where to cut, the comma before included.
 * @param {string} file @param {string} code @returns {[number, number][]} */
function notesIn(file, code) {
  const found = [];
  new Visitor({
    CallExpression({callee, arguments: [, options]}) {
      if (callee.type !== 'Identifier' || callee.name !== 'msg' || options?.type !== 'ObjectExpression') return;
      const at = options.properties.findIndex((property) => nameOf(property) === NOTE);
      if (at < 0) return;
      const {properties} = options;
      const start = at > 0 ? properties[at - 1].end : properties[at].start;
      const end = at > 0 ? properties[at].end : (properties[at + 1]?.start ?? properties[at].end);
      found.push([start, end]);
    },
  }).visit(parseSync(file, code).program);
  return found;
}

/** @returns {import('vite').Plugin} */
export const withoutNotes = () => ({
  name: 'without-notes',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const notes = notesIn(id, code);
    if (!notes.length) return undefined;
    const text = new MagicString(code);
    for (const [start, end] of notes) text.remove(start, end);
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },
});

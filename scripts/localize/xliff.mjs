// Reads and arranges the XLIFF files that lit-localize writes. It writes each unit on lines of its own, always alike.

/** @typedef {{id: string, source: string, target: string | undefined, text: string}} Unit `text` is the whole element */

const UNIT = /<trans-unit id="([^"]+)">[^]*?<\/trans-unit>/g;
const ENTITIES = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};

/** @param {string} xml */
const unescaped = (xml) => xml.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** @param {string} unit @param {string} name */
const contentOf = (unit, name) => {
  const found = new RegExp(`<${name}>([^]*?)</${name}>`).exec(unit)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

/** The messages of a file. @param {string} xml @returns {Unit[]} */
export const unitsOf = (xml) =>
  [...xml.matchAll(UNIT)].map(([text, id = '']) => ({
    id,
    source: contentOf(text, 'source') ?? '',
    target: contentOf(text, 'target')?.trim() ? contentOf(text, 'target') : undefined,
    text,
  }));

/** A unit with our note, which replaces an older one. @param {string} unit @param {string} note */
const withNote = (unit, note) =>
  unit
    .replace(/\n\s*<note from="context">[^]*?<\/note>/, '')
    .replace(/\s*<\/trans-unit>$/, `\n  <note from="context">${escaped(note)}</note>\n</trans-unit>`);

/**
 * A file with its units chosen, in order, each with its note. What translators added to a unit stays.
 * @param {string} xml
 * @param {{keep: (id: string) => boolean, rankOf: (id: string) => number, noteOf: (id: string) => string}} how
 */
export function arranged(xml, {keep, rankOf, noteOf}) {
  const units = unitsOf(xml)
    .filter(({id}) => keep(id))
    .sort((a, b) => rankOf(a.id) - rankOf(b.id) || (a.id < b.id ? -1 : 1));
  const body = units.map(({id, text}) => `${withNote(text, noteOf(id))}\n`).join('');
  return xml.replace(/<body>[^]*<\/body>/, () => `<body>\n${body}</body>`);
}

/**
 * A file without the translations whose English was another one: they translate what is no longer there.
 * @param {string} xml @param {ReadonlyMap<string, string>} before English by id
 */
export const withoutStale = (xml, before) =>
  unitsOf(xml).reduce(
    (all, {id, source, text}) =>
      (before.get(id) ?? source) === source
        ? all
        : all.replace(text, () => text.replace(/\n\s*<target>[^]*?<\/target>/, '')),
    xml,
  );

/** A file with some translations put in. @param {string} xml @param {Readonly<Record<string, string>>} targets */
export const withTargets = (xml, targets) =>
  xml.replace(UNIT, (unit, id) =>
    Object.hasOwn(targets, id)
      ? unit
          .replace(/\n\s*<target>[^]*?<\/target>/, '')
          .replace('</source>', () => `</source>\n  <target>${escaped(targets[id] ?? '')}</target>`)
      : unit,
  );

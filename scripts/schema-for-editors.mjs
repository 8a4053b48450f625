// The schema as it is published. JSON Schema lets a member have words beside its `$ref`, but what editors use
// (vscode-json-languageservice) puts the words of the target over them: nearly every member would be “A string that is
// not empty”. So a member with words of its own refers to a twin of the target that has none.

/** @typedef {import('./schema-page.mjs').Part} Part */
const DEF = '#/$defs/';
const WORDS = ['title', 'description', 'examples'];
const CHOICES = /** @type {const} */ (['anyOf', 'oneOf', 'allOf']);

/** @param {Part & Record<string, any>} schema @returns {Part} */
export function forEditors(schema) {
  const defs = schema.$defs ?? {};
  /** @type {Record<string, Part>} */
  const twins = {};

  /** The name of a part without words: neither its own nor those of its forms. @param {string} name */
  function twin(name) {
    const made = `${name}-member`;
    if (!twins[made]) {
      twins[made] = {};
      twins[made] = wordless(defs[name] ?? {});
    }
    return `${DEF}${made}`;
  }

  /** @param {Part} part @returns {Part} */
  function wordless(part) {
    const {$ref, ...rest} = Object.fromEntries(Object.entries(part).filter(([key]) => !WORDS.includes(key)));
    const made = walk(rest);
    for (const key of CHOICES) if (rest[key]) made[key] = rest[key].map(wordless);
    return {...($ref && {$ref: twin($ref.slice(DEF.length))}), ...made};
  }

  /** @param {any} part @returns {any} */
  function walk(part) {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const {$ref, examples, ...others} = part;
    const rest = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, walk(value)]));
    if (typeof $ref !== 'string') return {...rest, ...(examples && {examples})};
    const target = defs[$ref.slice(DEF.length)] ?? {};
    if (!part.description) return {$ref, ...rest, ...(examples && {examples})};
    // What the member is for, then what its form is.
    const form = $ref === `${DEF}string` ? [] : [target.description];
    return {
      ...rest,
      $ref: twin($ref.slice(DEF.length)),
      description: [...new Set([part.description, ...form])].filter(Boolean).join('\n\n'),
      examples: examples ?? target.examples,
    };
  }

  const made = walk(schema);
  Object.assign(made.$defs, twins);
  // A form that only members use needs no entry with words.
  for (let before = -1; before !== Object.keys(made.$defs).length;) {
    before = Object.keys(made.$defs).length;
    const text = JSON.stringify(made);
    made.$defs = Object.fromEntries(Object.entries(made.$defs).filter(([name]) => text.includes(`"${DEF}${name}"`)));
  }
  return made;
}

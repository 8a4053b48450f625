// The JSON Schema of the format as a page for people: one section per kind of object, one row per member.

/** @typedef {{$ref?: string, $defs?: Record<string, Part>, title?: string, description?: string, examples?: unknown[],
 *   type?: string, enum?: unknown[], const?: unknown, pattern?: string, minimum?: number, maximum?: number,
 *   properties?: Record<string, Part>, required?: string[], items?: Part, anyOf?: Part[], oneOf?: Part[],
 *   additionalProperties?: boolean | Part}} Part */

const DEF = '#/$defs/';
/** @param {string} title as GitHub makes it an anchor */
const anchor = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
/** @param {string} text in a cell of a table */
const cell = (text) =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n+-\s*/g, '; ')
    .replace(/\s*\n+\s*/g, ' ');
/** @param {unknown} value */
const code = (value) => `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;

/** Words and lists in a line, others in a block each. @param {unknown[]} examples @returns {string[]} */
function examplesOf(examples) {
  const short = examples.filter((one) => typeof one !== 'object' || Array.isArray(one));
  const long = examples.filter((one) => !short.includes(one));
  return [
    ...(short.length ? [`Examples: ${short.map(code).join(', ')}`] : []),
    ...long.map((one) => `\`\`\`json\n${JSON.stringify(one, null, 2)}\n\`\`\``),
  ];
}

/** @param {Part} schema @returns {string} */
export function schemaPage(schema) {
  const defs = schema.$defs ?? {};
  /** @param {Part} part @returns {Part} */
  const resolve = (part) =>
    part.$ref ? {...resolve(defs[part.$ref.slice(DEF.length)] ?? {}), ...part, $ref: undefined} : part;
  /** The parts of the format with members, or with a form worth a section. @param {Part} part @returns {Part | undefined} */
  const objectOf = (part) =>
    part.properties
      ? part
      : part.$ref
        ? objectOf(defs[part.$ref.slice(DEF.length)] ?? {})
        : choices(part).map(objectOf).find(Boolean);
  /** @param {Part} part */
  const choices = (part) => part.anyOf ?? part.oneOf ?? [];

  /** What a member holds, in a few words. @param {Part} part @returns {string} */
  function kind(part) {
    if (part.$ref) {
      const name = part.$ref.slice(DEF.length);
      const title = defs[name]?.title ?? name;
      return name === 'string' ? 'string' : `[${title}](#${anchor(title)})`;
    }
    if (part.const !== undefined) return code(part.const);
    if (part.enum) return part.enum.map(code).join(' or ');
    if (part.items) return `list of ${kind(part.items)}`;
    const several = choices(part).filter((one) => !one.required || one.properties || one.type);
    if (several.length && !part.properties) return [...new Set(several.map(kind))].join(' or ');
    if (part.type === 'number' && part.minimum !== undefined && part.maximum !== undefined)
      return `number from ${part.minimum} to ${part.maximum}`;
    if (part.type === 'integer') return 'whole number';
    if (part.type === 'object' && typeof part.additionalProperties === 'object')
      return `object: ${kind(part.additionalProperties)} by name`;
    return part.type ?? 'anything';
  }

  /** @param {Part} part */
  function needed(part) {
    const any = choices(part).flatMap((one) =>
      one.required && !one.properties ? [one.required.map((name) => `\`${name}\``).join(' and ')] : [],
    );
    const all = (part.required ?? []).map((name) => `\`${name}\``);
    return [
      ...(all.length ? [`Needed: ${all.join(', ')}.`] : []),
      ...(any.length ? [`At least one of: ${any.join(', ')}.`] : []),
    ].join(' ');
  }

  /** @param {Part} part */
  function table(part) {
    const rows = Object.entries(part.properties ?? {}).map(([name, member]) => {
      const {description = '', examples = []} = resolve(member);
      const example = examples.length ? ` Example: ${examples.slice(0, 2).map(code).join(', ')}` : '';
      return `| \`${name}\` | ${kind(member)} | ${cell(description)}${example} |`;
    });
    return ['| member | holds | meaning |', '|---|---|---|', ...rows].join('\n');
  }

  const sections = Object.entries(defs)
    .filter(([name]) => name !== 'string')
    .map(([, part]) => {
      const whole = resolve(part);
      const object = objectOf(part);
      const forms = choices(part).filter((one) => !one.required || one.properties || one.type);
      return [
        `## ${part.title ?? ''}`,
        whole.description ?? '',
        ...(forms.length && !part.properties ? [`Forms: ${forms.map(kind).join(', or ')}.`] : []),
        ...(object ? [needed(object), table(object)] : []),
        ...examplesOf(part.examples ?? []),
      ]
        .filter(Boolean)
        .join('\n\n');
    });

  return `${[
    '<!-- Made from src/schema/v1/document.schema.json by "npm run schema". Do not edit. -->',
    '# Members of the file format',
    `${schema.description ?? ''} This page lists every member; [the file format](format.md) explains it, and [validate](validate.md) checks a file against it.`,
    'Members that are not listed are mistakes, except those that start with `x-`: they are yours, and the widgets keep them without showing them.',
    '## Document',
    needed(schema),
    table(schema),
    ...sections,
  ].join('\n\n')}\n`;
}

// `npm run llms`: llms.txt, the whole of what somebody (or some program) needs to know to put a widget on a page, in one
// text: the elements from custom-elements.json, the rest from the documents, so that nothing is written twice.
import {readFileSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {filesUnder, fromRoot, readJson} from './widgets.mjs';

const read = (file) => readFileSync(fromRoot(file), 'utf8').replaceAll('\r\n', '\n');

/** Links to files of the repository as their paths: this text is read elsewhere. */
const withPaths = (text, file) =>
  text.replace(/\[([^\]]+)\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g, (_link, words, to) => {
    const path = posix.join(posix.dirname(file), to);
    return words === path ? `\`${path}\`` : `${words} (\`${path}\`)`;
  });

/** A section of a document, without its heading; the part before the first heading when none is named. */
export function section(file, heading) {
  // Lines of code may begin like headings.
  const lines = read(file).split('\n');
  const marks = lines.map((line, index) => ({line, index}));
  let inCode = false;
  const headings = marks.filter(({line}) => {
    if (line.startsWith('```')) inCode = !inCode;
    return !inCode && /^##? /.test(line);
  });
  const at = headings.findIndex(({line}) => (heading ? line === `## ${heading}` : line.startsWith('# ')));
  if (at < 0) throw new Error(`${file} has no section "${heading ?? 'title'}".`);
  const text = lines.slice(headings[at].index + 1, headings[at + 1]?.index).join('\n');
  return withPaths(text.trim(), file);
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const typeOf = ({parsedType, type}) => oneLine((parsedType ?? type)?.text).replace(/ \| undefined$/, '');
const attribute = (each) => {
  const initial = each.default && each.default !== 'undefined' ? `, default ${each.default}` : '';
  return `- \`${each.name}\` (${typeOf(each)}${initial}): ${oneLine(each.description)}`;
};

function elements() {
  const all = readJson('custom-elements.json').modules.flatMap(({declarations = []}) =>
    declarations.filter(({tagName}) => tagName),
  );
  const isShared = ({inheritedFrom}) => inheritedFrom !== undefined;
  const sharedOf = (kind) => [
    ...new Map(
      all.flatMap((each) => (each[kind] ?? []).filter(isShared)).map((member) => [member.name, member]),
    ).values(),
  ];
  const listOf = (title, lines) => (lines.length ? [`${title}:`, ...lines, ''] : []);
  const events = (given) => given.map((each) => `- \`${each.name}\` (${typeOf(each)}): ${oneLine(each.description)}`);
  return [
    'All widgets but `ogp-data` have these, too.',
    '',
    ...listOf('Attributes', sharedOf('attributes').map(attribute)),
    ...listOf('Events', events(sharedOf('events'))),
    ...all.flatMap((each) => {
      const own = (kind) => (each[kind] ?? []).filter((member) => !isShared(member));
      return [
        `### <${each.tagName}>`,
        '',
        oneLine(each.summary ?? each.description),
        '',
        ...listOf('Attributes', own('attributes').map(attribute)),
        ...listOf('Events', events(own('events'))),
        ...listOf(
          'Parts for `::part()`',
          own('cssParts').map((part) => `- \`${part.name}\`: ${oneLine(part.description)}`),
        ),
      ];
    }),
  ]
    .join('\n')
    .trim();
}

/** Each document with its title and the first sentence. */
const documents = () =>
  filesUnder('docs')
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/decisions/'))
    .map((file) => {
      const title = /^# (.+)$/m.exec(read(file))?.[1] ?? file;
      const [first = ''] = section(file).split('\n\n');
      const sentence = /^[A-Z].*?\.(?= |$)/.exec(oneLine(first))?.[0];
      return `- \`${file}\`: ${title}.${sentence ? ` ${sentence}` : ''}`;
    })
    .join('\n');

/** The text: headings with where what is below them comes from. */
export function llms() {
  const {name, version, license, description} = readJson('package.json');
  const parts = [
    ['In a web page', section('README.md', 'In a web page')],
    ['Elements', elements()],
    ['If a CMS strips custom elements', section('docs/embedding.md', 'If your CMS strips custom elements')],
    ['Tables as data', section('docs/embedding.md', 'If your CMS also strips scripts: use a table as data')],
    ['Frames', section('docs/embedding.md', 'Frames')],
    ['Content management systems', section('docs/cms/README.md')],
    ['Where data come from', section('docs/embedding.md', 'Data')],
    ['Content-Security-Policy', section('docs/embedding.md', 'Content-Security-Policy')],
    ['Look', section('README.md', 'Look')],
    ['Languages', section('README.md', 'Languages')],
    ['Frameworks', section('docs/frameworks.md')],
    ['React', section('docs/frameworks.md', 'React')],
    ['Vue', section('docs/frameworks.md', 'Vue')],
    ['Svelte', section('docs/frameworks.md', 'Svelte')],
    ['Documents in the repository', documents()],
  ];
  return [
    `# ${name}`,
    `> ${description}`,
    `Version ${version}, licence ${license}. Values are shown as given; nothing is computed or guessed. The widgets ask no server but the one that the page names.`,
    ...parts.flatMap(([title, text]) => [`## ${title}`, text]),
  ]
    .join('\n\n')
    .concat('\n');
}

if (process.argv[1] === fromRoot('scripts/llms.mjs')) writeFileSync(fromRoot('llms.txt'), llms());

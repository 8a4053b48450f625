// The last step of a build: what somebody needs who puts dist/cdn/ on a server and has to answer for it.
//   <name>-<version>.js   every entry under a name that never changes its content: may be cached for ever
//   integrity.json        hash and sizes of each file; `whole` says that the hash covers all that the file ever runs;
//                         `elements` and `languages`: what ogp-widgets.js loads for each, for hints in a page's head
//   SIZES.md              the same as a table for people
//   sbom.cdx.json         what the files are made of (CycloneDX), LICENSES.txt with the texts
// `node scripts/release.mjs --zip` puts all of it, with themes, schema and styles, into release/ogp-widgets-<version>.zip.
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {zipSync} from 'fflate';
import {filesUnder, fromRoot, readJson} from './widgets.mjs';
import {wholeLocales} from './locales.mjs';

const CDN = 'dist/cdn';
const {name: NAME, version: VERSION, license: LICENSE, description} = readJson('package.json');

const read = (path) => readFileSync(fromRoot(path));
const compressed = (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
export const isVersioned = (file) => file.includes(`-${VERSION}.`);

/** Copies of the entries under names with the version; the parts that they load late have a hash in theirs. */
function version() {
  for (const file of filesUnder(CDN))
    if (/^dist\/cdn\/[^/]+\.js$/.test(file) && !isVersioned(file))
      copyFileSync(fromRoot(file), fromRoot(file.replace(/\.js$/, `-${VERSION}.js`)));
}

/** One entry a file, by its path in dist/cdn/. @param {{elements: object, languages: object}} parts */
function integrity(parts) {
  const files = filesUnder(CDN)
    .filter((file) => /\.(js|css|html)$/.test(file))
    .map((file) => {
      const bytes = read(file);
      const path = file.slice(CDN.length + 1);
      const whole = wholeLocales.some((locale) => path.startsWith(`ogp-widgets.${locale}`)) || path.startsWith('frame');
      const hash = createHash('sha384').update(bytes).digest('base64');
      return [path, {integrity: `sha384-${hash}`, bytes: bytes.length, brotli: compressed(bytes), whole}];
    });
  writeFileSync(
    fromRoot(`${CDN}/integrity.json`),
    `${JSON.stringify({version: VERSION, files: Object.fromEntries(files), ...parts}, null, 2)}\n`,
  );
  const kib = (bytes) => (bytes / 1024).toFixed(1);
  const rows = files
    .filter(([path]) => !isVersioned(path))
    .map(
      ([path, {bytes, brotli, whole}]) => `| \`${path}\` | ${kib(brotli)} | ${kib(bytes)} | ${whole ? 'yes' : ''} |`,
    );
  writeFileSync(
    fromRoot(`${CDN}/SIZES.md`),
    [
      `# ${NAME} ${VERSION}: files and sizes`,
      '',
      'KiB. “Whole”: the file loads no other, so that its hash in `integrity.json` covers everything that runs.',
      'Every entry is also there as `<name>-' + VERSION + '.js`, which never changes.',
      '',
      '| file | Brotli | raw | whole |',
      '| --- | --: | --: | --- |',
      ...rows,
      '',
    ].join('\n'),
  );
}

/** The packages whose code is in the files, from the paths in their source maps. */
function packagesInside() {
  const names = new Set(
    filesUnder(CDN)
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => readJson(file).sources)
      .flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  );
  return [...names].sort().map((name) => ({name, ...readJson(`node_modules/${name}/package.json`)}));
}

function billOfMaterials() {
  const packages = packagesInside();
  const purl = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  const component = ({name, version, license, description: text}) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    ...(text ? {description: text} : {}),
    licenses: [/ (OR|AND) /.test(license) ? {expression: license} : {license: {id: license}}],
    purl: purl(name, version),
  });
  const self = component({name: NAME, version: VERSION, license: LICENSE, description});
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {component: self},
    components: packages.map(component),
    dependencies: [{ref: self['bom-ref'], dependsOn: packages.map(({name, version}) => purl(name, version))}],
  };
  writeFileSync(fromRoot(`${CDN}/sbom.cdx.json`), `${JSON.stringify(bom, null, 2)}\n`);
  const textOf = (name) => {
    const file = filesUnder(`node_modules/${name}`).find((path) =>
      /^node_modules\/(?:@[^/]+\/)?[^/]+\/licen[cs]e(\.\w+)?$/i.test(path),
    );
    return file ? read(file).toString('utf8').trim() : 'The package carries no text of its licence.';
  };
  writeFileSync(
    fromRoot(`${CDN}/LICENSES.txt`),
    [
      `${NAME} ${VERSION}: ${LICENSE}\n\n${read('LICENSE').toString('utf8').trim()}`,
      ...packages.map(({name, version, license}) => `${name} ${version}: ${license}\n\n${textOf(name)}`),
    ].join(`\n\n${'='.repeat(80)}\n\n`) + '\n',
  );
}

/** Everything for a server of one's own. The same sources give the same bytes: files have no time of their own. */
function zip() {
  const files = ['dist/cdn', 'dist/themes', 'dist/schema']
    .flatMap(filesUnder)
    .filter((file) => !/\.d\.ts$|^dist\/themes\/.*\.(js|map)$/.test(file));
  const entries = [...files, 'dist/ogp-widgets.css'].map((file) => [
    file.slice('dist/'.length),
    new Uint8Array(read(file)),
  ]);
  const others = ['LICENSE', 'CHANGELOG.md', 'llms.txt', 'docs/embedding.md', ...filesUnder('docs/cms')].map((file) => [
    file,
    new Uint8Array(read(file)),
  ]);
  mkdirSync(fromRoot('release'), {recursive: true});
  const target = `release/${NAME}-${VERSION}.zip`;
  writeFileSync(
    fromRoot(target),
    zipSync(Object.fromEntries([...entries, ...others]), {level: 9, mtime: '1980-01-01T12:00:00'}),
  );
  return target;
}

/** All of it, after the files are built. @param {{elements: object, languages: object}} parts */
export function writeRelease(parts) {
  version();
  integrity(parts);
  billOfMaterials();
}

if (process.argv.includes('--zip')) {
  if (!existsSync(fromRoot(`${CDN}/integrity.json`))) {
    console.error('Run "npm run build" first.');
    process.exit(1);
  }
  console.log(zip());
}

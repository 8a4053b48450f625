// `npm run localize`: messages from the sources to the XLIFF files, translations from there to modules. Translators see
// one file per language; citizens must not download the words of the importer. So the messages of the tools, whose ids
// start with "tool.", are taken out of what lit-localize wrote and put beside it.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fromRoot, targetLocales} from './widgets.mjs';

for (const step of ['extract', 'build'])
  execFileSync(process.execPath, [fromRoot('node_modules/@lit/localize-tools/bin/lit-localize.js'), step], {
    cwd: fromRoot('.'),
    stdio: 'inherit',
  });

mkdirSync(fromRoot('src/locales/generated/tools'), {recursive: true});
for (const locale of targetLocales) {
  const file = fromRoot(`src/locales/generated/${locale}.ts`);
  const text = readFileSync(file, 'utf8');
  // A message is one entry, but its text may run over several lines.
  const entries = [...text.matchAll(/^\s*'((?:[^'\\]|\\.)+)': `(?:[^`\\]|\\.)*`,\n/gm)];
  const tools = entries.filter(([, id = '']) => id.startsWith('tool.'));
  const start = text.indexOf(entries[0]?.[0] ?? '');
  const end = text.lastIndexOf('};');
  const module = (picked) =>
    text.slice(0, start) + picked.map(([entry]) => entry).join('') + text.slice(end).replace(/^/, '    ');
  writeFileSync(file, module(entries.filter((entry) => !tools.includes(entry))));
  writeFileSync(fromRoot(`src/locales/generated/tools/${locale}.ts`), module(tools));
}

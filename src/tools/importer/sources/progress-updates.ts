import {omitEmpty} from '../document-file.js';
import type {Entry} from '../entries.js';
import type {ProgressRule} from './definition.js';
import type {Item, Readings} from './readings.js';

/** What a milestone says about its progress, month by month and at last, as updates of its commitment. */
export function progressUpdates(entry: Entry, {id, title}: Item, rule: ProgressRule, {clean}: Readings): object[] {
  const dated = entry.names.filter((name) => rule.dated.test(name));
  return [...dated, rule.latest].flatMap((name) => {
    const words = clean.prose(entry.take(name), entry.at(name));
    if (!words) return [];
    const [, month, year] = rule.dated.exec(name) ?? [];
    const [, before = words, section = ''] = rule.section.pattern.exec(words) ?? [];
    const date = month && clean.date(`${month} ${year ?? ''}`, 'end', entry.at(name));
    return omitEmpty({
      id: [id, typeof date === 'string' ? date : 'latest'].filter(Boolean).join('-'),
      date,
      title,
      text: before.replace(rule.opening, '').trim(),
      sections: section ? [{heading: rule.section.heading, text: section}] : undefined,
    });
  });
}

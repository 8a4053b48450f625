import {executeServerCommand} from '@web/test-runner-commands';
import {needsChromium} from './skip.js';

/** One node of the browser's accessibility tree. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** Roles under which a rating would be lost: controls that cannot be set, and pictures. */
export const NEVER = ['slider', 'meter', 'progressbar', 'ProgressIndicator', 'image', 'img', 'graphics-symbol'];

/** The browser's own accessibility tree of the page, flat and in order, with lists and tables, which `met` leaves out. */
export async function heard(): Promise<Spoken[]> {
  await needsChromium('the accessibility tree');
  return executeServerCommand<Spoken[], object>('cdp-ax', {});
}

/** All texts of the tree, one after the other. */
export const wordsOf = (tree: readonly Spoken[]): string =>
  tree
    .filter(({role}) => role === 'StaticText')
    .map(({name}) => name)
    .join(' ');

import type {Commitment} from '../model/commitment.js';
import {encodeId, linkHref} from '../model/link.js';

/** An address made from a page's pattern: the id in place of each `{id}`. */
export const patternHref = (pattern: string | undefined, id: string | undefined): string | undefined =>
  id ? linkHref(pattern?.replaceAll('{id}', encodeId(id))) : undefined;

/** Where to read a commitment: by the page's pattern, else at its own address, else by its id on this page. */
export const commitmentHref = ({id, url}: Pick<Commitment, 'id' | 'url'>, pattern?: string): string | undefined =>
  patternHref(pattern, id) ?? linkHref(url) ?? (id && `#${encodeId(id)}`);

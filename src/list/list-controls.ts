import type {ListKind} from './list-source.js';

/** A list that short is read faster than searched. */
const SHORT = 6;

/** Controls that a list shows: those that the page names, or all where it is long; facets only where they part the rows. */
export function controlsOf<F extends string>(
  {facets, controls}: Pick<ListKind<F, string, string>, 'facets' | 'controls'>,
  index: {readonly size: number; readonly choices: readonly F[]} | undefined,
  names: string | undefined,
): readonly string[] {
  const named = names?.split(/\s+/);
  if (!index || (!named && index.size <= SHORT)) return [];
  return [...facets.filter((facet) => index.choices.includes(facet)), ...controls].filter(
    (control) => named?.includes(control) ?? true,
  );
}

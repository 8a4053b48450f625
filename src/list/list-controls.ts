import type {ListKind} from './list-source.js';

/** Up to this length, reading a list is faster than searching it. */
const SHORT = 6;

/**
 * Returns the controls to show: those that the page lists, or all for a long list; facets only if they distinguish
 * rows.
 */
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

/** The filters of a list of commitments. */
export const FACETS = ['plan', 'policy-area', 'institution', 'status', 'completion', 'starred'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * One selected value per facet, as its key (`capacity-building`) or in any spelling (`Capacity Building`); `-none`
 * for items without a value.
 */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** Orders of a list: as published, by title, by id, by the year of the plan (newest first). */
export const SORTS = ['plan', 'title', 'id', 'year'] as const;
export type Sort = (typeof SORTS)[number];

/** The ways to show commitments. */
export const LIST_LAYOUTS = ['list', 'cards', 'table'] as const;
export type ListLayout = (typeof LIST_LAYOUTS)[number];

/** Returns a single value as text; undefined for objects, lists and missing values. */
export const scalar = (raw: unknown): string | undefined =>
  typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;

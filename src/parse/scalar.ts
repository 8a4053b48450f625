/** A single value in words; undefined for objects, lists and nothing. */
export const scalar = (raw: unknown): string | undefined =>
  typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;

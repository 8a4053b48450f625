/** A JSON object. */
export type PlainObject = Readonly<Record<string, unknown>>;
export const isObject = (raw: unknown): raw is PlainObject =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A visible character; the braille blank and the Hangul fillers are not visible. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Treats invisible text as missing: a heading made of it would have no words. */
export const isEmpty = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && !VISIBLE.test(raw));

/** Keys that would change an object's prototype if they were copied. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Returns a single value as text; undefined for objects, lists and missing values. */
export const scalar = (raw: unknown): string | undefined =>
  typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;

/**
 * Returns a value as text for an issue, shortened. Objects passed as a property (not parsed from JSON) may be circular;
 * then only their type is reported.
 */
export function excerpt(value: unknown): string {
  try {
    return (scalar(value) ?? JSON.stringify(value) ?? typeof value).slice(0, 200);
  } catch {
    return typeof value;
  }
}

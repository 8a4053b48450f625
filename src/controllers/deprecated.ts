const reported = new Set<string>();

/**
 * Warns, once a page for each name, that a member or attribute of an element has another name now, and until when the old
 * one works. CONTRIBUTING has the rule for names that leave.
 */
export function deprecated({localName}: Element, name: string, successor: string, removal: string): void {
  const key = `${localName} ${name}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.warn(
    `[ogp-widgets] <${localName}>: “${name}” is deprecated and will be removed in ${removal}. Use “${successor}”.`,
  );
}

/** The public colours, type and shape that a bridge can set; each has a fallback in the widgets' own styles. */
export type Token =
  | 'color-text'
  | 'color-muted'
  | 'color-link'
  | 'color-accent'
  | 'color-surface'
  | 'color-border'
  | 'color-focus'
  | 'font-family'
  | 'font-family-heading'
  | 'radius';

/**
 * How a design system's names become ours: for each token the values to try, first one first. Custom properties are
 * tried in order; what follows them is a literal value. A token without a row has its neutral fallback.
 */
export interface Bridge {
  /** What designers call the system. */
  readonly label: string;
  readonly tokens: Readonly<Partial<Record<Token, readonly string[]>>>;
}

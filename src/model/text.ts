/** Text as published: one string in the document's language, or one string per language tag. */
export type Text = string | Readonly<Record<string, string>>;

/** A headed part of a longer text. */
export interface Passage {
  readonly heading?: Text;
  readonly text?: Text;
}

/** One language's version of a text, with the language it is really in (so that a template can say so). */
export interface PickedText {
  readonly text: string;
  /** BCP 47 tag of `text`; undefined when the document does not say. */
  readonly lang: string | undefined;
}

const baseOf = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];

/**
 * Chooses the version for a reader: the exact tag, then the same language, then the document's own, then English,
 * then the first there is. Never returns a version without naming its language.
 */
export function pickText(text: Text, wanted: string, documentLang?: string): PickedText {
  if (typeof text === 'string') return {text, lang: documentLang};
  const tags = Object.keys(text);
  const find = (tag: string | undefined) =>
    tag
      ? (tags.find((t) => t.toLowerCase() === tag.toLowerCase()) ?? tags.find((t) => baseOf(t) === baseOf(tag)))
      : undefined;
  const lang = find(wanted) ?? find(documentLang) ?? find('en') ?? tags[0];
  return {text: (lang !== undefined && text[lang]) || '', lang};
}

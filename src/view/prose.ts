import type {Text} from '../model/text.js';
import {pick, type ViewContext} from './context.js';
import {richText, type Block} from './rich-text.js';

/** A text as paragraphs and lists, with the language that it is in. */
export interface ProseView {
  readonly blocks: readonly Block[];
  readonly lang: string | undefined;
}

/** The reader's version of a text; nothing where it is blank. */
export function proseView(text: Text | undefined, context: ViewContext): ProseView | undefined {
  const picked = pick(text, context);
  return picked?.text.trim() ? {blocks: richText(picked.text), lang: picked.lang} : undefined;
}

// Pseudo-languages, made from the English words: en-XA has accents and is 40 % longer, as German and Greek are; ar-XB runs from
// right to left. What stays plain English on screen under them is a word that no translator can reach; what is cut off or
// overlaps would be so in a real language. For Storybook and tests only: no page loads them.

const PLURAL = /\{(\w+),\s*plural,\s*((?:[=\w]+\s*\{(?:[^{}]|\{\w+\})*\}\s*)+)\}/g;
const FORM = /([=\w]+)\s*\{((?:[^{}]|\{\w+\})*)\}/g;
/** Pieces of a form: a placeholder, or text. */
const PIECE = /\{\w+\}|[^{}]+/g;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçđéƒĝĥîĵķļɱñóþɋŕšŧûṽŵẋýžÁƁÇĐÉƑĜĤÎĴĶĻṀÑÓÞɊŔŠŦÛṼŴẊÝŽ'];

/** @param {string} text */
const accents = (text) => text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** Text that is 40 % longer, by words that break as words do. @param {string} text @param {number} letters of all pieces */
const longer = (text, letters) => {
  const more = Math.round(letters * 0.4);
  const words = 'one two three four five six seven eight nine ten '.repeat(Math.ceil(more / 49));
  return more > 1 ? `${text} ${accents(words.slice(0, more).trim())}` : text;
};

const [RLO, PDF, RLM] = ['\u202e', '\u202c', '\u200f'];
/** @param {string} text */
const backwards = (text) => text.replace(/\p{L}[\p{L}\p{N}’-]*/gu, (word) => RLM + RLO + word + PDF + RLM);

/** @param {string} form @param {(text: string) => string} change */
const textsOf = (form, change) => form.replace(PIECE, (piece) => (piece.startsWith('{') ? piece : change(piece)));

/** @param {string} form */
const stretched = (form) => {
  const letters = form.replace(/\{\w+\}/g, '').length;
  // Short labels are words and no sentence; marks at both ends show what is cut off.
  return `⟦${longer(textsOf(form, accents), letters)}⟧`;
};

/** The pseudo-languages, by tag. @type {Readonly<Record<string, {name: string, dir: 'ltr' | 'rtl', of: (form: string) => string}>>} */
export const PSEUDO = {
  'en-XA': {name: 'Pseudo: accents, 40 % longer', dir: 'ltr', of: stretched},
  'ar-XB': {name: 'Pseudo: right to left', dir: 'rtl', of: (form) => textsOf(form, backwards)},
};

/** A message in a pseudo-language: placeholders and plurals stay what they are. @param {string} message @param {string} tag */
export function pseudo(message, tag) {
  const {of} = PSEUDO[tag] ?? {};
  if (!of) throw new Error(`"${tag}" is no pseudo-language.`);
  if (!/, *plural,/.test(message)) return of(message);
  return message.replace(PLURAL, (_, name, forms) =>
    [`{${name}, plural, `, forms.replace(FORM, (_form, key, form) => `${key} {${of(form)}}`), '}'].join(''),
  );
}

/**
 * All messages in a pseudo-language.
 * @param {readonly {id: string, source: string}[]} units @param {string} tag
 */
export const pseudoTemplates = (units, tag) =>
  Object.fromEntries(units.map(({id, source}) => [id, pseudo(source, tag)]));

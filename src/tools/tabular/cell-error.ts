/**
 * What spreadsheet programs write where a formula has no value (`#REF!`, `#N/A`, in the language of the program: `#VERW!`,
 * `#I/T`), and for a value that is wider than its column (`####`).
 */
const ERROR = /^'*(?:#[¡¿]?[\p{Lu}\d/_]+[!?]|#N\/\p{Lu}|#I\/T|#NV|#GETTING_DATA|Err:5\d\d|#{3,})$/u;

/** True for such a cell, also with the apostrophe before it by which an export marks it as text. */
export const isCellError = (cell: string): boolean => /^['#E]/.test(cell) && ERROR.test(cell);

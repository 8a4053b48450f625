/** Languages by their own names. */
export const LANGUAGES = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
  ['da', 'Dansk'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
] as const;

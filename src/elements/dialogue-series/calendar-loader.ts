import type {calendarFile} from '../../view/calendar-file.js';

/**
 * Where the maker of calendar files comes from, when somebody asks for one. Its library is half as large as all widgets
 * together, so files that have to hold everything (one language, one integrity hash) are built without this door:
 * there the widget offers the addresses of calendar files that it is given, and makes none.
 */
export const calendarDoor: (() => Promise<{readonly calendarFile: typeof calendarFile}>) | undefined = () =>
  import('../../view/calendar-file.js');

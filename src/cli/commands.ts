import type {Command} from './command.js';

/** The commands by name, each loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {};

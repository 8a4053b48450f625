import type {Command} from './command.js';

/** The commands by name, each loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import.js')).importCommand,
  validate: async () => (await import('./validate.js')).validateCommand,
  export: async () => (await import('./export.js')).exportCommand,
  template: async () => (await import('./template.js')).templateCommand,
  render: async () => (await import('./render.js')).renderCommand,
};

import {FRAME_OPTIONS, mayAddressSay} from '../../embed/frame-options.js';

const ruleOf = (name: string) => (Object.hasOwn(FRAME_OPTIONS, name) ? FRAME_OPTIONS[name] : undefined);

/** True for an option that the address of a frame may set: the others are for the page in the frame alone. */
export function isFrameOption(name: string): boolean {
  const rule = ruleOf(name);
  return rule !== undefined && rule !== 'page';
}

const NOWHERE = {data: [], links: []};

/** Whether a frame takes a value from its address. Which servers its page allows is not known here. */
export const frameTakes = (name: string, value: string): boolean =>
  ruleOf(name)?.endsWith('-address') === true || mayAddressSay(name, value, NOWHERE, '');

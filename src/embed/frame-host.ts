import {heightIn, HELLO} from './frame-message.js';

/** The frames that are ours to size: the page marks them. */
const FRAMES = 'iframe[data-ogp-frame]';

const framesOf = (page: Document) => [...page.querySelectorAll<HTMLIFrameElement>(FRAMES)];

/** The origin of a frame's messages: that of its address, or none in a sandbox. */
function originOf(frame: HTMLIFrameElement): string {
  const {sandbox, src} = frame;
  const apart = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return apart || !src ? 'null' : new URL(src, document.baseURI).origin;
}

const greet = (frame: HTMLIFrameElement): void => {
  // A frame without an origin can only be addressed as "*"; the greeting contains nothing.
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(HELLO, origin === 'null' ? '*' : origin);
};

/**
 * Gives frames the height of their content. A message counts only when it comes from the window of a marked frame, from
 * the origin that the frame's address names, and is a height.
 */
export function sizeFrames(page: Document): void {
  window.addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const frame = height === undefined ? undefined : framesOf(page).find(({contentWindow}) => contentWindow === source);
    if (frame && originOf(frame) === origin) frame.style.setProperty('height', `${height}px`);
  });
  page.addEventListener(
    'load',
    ({target}) => {
      if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) greet(target);
    },
    {capture: true},
  );
  framesOf(page).forEach(greet);
}

/** The message of a frame to the page around it. Nothing in it is secret, and nothing but a number is ever used. */
export interface HeightMessage {
  readonly type: 'ogp-widgets:height';
  readonly height: number;
}

/** What the page asks of a frame, when its script came later than the frame's first message. */
export const HELLO = {type: 'ogp-widgets:hello'} as const;

/** More than any list needs; a frame that asks for more is broken or hostile. */
const MOST = 50_000;

const typeOf = (data: unknown) => (typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined);

export const isHello = (data: unknown): boolean => typeOf(data) === HELLO.type;

/** The height that a message asks for; undefined where it is not one of ours. */
export function heightIn(data: unknown): number | undefined {
  const {type, height} = (typeof data === 'object' && data !== null ? data : {}) as Partial<HeightMessage>;
  const fits = type === 'ogp-widgets:height' && typeof height === 'number' && height >= 0 && height <= MOST;
  return fits ? Math.ceil(height) : undefined;
}

/** What a browser made of the widgets of a page, for comparisons. Runs in the page; knows nothing of the widgets. */

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

/** Every element of a page, shadow trees included, in the order of the page. */
export function everyElement(root: ParentNode): HTMLElement[] {
  return [...root.children].flatMap((element) => [
    element as HTMLElement,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
    ...everyElement(element),
  ]);
}

/** Draws what the browser leaves out as long as it is out of sight. */
export function drawAll(): void {
  for (const element of everyElement(document.body)) {
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  }
}

/** Adds a style sheet to the page and to each shadow root, as a reader's own tools do; gives back how to take it away. */
export function addStyles(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document, ...everyElement(document.body).flatMap(({shadowRoot}) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Visually hidden: a box of one pixel that is cut off. Only screen readers meet it. */
const isQuiet = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' && style.clipPath === 'inset(50%)';

/** One piece of text that a reader sees, with the elements that it is in, from the inside out. */
interface Seen {
  readonly text: string;
  readonly boxes: readonly DOMRect[];
  readonly inside: readonly HTMLElement[];
}

/** What an element writes itself before or after its content. */
function generated(element: HTMLElement, place: '::before' | '::after'): string {
  const {content, display} = getComputedStyle(element, place);
  return display === 'none' || !content.startsWith('"') ? '' : content.slice(1, -1);
}

function* seenIn(node: Node, inside: readonly HTMLElement[]): Generator<Seen> {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (!text) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
    if (boxes.length) yield {text, boxes, inside};
    return;
  }
  if (!isElement(node) || node.localName === 'script' || node.localName === 'style') return;
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || isQuiet(style)) return;
  const around = [node, ...inside];
  const own = (text: string): Seen[] => (text ? [{text, boxes: [], inside: around}] : []);
  yield* own(generated(node, '::before'));
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes];
  // What is closed has a size when a script asks for it.
  const closed = node instanceof HTMLDetailsElement && !node.open;
  for (const child of closed ? children.filter(({nodeName}) => nodeName === 'SUMMARY') : children)
    yield* seenIn(child, around);
  yield* own(generated(node, '::after'));
}

/** The text that is to be seen, in the order of the page. */
export const visibleText = (root: Node): string[] => [...seenIn(root, [])].map(({text}) => text);

const nameOf = (element: HTMLElement): string =>
  [
    element.localName,
    element.part.value && `[part~=${element.part.value}]`,
    element.className && `.${element.className}`,
  ]
    .filter(Boolean)
    .join('');

/** The path to an element that a developer can follow. */
const pathOf = (inside: readonly HTMLElement[]): string => {
  const host = inside.findIndex(({localName}) => localName.startsWith('ogp-'));
  return inside
    .slice(0, host + 1)
    .reverse()
    .map(nameOf)
    .join(' > ');
};

/** Rounding of borders and of letters that lean. */
const SLACK = 1.5;

/** A function that remembers what it said of an element: pages with long lists ask a thousand times. */
function remember<Result>(ask: (element: HTMLElement) => Result): (element: HTMLElement) => Result {
  const known = new Map<HTMLElement, Result>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = ask(element);
    known.set(element, answer);
    return answer;
  };
}

interface Frame {
  readonly rect: DOMRect;
  readonly cutsX: boolean;
  readonly cutsY: boolean;
}

/** Where text of widgets cannot be read as it should: out of its widget, or cut off. */
function textFaults(root: Node): string[] {
  const faults: string[] = [];
  const frameOf = remember((element): Frame => {
    const {overflowX, overflowY} = getComputedStyle(element);
    const cuts = (overflow: string) => overflow !== 'visible';
    return {rect: element.getBoundingClientRect(), cutsX: cuts(overflowX), cutsY: cuts(overflowY)};
  });
  for (const {text, boxes, inside} of seenIn(root, [])) {
    const outermost = inside
      .map(({localName}) => localName.startsWith('ogp-') && localName !== 'ogp-data')
      .lastIndexOf(true);
    const host = inside[outermost];
    if (!host || !boxes.length) continue;
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const {rect} = frameOf(host);
    const out = Math.max(rect.left - left, right - rect.right);
    const what = () => `“${text.slice(0, 60)}” in ${pathOf(inside)}`;
    if (out > SLACK) faults.push(`${out.toFixed(0)} px out of the widget: ${what()}`);
    for (const element of inside.slice(0, outermost + 1)) {
      const {rect: frame, cutsX, cutsY} = frameOf(element);
      if (
        (cutsX && Math.max(frame.left - left, right - frame.right) > SLACK) ||
        (cutsY && Math.max(frame.top - top, bottom - frame.bottom) > SLACK)
      )
        faults.push(`cut off by ${nameOf(element)}: ${what()}`);
    }
  }
  return faults;
}

/** Boxes that make the page scroll sideways. */
function pageFaults(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const out = everyElement(document.body).filter((element) => {
    const {left, right, width} = element.getBoundingClientRect();
    return width > 0 && (rtl ? left < -SLACK : right > clientWidth + SLACK);
  });
  return [
    `the page scrolls ${String(scrollWidth - clientWidth)} px sideways: ${out.slice(0, 6).map(nameOf).join(', ') || '?'}`,
  ];
}

/** Whatever keeps a reader from the text of the widgets, as sentences. */
export const layoutFaults = (): string[] => [...new Set([...pageFaults(), ...textFaults(document.body)])];

/** Text of widgets in a type that is smaller than so many pixels. */
export const smallText = (least: number): string[] =>
  [...seenIn(document.body, [])].flatMap(({text, inside}) => {
    const [own] = inside;
    if (!own || !inside.some(({shadowRoot}) => shadowRoot)) return [];
    const size = parseFloat(getComputedStyle(own).fontSize);
    return size < least - 0.01 ? [`${size.toFixed(1)} px: “${text.slice(0, 40)}” in ${pathOf(inside)}`] : [];
  });

/** A widget as it was made: its rules, and its HTML without what cannot be seen. */
export interface Made {
  readonly tag: string;
  readonly rules: readonly string[];
  readonly html: string;
}

/** Elements in which line breaks can be seen. */
const VERBATIM = new Set(['pre', 'textarea']);

function htmlOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const verbatim = node.parentElement && VERBATIM.has(node.parentElement.localName);
    return verbatim ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  if (node.nodeType === Node.COMMENT_NODE) return '';
  const inner = [...node.childNodes].map(htmlOf).join('').replace(/ +/g, ' ');
  if (!isElement(node)) return inner;
  const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value.replace(/\s+/g, ' ')}"`).join('');
  return `<${node.localName}${attributes}>${inner}</${node.localName}>`;
}

const STRING = /("[^"]*")/;

/** A rule in one spelling: browsers keep the quotes of strings, and the space behind the commas of values with `var()`. */
const oneSpelling = (css: string): string =>
  css
    .replace(/'([^'"\\\n]*)'/g, '"$1"')
    .split(STRING)
    .map((part) => (STRING.test(part) ? part : part.replace(/,\s+/g, ',')))
    .join('');

/** Every widget of a page, with those inside others. */
export const madeOf = (): Made[] =>
  everyElement(document.body).flatMap((element) => {
    const {shadowRoot} = element;
    if (!shadowRoot) return [];
    const sheets = [...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets];
    const rules = sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => oneSpelling(cssText)));
    return [{tag: element.localName, rules, html: htmlOf(shadowRoot)}];
  });

import {isObject} from '../../parse/json-values.js';
/** One attribute of a widget, as a form shows it. */
export interface Option {
  readonly name: string;
  /** `choice` has `values`. */
  readonly kind: 'text' | 'number' | 'choice' | 'switch';
  readonly values: readonly string[];
  readonly description: string;
}

export interface WidgetInfo {
  /** Without `ogp-`. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
}

/** What other fields of the builder ask for, and what is for tests. */
const ELSEWHERE = new Set(['src', 'theme', 'timeout', 'today', 'now', 'lang', 'dir']);

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function optionOf(given: Record<string, unknown>): Option | undefined {
  const name = text(given['name']);
  const type = text((given['type'] as {text?: unknown} | undefined)?.text).replace(/\s*\|\s*undefined$/, '');
  if (!name || ELSEWHERE.has(name)) return undefined;
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
  const kind = values.length ? 'choice' : type === 'boolean' ? 'switch' : type === 'number' ? 'number' : 'text';
  return {name, kind, values, description: text(given['description']).replaceAll('`', '')};
}

/** The widgets that `custom-elements.json` describes; empty where it is none. */
export function widgetsIn(manifest: unknown): readonly WidgetInfo[] {
  const modules = list((manifest as {modules?: unknown} | null | undefined)?.modules);
  return modules
    .flatMap(({declarations}) => list(declarations))
    .flatMap(({tagName, summary, attributes}): WidgetInfo[] => {
      const name = text(tagName).replace(/^ogp-/, '');
      // <ogp-data> shows nothing.
      if (!name || name === 'data') return [];
      return [{name, summary: text(summary), options: list(attributes).flatMap((one) => optionOf(one) ?? [])}];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

import {negotiate} from '../../i18n/catalog.js';
import {createLocalizer, type Localizer} from '../../i18n/localizer.js';
import {toolLocalizer} from '../../i18n/tool-localizer.js';
import type {SourceFile} from '../importer/open-file.js';
import type {LoadError} from '../../model/load-error.js';
import {cmsOf, wayIn, type Cms, type Way} from './cms.js';
import {fetchFile, fetchJson} from './fetch.js';
import {keep, kept} from './history-state.js';
import {widgetsIn, type WidgetInfo} from './manifest.js';
import type {ReadData} from './read-data.js';
import {isRelease, type Release} from './release.js';
import {fromFragment, initialState, toFragment, type BuilderState} from './state.js';
import {builderWords, type BuilderWords} from './words.js';

/** Where the builder finds what is not part of it, as addresses. */
export interface BuilderFiles {
  /** The page of a preview: empty, with the script of the widgets. */
  readonly preview: string;
  readonly manifest: string;
  /** `integrity.json` of the release. */
  readonly release: string;
  /** Data to try the builder with. */
  readonly example: string;
  /** The folder of the recipes, with a slash at its end. */
  readonly recipes: string;
}

/** Languages by their own names. */
export const LANGUAGES = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
  ['da', 'Dansk'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
] as const;

/** Widgets that show one commitment, and what it should have to show them well. */
const OF_ONE: Readonly<Record<string, 'ratings' | 'milestones'>> = {
  commitment: 'milestones',
  'commitment-card': 'milestones',
  'irm-review': 'ratings',
  'milestone-timeline': 'milestones',
  'rating-scale': 'ratings',
};

// Late: the importer and the checks are larger than all of the rest.
const loadReader = () => import('./read-data.js');

/** Everything that the page shows: what somebody has chosen, in which language, and what was read. */
export class Session {
  state: BuilderState = initialState;
  l10n: Localizer = createLocalizer('en');
  words: BuilderWords = builderWords(this.l10n);
  widgets: readonly WidgetInfo[] = [];
  release: Release | undefined;
  /** What stands in the field for pasting. Files do not: they may be large. */
  pasted = '';
  data: ReadData | undefined;
  fault: LoadError | undefined;
  reading = false;
  #file: SourceFile | undefined;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly files: BuilderFiles,
    /** Called after every change. */
    readonly changed: () => void,
  ) {}

  async start(): Promise<void> {
    const [manifest, release] = await Promise.all([fetchJson(this.files.manifest), fetchJson(this.files.release)]);
    this.widgets = widgetsIn(manifest);
    this.release = isRelease(release) ? release : undefined;
    await this.restore();
    window.addEventListener('hashchange', this.#onHash);
    // What is needed later is fetched now: afterwards the page works without a network.
    void loadReader().then(({warmUp}) => warmUp());
    for (const [lang] of LANGUAGES) void toolLocalizer(lang);
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#onHash);
    clearTimeout(this.#timer);
    this.#run++;
  }

  get widget(): WidgetInfo | undefined {
    return this.widgets.find(({name}) => name === this.state.element);
  }

  /** The options of this widget; those of another one stay in the state for when it is chosen again. */
  get attributes(): Record<string, string | true> {
    const {attributes} = this.state;
    return Object.fromEntries(
      (this.widget?.options ?? []).flatMap(({name, kind}) => {
        const value = attributes[name];
        return value ? [[name, kind === 'switch' ? true : value] as const] : [];
      }),
    );
  }

  get cms(): Cms {
    return cmsOf(this.state.cms);
  }

  get way(): Way {
    return wayIn(this.cms, this.state.way);
  }

  /** True when the attributes are the data: a rating that is written into the snippet. */
  get alone(): boolean {
    return this.attributes['value'] !== undefined;
  }

  /** Takes everything from the address. */
  async restore(): Promise<void> {
    const state = fromFragment(location.hash);
    const known = this.widgets.some(({name}) => name === state.element);
    this.state = {...state, element: known ? state.element : initialState.element, data: state.data || kept()};
    await this.#speak();
    const {data, src} = this.state;
    this.pasted = state.data;
    if (data) await this.#readText(data);
    else if (src) await this.#read(fetchFile(src));
    else this.#forget();
  }

  set(changes: Partial<BuilderState>): void {
    this.state = {...this.state, ...changes};
    this.state = {...this.state, attributes: {...this.state.attributes, ...this.#firstCommitment()}};
    keep(toFragment(this.state), this.state.data);
    this.changed();
  }

  /** Another way to read dates that can be read in two. */
  async setDates(dates: string): Promise<void> {
    this.state = {...this.state, dates};
    // What is shared are the data as read, where they came from a file.
    if (this.#file) await this.#read(Promise.resolve(this.#file), !this.pasted && !this.state.src);
  }

  /** Another widget. The commitment that was chosen stays for those that show one; others would be narrowed by it. */
  setWidget(element: string): void {
    const {commitment, ...others} = this.state.attributes;
    const stays = commitment !== undefined && Object.hasOwn(OF_ONE, element);
    this.set({element, attributes: stays ? {...others, commitment} : others});
  }

  setOption(name: string, value: string): void {
    this.set({attributes: {...this.state.attributes, [name]: value}});
  }

  /** Another language of the page: what was read is told in it, too. */
  async setUi(ui: string): Promise<void> {
    this.set({ui});
    await this.#speak();
    if (this.#file) await this.#read(Promise.resolve(this.#file));
    this.changed();
  }

  /** Reads a file that somebody has chosen; it becomes part of what is shared. */
  readFile(file: SourceFile): Promise<void> {
    this.pasted = '';
    return this.#read(Promise.resolve(file), true);
  }

  /** Reads data to try the builder with, as if they were a file of one's own. */
  readExample(): Promise<void> {
    this.pasted = '';
    return this.#read(fetchFile(this.files.example), true);
  }

  /** Reads the address that the snippet names. */
  readAddress(): Promise<void> {
    this.pasted = '';
    this.state = {...this.state, data: ''};
    return this.#read(fetchFile(this.state.src));
  }

  /** Reads what is being pasted or typed, a moment after the last key. */
  paste(text: string): void {
    this.pasted = text;
    this.state = {...this.state, data: text};
    clearTimeout(this.#timer);
    if (text.trim()) this.#timer = setTimeout(() => void this.#readText(text), 300);
    else this.#forget();
  }

  async #speak(): Promise<void> {
    this.l10n = await toolLocalizer(this.state.ui || negotiate(navigator.language));
    this.words = builderWords(this.l10n);
    document.documentElement.lang = this.l10n.locale;
    document.title = `${this.words.title} – ogp-widgets`;
  }

  readonly #onHash = (): void => {
    if (location.hash.slice(1) !== toFragment(this.state)) void this.restore();
  };

  #forget(): void {
    this.#run++;
    this.#file = this.data = this.fault = undefined;
    this.reading = false;
    this.set({data: ''});
  }

  async #readText(text: string): Promise<void> {
    const {fileOf} = await loadReader();
    await this.#read(Promise.resolve(fileOf(text)));
  }

  /** Reads data; what was asked for before and comes later is not used. */
  async #read(asked: Promise<SourceFile | LoadError>, isOwn = false): Promise<void> {
    const run = ++this.#run;
    this.reading = true;
    this.changed();
    const [file, {readData}] = await Promise.all([asked, loadReader()]);
    const isFile = 'arrayBuffer' in file;
    const data = isFile ? await readData(file, this.state, this.l10n) : undefined;
    if (run !== this.#run) return;
    this.reading = false;
    this.#file = isFile ? file : undefined;
    this.fault = isFile ? undefined : file;
    this.data = data;
    this.set(isOwn && data?.json !== undefined ? {data: data.json} : {});
  }

  /** A widget that shows one commitment starts with the first that fits: better than a message that one has to be named. */
  #firstCommitment(): {commitment?: string} {
    const {element, attributes} = this.state;
    const commitments = this.data?.commitments ?? [];
    const wanted = attributes['commitment']?.toLowerCase();
    const need = Object.hasOwn(OF_ONE, element) ? OF_ONE[element] : undefined;
    if (commitments.length < 2 || !need) return {};
    if (commitments.some(({id}) => id.toLowerCase() === wanted)) return {};
    const first = commitments.find((one) => one[need]) ?? commitments[0];
    return first ? {commitment: first.id} : {};
  }
}

import {negotiate} from '../../i18n/catalog.js';
import {createLocalizer, type Localizer} from '../../i18n/localizer.js';
import {toolLocalizer} from '../../i18n/tool-localizer.js';
import type {SourceFile} from '../importer/open-file.js';
import type {LoadError} from '../../model/load-error.js';
import {cmsOf, wayIn, type Cms, type Way} from './cms.js';
import {fetchFile, fetchJson} from './fetch.js';
import {frameTakes, isFrameOption} from './frame-limits.js';
import {saveToHistory, historyData} from './history-state.js';
import {LANGUAGES} from './languages.js';
import {widgetsIn, type Option, type WidgetInfo} from './manifest.js';
import {fileOf} from './pasted-file.js';
import type {ReadData} from './read-data.js';
import {Reader} from './reader.js';
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
  /** The script that reads data beside the page; without one, the page does. */
  readonly worker?: string;
}

/** Widgets that show one commitment, and what it should have to show them well. */
const OF_ONE: Readonly<Record<string, 'ratings' | 'milestones'>> = {
  commitment: 'milestones',
  'commitment-card': 'milestones',
  'irm-review': 'ratings',
  'milestone-timeline': 'milestones',
  'rating-scale': 'ratings',
};

/** What is to be read: files, one file, or why there is none. */
type Input = readonly SourceFile[] | SourceFile | LoadError;

/** Everything that the page shows: what somebody has chosen, in which language, and what was read. */
export class Session {
  state: BuilderState = initialState;
  l10n: Localizer = createLocalizer('en');
  words: BuilderWords = builderWords(this.l10n);
  widgets: readonly WidgetInfo[] = [];
  release: Release | undefined;
  /** The text of the field for pasting. Files do not: they may be large. */
  pasted = '';
  data: ReadData | undefined;
  fault: LoadError | undefined;
  reading = false;
  /** The meaning of columns, as the user states it, for the current files. */
  #mapping: Readonly<Record<string, string>> = {};
  #files: readonly SourceFile[] = [];
  /** The encoding of the files as the user states it, and those that fit. */
  encoding = '';
  encodings: readonly string[] = [];
  readonly #reader: Reader;
  #run = 0;
  /** The fragment that the state came from, or was written to. */
  #fragment = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly files: BuilderFiles,
    /** Called after every change. */
    readonly changed: () => void,
  ) {
    this.#reader = new Reader(files.worker ?? '');
  }

  async start(): Promise<void> {
    const [manifest, release] = await Promise.all([fetchJson(this.files.manifest), fetchJson(this.files.release)]);
    this.widgets = widgetsIn(manifest);
    this.release = isRelease(release) ? release : undefined;
    await this.restore();
    window.addEventListener('hashchange', this.#onHash);
    // What is needed later is fetched now: afterwards the page works without a network.
    void this.#reader.warmUp(LANGUAGES.map(([lang]) => lang));
    for (const [lang] of LANGUAGES) void toolLocalizer(lang);
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#onHash);
    clearTimeout(this.#timer);
    this.#reader.stop();
    this.#run++;
  }

  get widget(): WidgetInfo | undefined {
    return this.widgets.find(({name}) => name === this.state.element);
  }

  /** The options of this widget; those of another one stay in the state for when it is chosen again. */
  get attributes(): Record<string, string | true> {
    const {attributes} = this.state;
    return Object.fromEntries(
      this.options.flatMap(({name, kind}) => {
        const value = attributes[name];
        return value && this.allows(name, value) ? [[name, kind === 'switch' ? true : value] as const] : [];
      }),
    );
  }

  /** The options that the kind of snippet has: anybody can write the address of a frame, so it may say less. */
  get options(): readonly Option[] {
    return (this.widget?.options ?? []).filter(({name}) => this.way !== 'frame' || isFrameOption(name));
  }

  /** False for a value that a frame would not take from its address. */
  allows(name: string, value: string): boolean {
    return this.way !== 'frame' || frameTakes(name, value);
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
    this.#run++;
    this.#fragment = location.hash;
    const state = fromFragment(location.hash);
    const known = this.widgets.some(({name}) => name === state.element);
    this.state = {...state, element: known ? state.element : initialState.element, data: state.data || historyData()};
    await this.#speak();
    if (this.#hasMovedOn) return;
    const {data, src} = this.state;
    this.pasted = state.data;
    if (data) await this.#readText(data);
    else if (src) await this.#readNew(fetchFile(src));
    else this.#forget();
  }

  /** True between a step in the history and its event: what ends in between belongs to the entry that was left. */
  get #hasMovedOn(): boolean {
    return location.hash !== this.#fragment;
  }

  set(changes: Partial<BuilderState>): void {
    if (this.#hasMovedOn) return;
    this.state = {...this.state, ...changes};
    this.state = {...this.state, attributes: {...this.state.attributes, ...this.#firstCommitment()}};
    saveToHistory(toFragment(this.state), this.state.data);
    this.#fragment = location.hash;
    this.changed();
  }

  /** Another way to read dates that can be read in two. */
  async setDates(dates: string): Promise<void> {
    this.state = {...this.state, dates};
    // What is shared are the data as read, where they came from a file.
    await this.#readAgain();
  }

  /** Another encoding of the files. */
  async setEncoding(encoding: string): Promise<void> {
    this.encoding = encoding;
    await this.#readAgain();
  }

  /** Another answer to what a column is. */
  async setColumn(key: string, target: string): Promise<void> {
    this.#mapping = {...this.#mapping, [key]: target};
    await this.#readAgain();
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

  /** Another language of the page: the report is made again in it. */
  async setUi(ui: string): Promise<void> {
    this.set({ui});
    await this.#speak();
    if (this.#files.length) await this.#read(Promise.resolve(this.#files));
    this.changed();
  }

  /** Reads files that somebody has chosen, together; they become part of what is shared. */
  readFiles(files: readonly SourceFile[]): Promise<void> {
    this.pasted = '';
    return this.#readNew(Promise.resolve(files), true);
  }

  /** Reads data to try the builder with, as if they were a file of one's own. */
  readExample(): Promise<void> {
    this.pasted = '';
    return this.#readNew(fetchFile(this.files.example), true);
  }

  /** Reads the address that the snippet names. */
  readAddress(): Promise<void> {
    this.pasted = '';
    this.state = {...this.state, data: ''};
    return this.#readNew(fetchFile(this.state.src));
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
    this.#files = [];
    this.data = this.fault = undefined;
    this.reading = false;
    this.set({data: ''});
  }

  async #readText(text: string): Promise<void> {
    await this.#readNew(Promise.resolve([fileOf(text)]));
  }

  /** Other files: the statements about columns were for those before. */
  #readNew(input: Promise<Input>, isOwn = false): Promise<void> {
    this.#mapping = {};
    this.encoding = '';
    this.encodings = [];
    return this.#read(input, isOwn);
  }

  /** The same files, in another way. What is shared are the data as read, where they came from a file. */
  async #readAgain(): Promise<void> {
    if (this.#files.length) await this.#read(Promise.resolve(this.#files), !this.pasted && !this.state.src);
  }

  /** Reads data; the result of an earlier request that comes later is not used. */
  async #read(input: Promise<Input>, isOwn = false): Promise<void> {
    const run = ++this.#run;
    this.reading = true;
    this.changed();
    const given = await input;
    const fault = 'code' in given ? given : undefined;
    const files = 'code' in given ? [] : 'arrayBuffer' in given ? [given] : given;
    const {lang, dates} = this.state;
    const options = {lang, dates, encoding: this.encoding, mapping: this.#mapping};
    const data = fault ? undefined : await this.#reader.read(files, options, this.l10n);
    if (run !== this.#run || this.#hasMovedOn) return;
    this.reading = false;
    this.#files = files;
    // Once one is chosen, the file does not ask again; the choice stays.
    if (data?.encodings.length) this.encodings = data.encodings;
    this.fault = fault;
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

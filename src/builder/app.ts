import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {negotiate} from '../i18n/catalog.js';
import {createLocalizer, type Localizer} from '../i18n/localizer.js';
import {toolLocalizer} from '../i18n/tool-localizer.js';
import {flatten} from '../server/flatten.js';
import type {Piece} from '../server/tree.js';
import {bridges} from '../themes/bridges.js';
import {cmsOf, systems, wayIn, type Way} from './cms.js';
import {fetchFile, fetchJson} from './fetch.js';
import {widgetsIn, type Option, type WidgetInfo} from './manifest.js';
import {drawnIn, pageOf, show, warm, WIDTHS} from './preview.js';
import type {FileFault, Problem, ReadData} from './read-data.js';
import {isRelease, type Release} from './release.js';
import {simplify} from './simplify.js';
import {lacks, toRules, toSnippet, toSnippetParts, toWidget, type SnippetOptions} from './snippet.js';
import {fits, fromFragment, initialState, toFragment, type BuilderState} from './state.js';
import {pieceOf, toStaticHtml} from './static-html.js';
import {builderWords, moreProblems, problemsHeading, widthLabel, type BuilderWords} from './words.js';

/** Where the builder finds what is not part of it, as addresses. */
export interface BuilderFiles {
  /** The script of the widgets, for the preview. */
  readonly script: string;
  readonly manifest: string;
  /** `integrity.json` of the release. */
  readonly release: string;
  /** Data to try the builder with. */
  readonly example: string;
  /** The folder of the recipes, with a slash at its end. */
  readonly recipes: string;
}

/** Languages by their own names. */
const LANGUAGES = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
  ['da', 'Dansk'],
] as const;

/** Widgets that show one commitment. */
const OF_ONE = new Set(['commitment', 'commitment-card', 'irm-review', 'milestone-timeline', 'rating-scale']);

/** So many problems are listed. */
const MOST_PROBLEMS = 20;

// Late: the importer and the checks are larger than all of the rest.
const loadReader = () => import('./read-data.js');

/** The snippet builder, in an element of the page. */
export class Builder {
  #state: BuilderState = initialState;
  #l10n: Localizer = createLocalizer('en');
  #words: BuilderWords = builderWords(this.#l10n);
  #widgets: readonly WidgetInfo[] = [];
  #release: Release | undefined;
  #data: ReadData | undefined;
  #fault: FileFault | undefined;
  #reading = false;
  #status = '';
  #heights: readonly number[] = [];
  #fallback: readonly Piece[] = [];
  #static = '';
  #frames: (HTMLIFrameElement | undefined)[] = [];
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly root: HTMLElement,
    readonly files: BuilderFiles,
  ) {}

  /** Settles when the page can be used. */
  async start(): Promise<this> {
    const [manifest, release] = await Promise.all([fetchJson(this.files.manifest), fetchJson(this.files.release)]);
    // What stands there is for those without the script.
    this.root.replaceChildren();
    this.#widgets = widgetsIn(manifest);
    this.#release = isRelease(release) ? release : undefined;
    await this.#restore();
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('resize', this.#measure);
    // What is needed later is fetched now: afterwards the page works without a network.
    void loadReader();
    for (const [lang] of LANGUAGES) void toolLocalizer(lang);
    return this;
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('resize', this.#measure);
    clearTimeout(this.#timer);
    render(nothing, this.root);
  }

  readonly #onHash = (): void => {
    if (location.hash.slice(1) !== toFragment(this.#state)) void this.#restore();
  };

  /** Takes everything from the address. */
  async #restore(): Promise<void> {
    const state = fromFragment(location.hash);
    const known = this.#widgets.some(({name}) => name === state.element);
    this.#state = known ? state : {...state, element: initialState.element};
    await this.#speak();
    if (this.#state.data)
      await this.#read((reader) => reader.readPasted(this.#state.data, this.#state.lang, this.#l10n));
    else if (this.#state.src) await this.#readAddress(this.#state.src);
    else {
      this.#data = undefined;
      this.#draw();
    }
  }

  async #speak(): Promise<void> {
    const wanted = this.#state.ui || negotiate(navigator.language);
    this.#l10n = await toolLocalizer(wanted);
    this.#words = builderWords(this.#l10n);
    document.documentElement.lang = this.#l10n.locale;
    document.title = `${this.#words.title} – ogp-widgets`;
  }

  #set(changes: Partial<BuilderState>): void {
    this.#state = {...this.#state, ...changes};
    this.#status = '';
    history.replaceState(history.state, '', `#${toFragment(this.#state)}`);
    this.#draw();
  }

  /** Reads data; what was asked for before and comes later is not used. */
  async #read(
    task: (reader: Awaited<ReturnType<typeof loadReader>>) => Promise<ReadData | FileFault>,
    keep = false,
  ): Promise<void> {
    const run = ++this.#run;
    this.#reading = true;
    this.#draw();
    const result = await task(await loadReader()).catch((): FileFault => 'address');
    if (run !== this.#run) return;
    this.#reading = false;
    this.#fault = typeof result === 'string' ? result : undefined;
    this.#data = typeof result === 'string' ? undefined : result;
    this.#set({
      ...(keep && this.#data?.json !== undefined ? {data: this.#data.json} : {}),
      ...this.#oneCommitment(this.#state.element),
    });
  }

  #readFile(file: File): Promise<void> {
    return this.#read((reader) => reader.readData(file, this.#state.lang, this.#l10n), true);
  }

  #paste(text: string): void {
    this.#state = {...this.#state, data: text};
    clearTimeout(this.#timer);
    if (text.trim())
      this.#timer = setTimeout(() => {
        void this.#read((reader) => reader.readPasted(text, this.#state.lang, this.#l10n));
      }, 300);
    else {
      this.#run++;
      this.#data = undefined;
      this.#fault = undefined;
      this.#reading = false;
      this.#set({data: ''});
    }
  }

  #readAddress(address: string, keep = false): Promise<void> {
    return this.#read(async (reader) => {
      const file = await fetchFile(new URL(address, location.href).href);
      if (!file) return 'address';
      return reader.readData(file, this.#state.lang, this.#l10n);
    }, keep);
  }

  get #widget(): WidgetInfo | undefined {
    return this.#widgets.find(({name}) => name === this.#state.element);
  }

  /** The options of this widget; those of another one stay in the state for when it is chosen again. */
  get #attributes(): Record<string, string | true> {
    const {attributes} = this.#state;
    return Object.fromEntries(
      (this.#widget?.options ?? []).flatMap(({name, kind}) => {
        const value = attributes[name];
        return value ? [[name, kind === 'switch' ? true : value] as const] : [];
      }),
    );
  }

  get #way(): Way {
    return wayIn(cmsOf(this.#state.cms), this.#state.way);
  }

  #options(way: SnippetOptions['way']): SnippetOptions {
    const {element, src, base, lang, theme, accent, page, whole} = this.#state;
    const heights = this.#heights.filter((height) => height > 0);
    return {
      element,
      attributes: this.#attributes,
      way,
      base,
      src,
      data: this.#data?.json,
      lang,
      theme,
      accent,
      page,
      whole,
      release: this.#release,
      fallback: this.#fallback,
      title: this.#heading(),
      height: !heights.length ? undefined : way === 'frame' ? Math.max(...heights) : Math.min(...heights),
    };
  }

  #heading(): string | undefined {
    const drawn = this.#frames[1] && drawnIn(this.#frames[1], this.#state.element);
    return drawn?.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.replace(/\s+/g, ' ').trim();
  }

  #draw(): void {
    render(this.#page(), this.root);
    this.#preview();
  }

  /** A widget that shows one commitment starts with the first: better than a message that one has to be named. */
  #oneCommitment(element: string): Partial<BuilderState> {
    const [first, second] = this.#data?.commitments ?? [];
    const {attributes} = this.#state;
    if (!first || !second || attributes['commitment'] || !OF_ONE.has(element)) return {};
    return {attributes: {...attributes, commitment: first.id}};
  }

  /** The preview always has the data in it: nothing is loaded but the script. */
  #preview(): void {
    const data = this.#data?.json;
    const {lang} = this.#state;
    const alone = this.#attributes['value'] !== undefined;
    const options: SnippetOptions = {
      ...this.#options('element'),
      src: undefined,
      data,
      height: undefined,
      fallback: [],
      release: undefined,
    };
    const shown = {
      widget: data === undefined && !alone ? undefined : toWidget(options),
      css: toRules(options),
      lang: lang || this.#data?.lang || this.#l10n.locale,
    };
    for (const frame of this.#frames) if (frame) show(frame, shown);
  }

  /** What came of the preview: its heights, and its words for the fallback. */
  readonly #measure = (): void => {
    const heights = this.#frames.map((frame) => frame?.contentDocument?.body.offsetHeight ?? 0);
    const frame = this.#frames[1];
    const drawn = frame && drawnIn(frame, this.#state.element);
    const piece = drawn && pieceOf(drawn);
    this.#fallback = piece ? simplify(flatten([piece])) : [];
    this.#static =
      piece && frame?.contentWindow ? toStaticHtml(piece, frame.contentWindow, this.#theme, this.#l10n) : '';
    this.#heights = drawn ? heights.map((height) => Math.max(0, height - 32)) : [];
    this.#fit(heights);
    render(this.#page(), this.root);
  };

  /** Draws each frame as large as there is room, never larger than it is. */
  #fit(heights: readonly number[]): void {
    for (const [index, frame] of this.#frames.entries()) {
      const box = frame?.parentElement;
      const room = box?.clientWidth ?? 0;
      if (!frame || !box || !room) continue;
      const height = Math.max(96, heights[index] ?? 0);
      const scale = Math.min(1, room / (WIDTHS[index] ?? room));
      frame.style.setProperty('--height', `${height}px`);
      frame.style.setProperty('--scale', String(scale));
      box.style.setProperty('--shown', `${Math.ceil(height * scale)}px`);
    }
  }

  get #theme(): string {
    return Object.hasOwn(bridges, this.#state.theme) ? this.#state.theme : '';
  }

  #onFrame(frame: HTMLIFrameElement): void {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    const body = frame.contentDocument?.body;
    if (!view || !body) return;
    let pending: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(pending);
      pending = setTimeout(this.#measure, 60);
    };
    new view.ResizeObserver(soon).observe(body);
    // A change that keeps the height is a change all the same.
    for (const name of ['ogp-load', 'ogp-error', 'ogp-issues']) view.addEventListener(name, soon);
    if (frame === this.#frames[1])
      warm(
        frame,
        this.#widgets.map(({name}) => name),
        LANGUAGES.map(([lang]) => lang),
      );
    this.#preview();
    soon();
  }

  #page(): TemplateResult {
    const words = this.#words;
    return html`
      <h1>${words.title}</h1>
      <p class="lead">${words.about}</p>
      ${this.#select('ui', words.ui, LANGUAGES, this.#l10n.locale, (ui) => void this.#change({ui}))}
      ${this.#widgetStep()} ${this.#dataStep()} ${this.#lookStep()} ${this.#previewStep()} ${this.#siteStep()}
      ${this.#snippetStep()}
      <p class="status" role="status">${this.#status}</p>
    `;
  }

  async #change(changes: Partial<BuilderState>): Promise<void> {
    this.#set(changes);
    if (changes.ui === undefined) return;
    await this.#speak();
    // The problems are told in the new language, too.
    const {data, src} = this.#state;
    if (data) await this.#read((reader) => reader.readPasted(data, this.#state.lang, this.#l10n));
    else if (src && this.#data) await this.#readAddress(src);
    this.#draw();
  }

  #step(number: number, heading: string, content: unknown): TemplateResult {
    const id = `step-${number}`;
    return html`<section class="step" aria-labelledby=${id}>
      <h2 id=${id}>${number}. ${heading}</h2>
      ${content}
    </section>`;
  }

  #select(
    id: string,
    label: string,
    choices: readonly (readonly [string, string])[],
    value: string,
    change: (value: string) => void,
    help: unknown = nothing,
  ): TemplateResult {
    return html`<p class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby=${help === nothing ? nothing : `${id}-help`}
        @change=${({currentTarget}: Event) => {
          change((currentTarget as HTMLSelectElement).value);
        }}
      >
        ${repeat(
          choices,
          ([name]) => name,
          ([name, text]) => html`<option value=${name} .selected=${live(name === value)}>${text}</option>`,
        )}
      </select>
      ${help === nothing ? nothing : html`<span class="help" id="${id}-help">${help}</span>`}
    </p>`;
  }

  #input(
    id: string,
    label: string,
    value: string,
    change: (value: string) => void,
    {type = 'text', help = nothing, list = ''}: {type?: string; help?: unknown; list?: string} = {},
  ): TemplateResult {
    return html`<p class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${type}
        autocomplete="off"
        spellcheck="false"
        list=${list || nothing}
        aria-describedby=${help === nothing ? nothing : `${id}-help`}
        .value=${live(value)}
        @change=${({currentTarget}: Event) => {
          change((currentTarget as HTMLInputElement).value.trim());
        }}
      />
      ${help === nothing ? nothing : html`<span class="help" id="${id}-help">${help}</span>`}
    </p>`;
  }

  #check(id: string, label: string, checked: boolean, change: (on: boolean) => void, help: unknown = nothing) {
    return html`<p class="field check">
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${help === nothing ? nothing : `${id}-help`}
        .checked=${live(checked)}
        @change=${({currentTarget}: Event) => {
          change((currentTarget as HTMLInputElement).checked);
        }}
      />
      <label for=${id}>${label}</label>
      ${help === nothing ? nothing : html`<span class="help" id="${id}-help">${help}</span>`}
    </p>`;
  }

  #widgetStep(): TemplateResult {
    const {element} = this.#state;
    // Names and summaries come from the manifest, which is in English.
    return this.#step(
      1,
      this.#words.widget,
      html`<fieldset class="choices">
        <legend class="hidden">${this.#words.widget}</legend>
        ${this.#widgets.map(
          ({name, summary}) =>
            html`<label class="choice">
              <input
                type="radio"
                name="element"
                value=${name}
                .checked=${live(name === element)}
                @change=${() => {
                  this.#set({element: name, ...this.#oneCommitment(name)});
                }}
              />
              <span lang="en"><strong>${name}</strong> <span class="help">${summary}</span></span>
            </label>`,
        )}
      </fieldset>`,
    );
  }

  #dataStep(): TemplateResult {
    const words = this.#words;
    const {data, src} = this.#state;
    return this.#step(
      2,
      words.data,
      html`
        <p class="field">
          <label for="data">${words.paste}</label>
          <textarea
            id="data"
            rows="6"
            spellcheck="false"
            autocomplete="off"
            .value=${live(data)}
            @input=${({currentTarget}: Event) => {
              this.#paste((currentTarget as HTMLTextAreaElement).value);
            }}
          ></textarea>
        </p>
        <p class="field">
          <label for="file">${words.file}</label>
          <input
            id="file"
            type="file"
            accept=".json,.csv,.xlsx,application/json,text/csv"
            @change=${({currentTarget}: Event) => {
              const [file] = (currentTarget as HTMLInputElement).files ?? [];
              if (file) void this.#readFile(file);
            }}
          />
        </p>
        ${this.#input(
          'src',
          words.src,
          src,
          (address) => {
            this.#set({src: address});
          },
          {help: words.srcHelp},
        )}
        <p class="buttons">
          <button type="button" @click=${() => void this.#readAddress(this.files.example, true)}>${words.example}</button>
          ${src ? html`<button type="button" @click=${() => void this.#readAddress(src)}>${words.load}</button>` : nothing}
          ${
            this.#data?.json !== undefined
              ? html`<button type="button" @click=${() => {
                  this.#save('commitments.json', 'application/json', this.#data?.json ?? '');
                }}>
                ${words.saveData}
              </button>`
              : nothing
          }
        </p>
        <div class="result" role="status">${this.#dataResult()}</div>
      `,
    );
  }

  #dataResult(): unknown {
    const words = this.#words;
    if (this.#reading) return html`<p>${words.reading}</p>`;
    if (this.#fault) return html`<p class="problem error">${words.faults[this.#fault]}</p>`;
    if (!this.#data) return nothing;
    const {problems, json: text} = this.#data;
    if (!problems.length) return html`<p>${text === undefined ? words.faults['no-data'] : words.valid}</p>`;
    const rest = problems.length - MOST_PROBLEMS;
    return html`<h3>${problemsHeading(this.#l10n, problems.length)}</h3>
      <ul class="problems">
        ${problems
          .slice(0, MOST_PROBLEMS)
          .map(({severity, message}: Problem) => html`<li class="problem ${severity}">${message}</li>`)}
        ${rest > 0 ? html`<li>${moreProblems(this.#l10n, rest)}</li>` : nothing}
      </ul>`;
  }

  #lookStep(): TemplateResult {
    const words = this.#words;
    const {lang, theme, accent} = this.#state;
    return this.#step(
      3,
      words.look,
      html`
        <div class="fields">
          ${this.#select('lang', words.lang, [['', words.auto], ...LANGUAGES], lang, (value) => {
            this.#set({lang: value});
          })}
          ${this.#select(
            'theme',
            words.theme,
            [['', words.noTheme], ...Object.keys(bridges).map((name) => [name, name] as const)],
            theme,
            (value) => {
              this.#set({theme: value});
            },
          )}
          ${this.#input('accent', words.accent, accent, (value) => {
            this.#set({accent: value});
          })}
        </div>
        <fieldset>
          <legend>${words.options}</legend>
          <div class="fields">${(this.#widget?.options ?? []).map((option) => this.#option(option))}</div>
        </fieldset>
      `,
    );
  }

  /** A field for an attribute, under its own name: that is what the snippet says. */
  #option({name, kind, values, description}: Option): TemplateResult {
    const id = `option-${name}`;
    const value = this.#state.attributes[name] ?? '';
    const change = (now: string) => {
      this.#set({attributes: {...this.#state.attributes, [name]: now}});
    };
    const help = description ? html`<span lang="en">${description}</span>` : nothing;
    const commitments = this.#data?.commitments ?? [];
    if (kind === 'switch')
      return this.#check(
        id,
        name,
        value !== '',
        (on) => {
          change(on ? 'true' : '');
        },
        help,
      );
    if (kind === 'choice' || (name === 'commitment' && commitments.length > 0)) {
      const choices =
        kind === 'choice'
          ? values.map((one) => [one, one] as const)
          : commitments.map(
              ({id: number, title}) => [number, title === number ? number : `${number}: ${title}`] as const,
            );
      return this.#select(id, name, [['', this.#words.standard], ...choices], value, change, help);
    }
    return this.#input(id, name, value, change, {type: kind === 'number' ? 'number' : 'text', help});
  }

  #previewStep(): TemplateResult {
    const words = this.#words;
    const empty = this.#data?.json === undefined && this.#attributes['value'] === undefined;
    return this.#step(
      4,
      words.preview,
      html`${empty ? html`<p>${words.previewEmpty}</p>` : nothing}
        <div class="previews" ?hidden=${empty}>
          ${WIDTHS.map(
            (width, index) =>
              html`<figure class="preview w${width}">
                <figcaption>${widthLabel(this.#l10n, width)}</figcaption>
                <div class="window">
                  <iframe
                    title="${words.preview}: ${widthLabel(this.#l10n, width)}"
                    width=${width}
                    srcdoc=${pageOf(this.files.script)}
                    ${ref(this.#keep[index])}
                    @load=${({currentTarget}: Event) => {
                      this.#onFrame(currentTarget as HTMLIFrameElement);
                    }}
                  ></iframe>
                </div>
              </figure>`,
          )}
        </div>`,
    );
  }

  /** One function per frame, always the same: Lit would take a new one for a change. */
  readonly #keep = WIDTHS.map((_, index) => (frame: Element | undefined) => {
    this.#frames[index] = frame as HTMLIFrameElement | undefined;
  });

  #siteStep(): TemplateResult {
    const words = this.#words;
    const {base, page, whole} = this.#state;
    const cms = cmsOf(this.#state.cms);
    const way = this.#way;
    return this.#step(
      5,
      words.site,
      html`<div class="fields">
        ${this.#select(
          'cms',
          words.cms,
          systems.map(({name, title}) => [name, title] as const),
          cms.name,
          (value) => {
            this.#set({cms: value, way: undefined});
          },
        )}
        ${this.#select(
          'way',
          words.way,
          cms.ways.map((name) => [name, words.ways[name]] as const),
          way,
          (value) => {
            this.#set({way: cms.ways.find((name) => name === value)});
          },
        )}
        ${
          way === 'static'
            ? nothing
            : this.#input('base', words.base, base, (value) => {
                this.#set({base: value});
              })
        }
        ${
          way === 'frame'
            ? this.#input('page', words.page, page, (value) => {
                this.#set({page: value});
              })
            : nothing
        }
        ${
          way === 'element' || way === 'box'
            ? this.#check('whole', words.whole, whole, (on) => {
                this.#set({whole: on});
              })
            : nothing
        }
      </div>
      ${cms.recipe ? html`<p><a href="${this.files.recipes}${cms.recipe}.md">${words.recipe}</a></p>` : nothing}`,
    );
  }

  #snippetStep(): TemplateResult {
    const words = this.#words;
    return this.#step(
      6,
      words.snippet,
      html`${this.#snippets()}
        <p class="buttons">
          <button type="button" @click=${() => void this.#copy(location.href, 'share')} id="share">${words.share}</button>
        </p>
        ${fits(this.#state) ? nothing : html`<p class="help">${words.tooLong}</p>`}`,
    );
  }

  #snippets(): unknown {
    const words = this.#words;
    const way = this.#way;
    if (way === 'static')
      return this.#static
        ? this.#code('all', words.all, this.#static)
        : html`<p class="problem warning">${words.needsPreview}</p>`;
    const options = this.#options(way);
    if (lacks(options)) return html`<p class="problem warning">${words.needsSrc}</p>`;
    const {head, body} = toSnippetParts(options);
    const {script} = cmsOf(this.#state.cms);
    return html`
      ${this.#release ? nothing : html`<p class="problem info">${words.noRelease}</p>`}
      ${
        script === 'template'
          ? html`${this.#code('head', words.head, `${head}\n`)}${this.#code('body', words.body, `${body}\n`)}`
          : this.#code('all', words.all, script === 'none' ? `${body}\n` : toSnippet(options))
      }
    `;
  }

  #code(id: string, label: string, text: string): TemplateResult {
    const {copy, save} = this.#words;
    return html`<figure class="snippet">
      <figcaption id="${id}-label">${label}</figcaption>
      <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id="code-${id}" .textContent=${text}></code></pre>
      <p class="buttons">
        <button type="button" id="copy-${id}" aria-describedby="${id}-label" @click=${() => void this.#copy(text, id)}>${copy}</button>
        <button type="button" aria-describedby="${id}-label" @click=${() => {
          this.#save(`ogp-${this.#state.element}.html`, 'text/html', text);
        }}>${save}</button>
      </p>
    </figure>`;
  }

  async #copy(text: string, id: string): Promise<void> {
    this.#status = '';
    this.#draw();
    try {
      await navigator.clipboard.writeText(text);
      this.#status = this.#words.copied;
    } catch {
      const code = document.getElementById(`code-${id}`);
      if (code) getSelection()?.selectAllChildren(code);
      this.#status = code ? this.#words.notCopied : location.href;
    }
    this.#draw();
  }

  #save(name: string, type: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
    link.download = name;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 10_000);
  }
}

import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

/** A field of the form: its id, its name for readers, and what happens with what they enter. */
interface Field<T> {
  readonly id: string;
  readonly label: unknown;
  readonly value: T;
  readonly change: (value: T) => void;
  /** A sentence below. */
  readonly help?: unknown;
  /** What is wrong with the value. */
  readonly fault?: string | undefined;
}

type FieldDescription = Pick<Field<unknown>, 'id' | 'help' | 'fault'>;

const isThere = (help: unknown): boolean => help !== undefined && help !== nothing && help !== '';

/** What the field is described by. */
const describedBy = ({id, help, fault}: FieldDescription) =>
  [fault ? `${id}-fault` : '', isThere(help) ? `${id}-help` : ''].filter(Boolean).join(' ') || nothing;

const below = ({id, help, fault}: FieldDescription): TemplateResult =>
  html`${fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing}${
    isThere(help) ? html`<span class="help" id="${id}-help">${help}</span>` : nothing
  }`;

/** A choice of a list: names with their words. */
export const select = (field: Field<string> & {readonly choices: readonly (readonly [string, string])[]}) =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${({currentTarget}: Event) => {
        field.change((currentTarget as HTMLSelectElement).value);
      }}
    >
      ${repeat(
        field.choices,
        ([name]) => name,
        ([name, text]) => html`<option value=${name} .selected=${live(name === field.value)}>${text}</option>`,
      )}
    </select>
    ${below(field)}
  </div>`;

interface Input extends Field<string> {
  readonly type?: 'text' | 'number' | 'url';
  /** Values to choose from; others are possible. */
  readonly values?: readonly string[];
  /** The content beside it. */
  readonly beside?: unknown;
}

/** A line of text. */
export const input = (field: Input): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <span class="line"
      ><input
        id=${field.id}
        type=${field.type ?? 'text'}
        autocomplete="off"
        spellcheck="false"
        list=${field.values?.length ? `${field.id}-values` : nothing}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.fault ? 'true' : nothing}
        .value=${live(field.value)}
        @change=${({currentTarget}: Event) => {
          field.change((currentTarget as HTMLInputElement).value.trim());
        }}
      />${field.beside ?? nothing}</span
    >
    ${
      field.values?.length
        ? html`<datalist id="${field.id}-values">${field.values.map((value) => html`<option value=${value}></option>`)}</datalist>`
        : nothing
    }
    ${below(field)}
  </div>`;

/** Something to switch on. */
export const check = (field: Field<boolean>): TemplateResult =>
  html`<div class="field check">
    <input
      id=${field.id}
      type="checkbox"
      aria-describedby=${describedBy(field)}
      .checked=${live(field.value)}
      @change=${({currentTarget}: Event) => {
        field.change((currentTarget as HTMLInputElement).checked);
      }}
    />
    <label for=${field.id}>${field.label}</label>
    ${below(field)}
  </div>`;

/** A button with words on it. */
export const button = (text: string, click: () => void, id?: string): TemplateResult =>
  html`<button type="button" id=${id ?? nothing} @click=${click}>${text}</button>`;

/** One step: a numbered heading, and what is to be done. */
export const step = (number: number, heading: string, content: unknown): TemplateResult =>
  html`<section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><span class="number">${number}</span> ${heading}</h2>
    ${content}
  </section>`;

/** A sentence that somebody has to see, marked by its kind. */
export const notice = (kind: 'error' | 'warning' | 'info' | 'good', text: unknown): TemplateResult =>
  html`<p class="notice ${kind}">${text}</p>`;

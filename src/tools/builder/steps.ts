import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {bridges} from '../../themes/bridges.js';
import {systems} from './cms.js';
import {check, input, select, step} from './form.js';
import type {Option} from './manifest.js';
import {optionWords} from './option-words.js';
import {LANGUAGES} from './languages.js';
import type {Session} from './session.js';
import {colour} from './snippet.js';
import {widgetWords} from './widget-words.js';
import {notColour} from './words.js';

const plain = (name: string): readonly [string, string] => [name, name];

export function widgetStep(session: Session): TemplateResult {
  const {words, widgets, state, l10n} = session;
  const known = widgetWords(l10n);
  return step(
    1,
    words.widget,
    html`<fieldset class="choices">
      <legend class="hidden">${words.widget}</legend>
      ${widgets.map(({name, summary}) => {
        const own = known[name];
        return html`<label class="choice">
          <input
            type="radio"
            name="element"
            value=${name}
            .checked=${live(name === state.element)}
            @change=${() => {
              session.setWidget(name);
            }}
          />
          <span
            ><strong>${own?.title ?? name}</strong>
            <span class="help" lang=${own ? nothing : 'en'}>${own?.summary ?? summary}</span></span
          >
        </label>`;
      })}
    </fieldset>`,
  );
}

export function lookStep(session: Session): TemplateResult {
  const {words, options, state} = session;
  const others = options.filter(({name}) => name !== 'heading-level');
  return step(
    3,
    words.look,
    html`<div class="fields">
        ${select({
          id: 'lang',
          label: words.lang,
          choices: [['', words.auto], ...LANGUAGES],
          value: state.lang,
          change: (lang) => {
            session.set({lang});
          },
        })}
        ${select({
          id: 'theme',
          label: words.theme,
          choices: [['', words.noTheme], ...Object.keys(bridges).map(plain)],
          value: state.theme,
          change: (theme) => {
            session.set({theme});
          },
        })}
        ${accent(session)} ${options.length > others.length ? headingLevel(session) : nothing}
      </div>
      <fieldset>
        <legend>${words.options}</legend>
        <div class="fields">${others.map((option) => optionField(session, option))}</div>
      </fieldset>`,
  );
}

function accent(session: Session): TemplateResult {
  const {words, l10n, state} = session;
  const change = (value: string) => {
    session.set({accent: value});
  };
  const isOne = colour(state.accent) !== undefined && CSS.supports('color', state.accent);
  return input({
    id: 'accent',
    label: words.accent,
    value: state.accent,
    fault: state.accent && !isOne ? notColour(l10n, state.accent) : undefined,
    beside: html`<input
      type="color"
      id="pick"
      aria-label=${words.pick}
      .value=${live(/^#[\da-f]{6}$/i.test(state.accent) ? state.accent : '#154273')}
      @change=${({currentTarget}: Event) => {
        change((currentTarget as HTMLInputElement).value);
      }}
    />`,
    change,
  });
}

function headingLevel(session: Session): TemplateResult {
  const {words, state} = session;
  return select({
    id: 'option-heading-level',
    label: words.headingLevel,
    choices: [['', words.standard], ...['1', '2', '3', '4', '5', '6'].map((level) => [level, `h${level}`] as const)],
    value: state.attributes['heading-level'] ?? '',
    help: words.headingHelp,
    change: (level) => {
      session.setOption('heading-level', level);
    },
  });
}

/** A field for an attribute, under its own name: that is what the snippet has. */
function optionField(session: Session, {name, kind, values, description}: Option): TemplateResult {
  const {words, state, data, l10n} = session;
  const own = optionWords(l10n)[`${state.element}.${name}`] ?? optionWords(l10n)[name];
  const field = {
    id: `option-${name}`,
    label: html`<code>${name}</code>`,
    value: state.attributes[name] ?? '',
    // What has no words of its own is shown as in the code.
    fault: session.allows(name, state.attributes[name] ?? '') ? undefined : words.notInFrame,
    help: own ?? (description ? html`<span lang="en">${description}</span>` : nothing),
    change: (value: string) => {
      session.setOption(name, value);
    },
  };
  const commitments = data?.commitments ?? [];
  if (kind === 'switch')
    return check({
      ...field,
      value: field.value !== '',
      change: (on) => {
        field.change(on ? 'true' : '');
      },
    });
  if (kind === 'choice') return select({...field, choices: [['', words.standard], ...values.map(plain)]});
  if (name === 'commitment' && commitments.length)
    return select({
      ...field,
      choices: [
        ['', words.standard],
        ...commitments.map(({id, title}) => [id, title === id ? id : `${id}: ${title}`] as const),
      ],
    });
  return input({...field, type: kind === 'number' ? 'number' : 'text', values: data?.values[name] ?? []});
}

export function siteStep(session: Session): TemplateResult {
  const {words, state, cms, way, files} = session;
  const text = (id: 'base' | 'page', label: string, fault?: string) =>
    input({
      id,
      label,
      value: state[id],
      fault,
      change: (value) => {
        session.set({[id]: value});
      },
    });
  return step(
    5,
    words.site,
    html`<div class="fields">
        ${select({
          id: 'cms',
          label: words.cms,
          choices: systems.map(({name, title}) => [name, title] as const),
          value: cms.name,
          change: (name) => {
            session.set({cms: name, way: undefined});
          },
        })}
        ${select({
          id: 'way',
          label: words.way,
          choices: cms.ways.map((name) => [name, words.ways[name]] as const),
          value: way,
          change: (value) => {
            session.set({way: cms.ways.find((name) => name === value)});
          },
        })}
        ${
          way === 'static'
            ? nothing
            : text('base', words.base, cms.away && !/^https:\/\//.test(state.base) ? words.whole : undefined)
        }
        ${way === 'frame' ? text('page', words.page) : nothing}
        ${
          way === 'element' || way === 'box'
            ? check({
                id: 'whole',
                label: words.oneFile,
                value: state.whole,
                change: (whole) => {
                  session.set({whole});
                },
              })
            : nothing
        }
      </div>
      <p>
        ${way === 'static' ? nothing : words.upload} ${words.places[cms.name] ?? nothing}
        ${cms.recipe ? html`<a href="${files.recipes}${cms.name}.html">${words.recipe}</a>` : nothing}
      </p>`,
  );
}

import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {errorView} from '../../view/load-state.js';
import {button, input, notice, select, step} from './form.js';
import type {Problem} from './read-data.js';
import {mappingTables} from './mapping-step.js';
import {save, saveBytes} from './save.js';
import type {Session} from './session.js';
import {commitmentsRead, moreProblems, problemsHeading} from './words.js';

/** So many problems are listed. */
const MOST_PROBLEMS = 20;

/** The template for officers in the language of the page. */
async function saveTemplate({l10n}: Session): Promise<void> {
  const [{blankTemplate}, {templateWorkbook}] = await Promise.all([
    import('../importer/blank-template.js'),
    import('../importer/template-workbook.js'),
  ]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveBytes('plan.xlsx', type, await templateWorkbook(blankTemplate(l10n.locale, l10n)));
}

/** Three ways to give data: pasted, as files, from an address. `beside`: what the data look like, beside their columns. */
export function dataStep(session: Session, beside: unknown): TemplateResult {
  const {words, state, data} = session;
  const json = data?.json;
  return step(
    2,
    words.data,
    html`<div class="doors">
        <div class="field">
          <label for="data">${words.paste}</label>
          <textarea
            id="data"
            rows="7"
            spellcheck="false"
            autocomplete="off"
            .value=${live(session.pasted)}
            @input=${({currentTarget}: Event) => {
              session.paste((currentTarget as HTMLTextAreaElement).value);
            }}
          ></textarea>
        </div>
        <div>
          <div class="field">
            <label for="file">${words.file}</label>
            <input
              id="file"
              type="file"
              multiple
              accept=".json,.yaml,.yml,.csv,.tsv,.txt,.xlsx,.xls,.ods,application/json,text/csv"
              @change=${({currentTarget}: Event) => {
                const files = [...((currentTarget as HTMLInputElement).files ?? [])];
                if (files.length) void session.readFiles(files);
              }}
            />
          </div>
          ${input({
            id: 'src',
            label: words.src,
            value: state.src,
            help: words.srcHelp,
            change: (src) => {
              session.set({src});
            },
          })}
          <div class="buttons">
            ${button(
              words.load,
              () => {
                if (session.state.src) void session.readAddress();
                else document.getElementById('src')?.focus();
              },
              'load',
            )}
            ${button(words.example, () => void session.readExample(), 'example')}
            ${button(words.template, () => void saveTemplate(session), 'template')}
          </div>
        </div>
      </div>
      <div class="result">
        <div role="status">${summary(session)}</div>
        ${data?.ambiguous || state.dates ? datesField(session) : nothing}
        ${session.encodings.length ? encodingField(session) : nothing}
        ${problems(session)}
        ${
          json === undefined
            ? nothing
            : html`<div class="buttons">
                ${button(
                  words.saveData,
                  () => {
                    save('commitments.json', 'application/json', json);
                  },
                  'save-data',
                )}
              </div>`
        }
      </div>
      <div class="mapping" ?hidden=${!data?.tables.length}>
          <div>${data?.tables.length ? mappingTables(session) : nothing}</div>
          ${beside}
        </div>`,
  );
}

function encodingField(session: Session): TemplateResult {
  const {words, encoding, encodings} = session;
  return select({
    id: 'encoding',
    label: html`${words.encoding} (<code>--encoding</code>)`,
    choices: [['', words.notCertain], ...encodings.map((name) => [name, name] as const)],
    value: encoding,
    change: (name) => void session.setEncoding(name),
  });
}

function datesField(session: Session): TemplateResult {
  const {words, state} = session;
  return select({
    id: 'dates',
    label: html`${words.dates} (<code>--date-order</code>)`,
    choices: [
      ['', words.asWritten],
      ['dmy', words.dayFirst],
      ['mdy', words.monthFirst],
    ],
    value: state.dates,
    change: (dates) => void session.setDates(dates),
  });
}

/** What became of the data, in a sentence or two: a screen reader reads it as soon as it is known. */
function summary({words, l10n, reading, fault, data}: Session): unknown {
  if (reading) return notice('info', words.reading);
  if (fault) {
    const {detail} = errorView(fault, l10n);
    const isUsable = fault.code === 'network' || fault.code === 'mixed-content';
    return notice('error', isUsable ? `${detail} ${words.usable}` : detail);
  }
  if (!data) return nothing;
  if (data.json === undefined) return notice('error', words.faults['no-data']);
  const count = data.commitments.length;
  const read = count ? commitmentsRead(l10n, count) : words.read;
  return notice('good', data.problems.length ? read : `${read} ${words.valid}`);
}

function problems({l10n, reading, data}: Session): unknown {
  const all = data?.problems ?? [];
  if (!all.length || reading) return nothing;
  const rest = all.length - MOST_PROBLEMS;
  return html`<h3>${problemsHeading(l10n, all.length)}</h3>
    <ul class="problems">
      ${all
        .slice(0, MOST_PROBLEMS)
        .map(({severity, message}: Problem) => html`<li class="notice ${severity}">${message}</li>`)}
      ${rest > 0 ? html`<li>${moreProblems(l10n, rest)}</li>` : nothing}
    </ul>`;
}

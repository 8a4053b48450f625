// A plain custom element per widget: one shadow root, one innerHTML, one shared stylesheet. Reads no other format, speaks
// no other language, and has one wording for everything.
import {CSS, dates} from './content.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);
const escaped = (text) => text.replace(/[&<>"]/g, (c) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c]);

class Base extends HTMLElement {
  #data;
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
  }
  get data() {
    return this.#data;
  }
  set data(data) {
    this.#data = data;
    this.shadowRoot.innerHTML = this.markup(data);
  }
}

const STEPS = ['Not started', 'Limited', 'Substantial', 'Complete'];
const rating = ({value, stage, report}) => {
  const at = STEPS.indexOf(value) + 1;
  return `<p><span class="quiet">Completion:</span> <strong>${escaped(value)}</strong> (${at} of 4)</p>
    <span class="steps" aria-hidden="true">${STEPS.map((_, i) => `<span class="step ${i < at ? 'on' : ''}"></span>`).join('')}</span>
    <p class="quiet">Independent Reporting Mechanism · ${escaped(stage)} · ${escaped(report)}</p>`;
};
const row = (label, values) =>
  `<dt>${label}</dt><dd><ul>${values.map((v) => `<li>${escaped(v)}</li>`).join('')}</ul></dd>`;

export class Card extends Base {
  markup(c) {
    const next = c.milestones.find(({status}) => status !== 'Complete');
    return `<article class="base"><p class="quiet"><strong>${escaped(c.id)}</strong> Action plan 2024-2026</p>
      <h3><a href="${escaped(c.url)}">${escaped(c.title)}</a></h3>
      <dl>${row(
        'Lead',
        c.leadInstitutions.map(({name}) => name),
      )}${row('Policy area', c.policyAreas)}${row('Status', [c.status])}</dl>
      ${rating(c.assessments[0])}
      <p class="foot">Next <strong>${escaped(next.title)}</strong> ${dates(next.planned)}</p></article>`;
  }
}
export class Timeline extends Base {
  markup(c) {
    return `<div class="base frameless"><h3>${escaped(c.title)}</h3>
      <p>${c.milestones.length} milestones · ${c.milestones.filter(({status}) => status === 'Complete').length} complete</p>
      <ol class="foot">${c.milestones
        .map(
          (m) => `<li class="milestone"><p>${dates(m.planned)}</p><span class="marker"></span>
        <div><p><strong>${escaped(m.title)}</strong> ${escaped(m.status)}</p><p>${escaped(m.text)}</p></div></li>`,
        )
        .join('')}</ol></div>`;
  }
}
export class Scale extends Base {
  markup(c) {
    return `<div class="base frameless foot">${rating(c.assessments[0])}</div>`;
  }
}

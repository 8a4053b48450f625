// The same as vanilla.mjs with Lit: one element with one flat template per widget, nothing else.
import {css, html, LitElement, unsafeCSS} from 'lit';
import {CSS, dates} from './content.mjs';

class Base extends LitElement {
  static styles = css`${unsafeCSS(CSS)}`;
  static properties = {data: {attribute: false}};
}

const STEPS = ['Not started', 'Limited', 'Substantial', 'Complete'];
const rating = ({value, stage, report}) => {
  const at = STEPS.indexOf(value) + 1;
  return html`<p><span class="quiet">Completion:</span> <strong>${value}</strong> (${at} of 4)</p>
    <span class="steps" aria-hidden="true">${STEPS.map((_, i) => html`<span class="step ${i < at ? 'on' : ''}"></span>`)}</span>
    <p class="quiet">Independent Reporting Mechanism · ${stage} · ${report}</p>`;
};
const row = (label, values) => html`<dt>${label}</dt><dd><ul>${values.map((v) => html`<li>${v}</li>`)}</ul></dd>`;

export class Card extends Base {
  render() {
    const c = this.data;
    const next = c.milestones.find(({status}) => status !== 'Complete');
    return html`<article class="base"><p class="quiet"><strong>${c.id}</strong> Action plan 2024-2026</p>
      <h3><a href=${c.url}>${c.title}</a></h3>
      <dl>${row(
        'Lead',
        c.leadInstitutions.map(({name}) => name),
      )}${row('Policy area', c.policyAreas)}${row('Status', [c.status])}</dl>
      ${rating(c.assessments[0])}
      <p class="foot">Next <strong>${next.title}</strong> ${dates(next.planned)}</p></article>`;
  }
}
export class Timeline extends Base {
  render() {
    const c = this.data;
    return html`<div class="base frameless"><h3>${c.title}</h3>
      <p>${c.milestones.length} milestones · ${c.milestones.filter(({status}) => status === 'Complete').length} complete</p>
      <ol class="foot">${c.milestones.map(
        (m) => html`<li class="milestone"><p>${dates(m.planned)}</p><span class="marker"></span>
        <div><p><strong>${m.title}</strong> ${m.status}</p><p>${m.text}</p></div></li>`,
      )}</ol></div>`;
  }
}
export class Scale extends Base {
  render() {
    return html`<div class="base frameless foot">${rating(this.data.assessments[0])}</div>`;
  }
}

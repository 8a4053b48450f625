import {SEPARATOR} from '../tabular/template-columns.js';
import {percent} from './progress-scale.js';
import {meaningsOf} from './recognition/heading.js';
import {Rounds} from './rounds.js';
import type {Members, SideRow, SideTable} from './side-table.js';

/** True for a heading that says no more than that the text is the description. */
const isDescription = (heading: string) => meaningsOf(heading).some(({role}) => role === 'description');

/** What columns of commitments become beside their rows: descriptions, ratings, links, and rounds of reports. */
export class Sides {
  readonly #descriptions: SideRow[] = [];
  readonly #ratings: SideRow[] = [];
  readonly #links: SideRow[] = [];
  readonly #rounds = new Rounds();

  /** `shares` are those that somebody gave commitments, as they are shown. */
  constructor(private readonly shares: Set<number>) {}

  /** The members that stay in the row of a commitment. */
  of(ref: string, row: number, members: Members): Members {
    const retained: Members = new Map();
    for (const [name, value] of this.#rounds.take(members, {ref, row, name: ''}))
      this.#sort(name, value, {ref, row, retained});
    return retained;
  }

  get tables(): readonly SideTable[] {
    return [
      {name: 'descriptions', header: ['commitment', 'heading', 'text'], rows: this.#descriptions},
      {name: 'assessments', header: ['commitment', 'scale', 'stage', 'value', 'voice'], rows: this.#ratings},
      {name: 'links', header: ['commitment', 'label', 'url'], rows: this.#links},
      this.#rounds.table,
    ];
  }

  /** Where one member of a row goes: into the row, or into a table beside it. */
  #sort(
    name: string,
    value: string,
    {ref, row, retained}: {readonly ref: string; readonly row: number; readonly retained: Members},
  ): void {
    const [member = '', heading = ''] = name.split('\0');
    if (member === 'description') {
      // The first column that is the description needs no heading of its own.
      const isFirst = !this.#descriptions.some((one) => one.row === row);
      this.#descriptions.push({row, cells: [ref, isFirst && isDescription(heading) ? '' : heading, value]});
    } else if (member.startsWith('rating:')) {
      const [, scale = '', stage = ''] = member.split(':');
      this.#ratings.push({row, cells: [ref, scale, stage, value, 'irm']});
    } else if (name === 'progress') {
      const share = Number(value);
      const shown = Number.isFinite(share) && share >= 0 && share <= 1 ? percent(share) : value;
      if (shown !== value) this.shares.add(share);
      this.#ratings.push({row, cells: [ref, 'progress', '', shown, 'government']});
    } else if (name === 'links') {
      for (const link of value.split(SEPARATOR)) {
        const [, label = '', url = link.trim()] = /^\s*\[(.*)\]\((.*)\)\s*$/.exec(link) ?? [];
        this.#links.push({row, cells: [ref, label, url]});
      }
    } else retained.set(name, value);
  }
}

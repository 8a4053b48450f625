import {nothing} from 'lit';
import type {PickedText} from '../model/text.js';
import {heading} from '../parts/heading.js';
import {data} from '../parts/text.js';
import {WidgetElement} from './widget-element.js';

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

/** Base of the widgets that have a heading in the outline of the page. */
export abstract class HeadedWidget extends WidgetElement {
  static override properties = {
    ...WidgetElement.properties,
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Words of the heading in place of the widget's own; no heading when empty. */
  declare heading: string | undefined;

  /** Level of the widget's heading in the page's outline, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  /** @internal The level of the heading: 3 where the attribute is no level. */
  protected get level(): number {
    return LEVELS.includes(this.headingLevel) ? this.headingLevel : 3;
  }

  /** @internal The level of the headings below it, which move up where it is left out. */
  protected get levelBelow(): number {
    return this.heading === '' ? this.level : Math.min(this.level + 1, 6);
  }

  /** @internal The heading: the page's words, or the widget's own. */
  protected worded<T extends PickedText>(own: T): T {
    const {heading: text} = this;
    // An attribute that was removed leaves null.
    return text == null ? own : {...own, text, lang: undefined};
  }

  /** @internal The heading; none without words. */
  protected ownHeading<T extends PickedText>(own: T, draw: (view: T) => unknown = data): unknown {
    const view = this.worded(own);
    return view.text ? heading(this.level, draw(view)) : nothing;
  }
}

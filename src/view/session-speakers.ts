import type {Speaker} from '../model/dialogue.js';
import type {PickedText} from '../model/text.js';
import {partyView, pick, plainLinks, type LinkView, type ViewContext} from './context.js';
import {proseView, type ProseView} from './prose.js';
import {languageName} from './session-time.js';

/** A person who speaks at a session. */
export interface SpeakerView {
  readonly name?: PickedText;
  readonly about: readonly LinkView[];
  readonly text?: ProseView;
}

/** All speakers of a session under their label. */
export interface SpeakersView {
  readonly label: string;
  readonly people: readonly SpeakerView[];
}

/** "Speaker", "Speakers", "Speaker (English)": the language where all speak the same one. */
export function speakersView(speakers: readonly Speaker[] = [], context: ViewContext): SpeakersView | undefined {
  if (!speakers.length) return undefined;
  const {term} = context.l10n;
  const [language, ...others] = new Set(speakers.map((one) => one.language));
  const shared = others.length ? undefined : language;
  const named = shared && languageName(shared, context.l10n);
  const label = term(speakers.length > 1 ? 'dialogue.speakers' : 'dialogue.speaker');
  return {
    label: named ? `${label} (${named})` : label,
    people: speakers.map(({name, role, organisation, language: own, text}) => ({
      name: pick(name, context),
      about: [
        pick(role, context),
        organisation && partyView(organisation, context),
        ...plainLinks(shared || !own ? undefined : languageName(own, context.l10n)),
      ].flatMap((view) => view ?? []),
      text: proseView(text, context),
    })),
  };
}

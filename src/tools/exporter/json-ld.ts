import type {Assessment} from '../../model/assessment.js';
import type {Commitment} from '../../model/commitment.js';
import {
  sessionState,
  type Dialogue,
  type Session,
  type SessionState,
  type Speaker,
  type Venue,
} from '../../model/dialogue.js';
import type {OgpDocument, Plan, Source} from '../../model/document.js';
import {encodeId, linkHref, webAddress, type Link, type Party} from '../../model/link.js';
import type {PartialDate} from '../../model/partial-date.js';
import type {Programme} from '../../model/programme.js';
import {findScale} from '../../model/scales.js';
import {pickText, type Text} from '../../model/text.js';
import type {Update} from '../../model/update.js';
import {whenOf, type SessionTiming} from '../../query/dialogues.js';

/** One thing of schema.org. */
export type Thing = Readonly<Record<string, unknown>> & {readonly '@type': string};

/** A graph of things, ready for JSON.stringify. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

export interface JsonLdOptions {
  /** The version of texts to take, where there are several. */
  readonly lang?: string;
  /** The page on which it will stand: what relative addresses are relative to. */
  readonly base?: string;
}

/** Leaves out what is not known. */
const thing = (type: string, members: Readonly<Record<string, unknown>>): Thing => {
  const known = Object.entries(members).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return {'@type': type, ...Object.fromEntries(known)};
};

/**
 * A document in the words of schema.org, for search engines: commitments as projects, plans as works, dialogue series as
 * event series, news as articles. Dates stay as precise as they are given (ISO 8601 has months and years); dates that are
 * words only, and days without a year, are left out. A day is never made up.
 */
export function jsonLd(document: OgpDocument, options: JsonLdOptions = {}): JsonLd {
  const maker = new Maker(document, options);
  const {plans, commitments, source, updates = [], dialogues = [], programmes = []} = document;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(source ? [maker.dataset(source)] : []),
      ...plans.map(maker.plan),
      ...commitments.map(maker.commitment),
      ...updates.map(maker.update),
      ...dialogues.map(maker.series),
      ...programmes.map(maker.programme),
    ],
  };
}

class Maker {
  constructor(
    private readonly document: OgpDocument,
    private readonly options: JsonLdOptions,
  ) {}

  readonly dataset = ({name, url, updated, license}: Source): Thing =>
    thing('Dataset', {
      name: this.#text(name) ?? this.#url(url),
      url: this.#url(url),
      dateModified: updated,
      license: license === undefined ? undefined : (webAddress(license) ?? thing('CreativeWork', {name: license})),
      inLanguage: this.document.lang,
    });

  readonly plan = ({id, title, country, locality, period, url}: Plan): Thing => {
    const place = [locality, country].filter(Boolean).join(', ');
    return thing('CreativeWork', {
      '@id': id === undefined ? undefined : planId(id),
      identifier: id,
      name: this.#text(title),
      url: this.#url(url),
      spatialCoverage: place && thing('Place', {name: place}),
      temporalCoverage: coverage(period?.start, period?.end),
    });
  };

  readonly commitment = (commitment: Commitment): Thing => {
    const {id, title, url, plan, description, period, lang} = commitment;
    const own = this.document.plans.find((one) => one.id !== undefined && one.id.toLowerCase() === plan?.toLowerCase());
    const about = description?.find(({text}) => text)?.text;
    return thing('Project', {
      identifier: id,
      name: this.#text(title, lang),
      url: this.#url(url),
      description: this.#text(about, lang),
      subjectOf: own?.id === undefined ? undefined : {'@id': planId(own.id)},
      foundingDate: period?.[0]?.start?.iso,
      dissolutionDate: period?.[0]?.end?.iso,
      keywords: commitment.policyAreas?.flatMap((area) => this.#text(area, lang) ?? []),
      parentOrganization: commitment.leadInstitutions?.map((party) =>
        this.#party(party, lang, 'GovernmentOrganization'),
      ),
      sponsor: commitment.supportingInstitutions?.map((party) => this.#party(party, lang, 'Organization')),
      review: commitment.assessments?.flatMap((assessment) => this.#review(assessment, lang)),
    });
  };

  readonly update = ({id, title, date, url, text, lang, themes}: Update): Thing =>
    // Without a date it is standing information, no news.
    thing(date ? 'NewsArticle' : 'Article', {
      identifier: id,
      headline: this.#text(title, lang),
      datePublished: date?.iso,
      url: this.#url(url),
      articleBody: this.#text(text, lang),
      inLanguage: lang ?? this.document.lang,
      keywords: themes?.flatMap((theme) => this.#text(theme.title, lang) ?? []),
      publisher: this.#publisher(),
    });

  readonly series = (series: Dialogue): Thing => {
    const {id, title, text, url, audience, sessions = [], lang, language} = series;
    return thing('EventSeries', {
      identifier: id,
      name: this.#text(title, lang),
      description: this.#text(text, lang),
      url: this.#url(url),
      inLanguage: language,
      audience: audience === undefined ? undefined : thing('Audience', {audienceType: this.#text(audience, lang)}),
      organizer: this.#publisher(),
      subEvent: sessions.map((session) => this.#session(session, series)),
    });
  };

  readonly programme = ({id, title, text, url, lang, founded, partners, funding}: Programme): Thing =>
    thing('Project', {
      identifier: id,
      name: this.#text(title, lang),
      description: this.#text(text, lang),
      url: this.#url(url),
      foundingDate: founded?.iso,
      sponsor: partners?.items?.map((party) => this.#party(party, lang, 'Organization')),
      funding: funding?.items?.map(({amount, currency, source, text: about}) =>
        thing('MonetaryGrant', {
          funder: source && this.#party(source, lang, 'Organization'),
          description: typeof amount === 'string' ? amount : this.#text(about, lang),
          amount: typeof amount === 'number' ? thing('MonetaryAmount', {value: amount, currency}) : undefined,
        }),
      ),
    });

  #session(session: Session, series: Dialogue): Thing {
    const {id, number, title, text, venue = series.venue, language, speakers, capacity, placesLeft, signUp} = session;
    const {lang} = series;
    // An unknown status does not say whether it takes place.
    const state = session.status === undefined ? 'planned' : sessionState(session.status);
    return thing('Event', {
      identifier: id ?? number,
      name: this.#text(title, lang),
      description: this.#text(text, lang),
      url: this.#url(session.url ?? series.url),
      ...datesOf(session, whenOf(session, series)),
      eventStatus: state && `https://schema.org/${STATES[state]}`,
      inLanguage: language ?? series.language,
      location: venue && this.#location(venue, lang),
      performer: speakers?.map((speaker) => this.#speaker(speaker, lang)),
      maximumAttendeeCapacity: typeof capacity === 'number' ? capacity : undefined,
      remainingAttendeeCapacity: typeof placesLeft === 'number' ? placesLeft : undefined,
      offers:
        signUp?.url === undefined
          ? undefined
          : thing('Offer', {url: this.#url(signUp.url), validThrough: signUp.deadline?.iso}),
    });
  }

  /** A place only where there is an address: a name alone may be a platform. */
  #location({name, address, url}: Venue, lang: string | undefined): Thing | string | undefined {
    const words = this.#text(name, lang);
    const where = this.#text(address, lang);
    const door = this.#url(url);
    if (where !== undefined) return thing('Place', {name: words, address: where, url: door});
    return words ?? (door === undefined ? undefined : thing('VirtualLocation', {url: door}));
  }

  /** A person, also where only the function is published; an organisation where nothing else is. */
  #speaker({name, role, organisation}: Speaker, lang: string | undefined): Thing {
    const employer = organisation && this.#party(organisation, lang, 'Organization');
    return name === undefined && role === undefined && employer
      ? employer
      : thing('Person', {name: this.#text(name, lang), jobTitle: this.#text(role, lang), worksFor: employer});
  }

  /** A rating that has a value: the value, its scale, and who assessed. */
  #review({scale, value, stage, voice, report, date}: Assessment, lang: string | undefined): Thing[] {
    const words = [value].flat().filter((word) => word !== undefined);
    if (!words.length) return [];
    const known = findScale(scale, this.document.scales);
    // “Government” is a voice, not the name of an organisation.
    const body = voice === 'irm' ? 'Independent Reporting Mechanism' : isSide(voice) ? undefined : voice;
    return [
      thing('Review', {
        reviewAspect: this.#text(known?.name, lang) ?? known?.key ?? scale,
        name: [stage, body ? undefined : voice].filter(Boolean).join(', '),
        reviewRating: thing('Rating', {ratingValue: words.join(', ')}),
        author: body && thing('Organization', {name: body}),
        datePublished: date?.iso,
        isBasedOn: report && this.#link(report, lang),
      }),
    ];
  }

  #party({name, url}: Party, lang: string | undefined, type: string): Thing {
    return thing(type, {name: this.#text(name, lang), url: this.#url(url)});
  }

  #link({label, url}: Link, lang: string | undefined): Thing {
    return thing('CreativeWork', {name: this.#text(label, lang), url: this.#url(url)});
  }

  #publisher(): Thing | undefined {
    const {name, url} = this.document.source ?? {};
    return name === undefined
      ? undefined
      : this.#party({name, ...(url !== undefined && {url})}, undefined, 'Organization');
  }

  #text(text: Text | undefined, lang?: string): string | undefined {
    const given = lang ?? this.document.lang;
    return text === undefined ? undefined : pickText(text, this.options.lang ?? given ?? 'en', given).text;
  }

  #url(url: string | undefined): string | undefined {
    const href = linkHref(url);
    if (href === undefined) return undefined;
    try {
      return new URL(href, this.options.base).href;
    } catch {
      return href;
    }
  }
}

/** How the graph names a plan: each is described once, and what belongs to it points there. */
const planId = (id: string) => `#plan-${encodeId(id.toLowerCase())}`;

const isSide = (voice: string | undefined) =>
  voice !== undefined && ['government', 'civil-society'].includes(voice.toLowerCase().replace(/\s+/g, '-'));

const STATES: Readonly<Record<SessionState, string>> = {
  planned: 'EventScheduled',
  full: 'EventScheduled',
  held: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
};

const instant = (epoch: number | undefined) => (epoch === undefined ? undefined : new Date(epoch).toISOString());

/** As precise as it is known: instants, times of the place, days, months. Never an end before its start. */
function datesOf({date, endDate}: Session, when: SessionTiming): {startDate?: string; endDate?: string} {
  const {first, last, exact, start, end, from, until} = when;
  const clock = (day: string | undefined, time: string | undefined) => (day && time ? `${day}T${time}` : day);
  const startDate = instant(from) ?? (exact ? clock(first, start) : date?.iso);
  const closes = from === undefined && exact && start ? end : undefined;
  const ends = instant(until) ?? (closes ? clock(last, closes) : endDate && (exact ? last : endDate.iso));
  return {startDate, endDate: startDate && ends && ends <= startDate ? undefined : ends};
}

/** An interval of ISO 8601, open where an end is not known. */
const coverage = (start: PartialDate | undefined, end: PartialDate | undefined) =>
  start?.iso || end?.iso ? `${start?.iso ?? '..'}/${end?.iso ?? '..'}` : undefined;

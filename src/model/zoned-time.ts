/** What a clock in a time zone shows at an instant, as if that were UTC. */
type Clock = (instant: number) => number;

const clocks = new Map<string, Clock | undefined>();

/** The clock of a time zone; undefined for a name that the platform does not know. */
function clockOf(zone: string): Clock | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(timeZone: string): Clock | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    return (instant) => {
      const parts = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
      const {year = 0, month = 0, day = 0, hour = 0, minute = 0} = parts;
      return Date.UTC(year, month - 1, day, hour, minute);
    };
  } catch {
    return undefined;
  }
}

/** True for the name of a time zone that can be calculated with. */
export const isZone = (zone: string): boolean => Boolean(clockOf(zone));

/** An instant, and how many instants show that time: on the day when clocks are put forward, some times never come. */
export interface Instant {
  readonly epoch: number;
  readonly kind: 'once' | 'twice' | 'never';
}

const DAY = 86_400_000;

/**
 * The instant at which the clocks of a zone show a time: `2022-03-27`, `10:00`, `Europe/Amsterdam`. Where clocks are put
 * back, the first of two; where they are put forward, a time that never comes counts from the offset before. That is
 * the rule of calendar files (RFC 5545, 3.3.5) and of Temporal ("compatible").
 */
export function instantOf(day: string, time: string, zone: string): Instant | undefined {
  const clock = clockOf(zone);
  const shown = Date.parse(`${day}T${time}Z`);
  if (!clock || Number.isNaN(shown)) return undefined;
  const offsetAt = (instant: number) => clock(instant) - instant;
  const before = shown - offsetAt(shown - DAY);
  const after = shown - offsetAt(shown + DAY);
  const real = [...new Set([before, after])].filter((instant) => clock(instant) === shown);
  return real.length
    ? {epoch: Math.min(...real), kind: real.length > 1 ? 'twice' : 'once'}
    : {epoch: before, kind: 'never'};
}

/** Day and time that the clocks of a zone show at an instant. */
export function localOf(epoch: number, zone: string): {readonly day: string; readonly time: string} | undefined {
  const shown = clockOf(zone)?.(epoch);
  if (shown === undefined) return undefined;
  const [day = '', time = ''] = new Date(shown).toISOString().split('T');
  return {day, time: time.slice(0, 5)};
}

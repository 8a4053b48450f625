import {isServer, type ReactiveControllerHost} from 'lit';

/** Listens to the window for as long as its host is on the page. */
export function windowEvents(
  host: ReactiveControllerHost,
  calls: Readonly<Record<string, (event: Event) => void>>,
): void {
  const each = (change: typeof addEventListener) => {
    for (const [name, call] of Object.entries(calls)) change(name, call);
  };
  if (!isServer)
    host.addController({
      hostConnected: () => {
        each(addEventListener);
      },
      hostDisconnected: () => {
        each(removeEventListener);
      },
    });
}

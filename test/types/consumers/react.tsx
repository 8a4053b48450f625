// React 19: tags, attributes, properties and events in JSX.
import 'ogp-widgets/define';
import type {} from 'ogp-widgets/jsx';
import type {OgpCommitmentCard, LoadDetail, SelectDetail} from 'ogp-widgets';
import {useRef} from 'react';

export function Commitments({src}: {src: string}) {
  const card = useRef<OgpCommitmentCard>(null);
  const loaded = ({detail}: CustomEvent<LoadDetail>) => {
    console.log(detail.document.commitments.length, card.current?.layout);
  };
  const selected = (event: CustomEvent<SelectDetail>) => {
    event.preventDefault();
  };
  return (
    <ogp-data src={src} timeout={10} onogp-load={loaded}>
      <ogp-commitment-card commitment="NL0046" heading-level={2} layout="full" lang="nl" onogp-select={selected}>
        <a href="https://example.org">The commitment</a>
      </ogp-commitment-card>
      <ogp-milestone-timeline headingLevel={2} layout="table" layouts="table list" today="2022-01-01" />
      <ogp-rating-scale scale="completion" value="Limited" className="wide" />
    </ogp-data>
  );
}

export const wrong = [
  // @ts-expect-error there is no such layout
  <ogp-commitment-card layout="wide" />,
  // @ts-expect-error a level is a number
  <ogp-milestone-timeline heading-level="two" />,
  // @ts-expect-error there is no such attribute
  <ogp-rating-scale score="3" />,
  // @ts-expect-error there is no such element
  <ogp-scoreboard />,
  // @ts-expect-error the detail of this event is another one
  <ogp-data onogp-load={(event: CustomEvent<SelectDetail>) => event.detail.href} />,
];

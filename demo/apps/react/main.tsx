// React 19: objects become properties, functions at `onogp-…` become listeners. No wrapper is needed.
import 'ogp-widgets/define/commitment-card';
import 'ogp-widgets/define/milestone-timeline';
import type {SelectDetail} from 'ogp-widgets';
import type {} from 'ogp-widgets/jsx';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import data from '../commitments.json';

function Commitments() {
  const [chosen, choose] = useState('VB0001');
  const select = (event: CustomEvent<SelectDetail>) => {
    event.preventDefault();
    choose(event.detail.commitment ?? chosen);
  };
  return (
    <>
      <h1>Our commitments</h1>
      {data.commitments.map(({id}) => (
        <ogp-commitment-card key={id} data={data} commitment={id} heading-level={2} onogp-select={select} />
      ))}
      <p role="status">Chosen: {chosen}</p>
      <ogp-milestone-timeline data={data} commitment={chosen} heading-level={2} />
    </>
  );
}

const app = document.querySelector('#app');
if (app)
  createRoot(app).render(
    <StrictMode>
      <Commitments />
    </StrictMode>,
  );

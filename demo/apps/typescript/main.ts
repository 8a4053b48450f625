// Plain TypeScript: elements know their classes, listeners their events.
import 'ogp-widgets/define/commitment-card';
import 'ogp-widgets/define/milestone-timeline';
import data from '../commitments.json';

const app = document.querySelector('#app');
const heading = document.createElement('h1');
heading.textContent = 'Our commitments';
const status = document.createElement('p');
status.role = 'status';
const timeline = document.createElement('ogp-milestone-timeline');
timeline.headingLevel = 2;
timeline.data = data;

function choose(id: string) {
  status.textContent = `Chosen: ${id}`;
  timeline.commitment = id;
}

const cards = data.commitments.map(({id}) => {
  const card = document.createElement('ogp-commitment-card');
  card.headingLevel = 2;
  card.commitment = id;
  card.data = data;
  // The title is a link; here it shows the milestones instead.
  card.addEventListener('ogp-select', (event) => {
    event.preventDefault();
    choose(event.detail.commitment ?? id);
  });
  return card;
});

choose('VB0001');
app?.append(heading, ...cards, status, timeline);

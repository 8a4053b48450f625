// A page without a framework. `ogp-widgets` is this package itself, by the addresses that package.json exports.
import 'ogp-widgets/define';
import {
  OgpCommitmentCard,
  overrideMessages,
  parse,
  registerLocale,
  type Commitment,
  type IssuesDetail,
  type LoadError,
  type OgpDocument,
} from 'ogp-widgets';
import {OgpRatingScale} from 'ogp-widgets/define/rating-scale';
import {OgpMilestoneTimeline} from 'ogp-widgets/elements/milestone-timeline';
import {templates} from 'ogp-widgets/locales/nl';

registerLocale('nl', {templates});
overrideMessages('nl', {'fact.lead': 'Trekker'});

// Tags know their classes.
const card = document.createElement('ogp-commitment-card');
card.layout = 'full';
card.headingLevel = 2;
card.data = {id: 'XX0001', title: 'A commitment'};
const timeline: OgpMilestoneTimeline | null = document.querySelector('ogp-milestone-timeline');
const scale: OgpRatingScale = document.createElement('ogp-rating-scale');
const provider = document.createElement('ogp-data');
provider.src = 'commitments.json';
provider.timeout = 10;
const isCard: boolean = card instanceof OgpCommitmentCard;

// Events know their details, wherever one listens.
card.addEventListener('ogp-select', (event) => {
  const id: string | undefined = event.detail.commitment;
  event.preventDefault();
  console.log(id);
});
provider.addEventListener('ogp-load', ({detail: {document}}) => {
  const first: Commitment | undefined = document.commitments[0];
  console.log(first?.milestones?.[0]?.planned?.end?.iso);
});
scale.addEventListener('ogp-error', ({detail}: CustomEvent<LoadError>) => {
  console.log(detail.code, detail.status);
});
timeline?.addEventListener('ogp-issues', ({detail}: CustomEvent<IssuesDetail>) => {
  for (const {path, code, severity, message} of detail.issues) console.log(path, code, severity, message);
});

// Reading without elements.
const read = parse(JSON.parse('{}'));
const model: OgpDocument | undefined = read?.document;
console.log(model, isCard);

// What must not compile.
// @ts-expect-error there is no such layout
card.layout = 'wide';
// @ts-expect-error a level is a number
card.headingLevel = '2';
// @ts-expect-error there is no such layout of a timeline
if (timeline) timeline.layout = 'matrix';
// @ts-expect-error a timeline has no value
timeline?.value;
// @ts-expect-error an issue has no text
card.addEventListener('ogp-issues', ({detail}) => detail.issues[0]?.text);
// @ts-expect-error words have a language
overrideMessages();
// @ts-expect-error the model cannot be written to
if (model) model.commitments = [];

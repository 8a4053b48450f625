export {OgpCommitment} from './elements/commitment/commitment.js';
export {OgpCommitmentCard} from './elements/commitment-card/commitment-card.js';
export {OgpCommitmentList} from './elements/commitment-list/commitment-list.js';
export {OgpData} from './elements/data/data.js';
export {OgpDialogueSeries} from './elements/dialogue-series/dialogue-series.js';
export {OgpIrmReview} from './elements/irm-review/irm-review.js';
export {OgpMilestoneTimeline} from './elements/milestone-timeline/milestone-timeline.js';
export {OgpPlanProgress} from './elements/plan-progress/plan-progress.js';
export {OgpProgramme} from './elements/programme/programme.js';
export {OgpRatingScale} from './elements/rating-scale/rating-scale.js';
export {OgpUpdates} from './elements/updates/updates.js';
export {overrideMessages, registerLocale, setDefaultLocale, type Messages} from './i18n/page-words.js';
export {parse, type ParseResult} from './parse/parse.js';
export {VERSION} from './version.js';

// Details of events, and values of attributes.
export type {FilterDetail, IssuesDetail, LoadDetail, SelectDetail} from './controllers/announce.js';
export type {Facet, Filters, ListLayout, Sort} from './model/filter.js';
export type {LoadError, LoadErrorCode} from './model/load-error.js';
export type {UpdateFacet, UpdateFilters, UpdatesLayout, UpdateSort} from './model/update.js';
export type {CardLayout} from './view/commitment-card.js';
export type {ReviewLayout} from './view/irm-review.js';
export type {DescribedIssue} from './view/issue-messages.js';
export type {TimelineLayout} from './view/milestone-timeline.js';

// What `parse` returns, and every `document`.
export type {Assessment, Star} from './model/assessment.js';
export type {Commitment, Funding, Note, Section} from './model/commitment.js';
export type {AgendaItem, Dialogue, Session, SignUp, Speaker, Venue} from './model/dialogue.js';
export type {OgpDocument, Plan, Source} from './model/document.js';
export type {Figures} from './model/figures.js';
export type {Issue, IssueCode, Severity} from './model/issue.js';
export type {Link, Party} from './model/link.js';
export type {Milestone} from './model/milestone.js';
export type {PartialDate, Span} from './model/partial-date.js';
export type {Activity, Body, Grant, Part, Point, Post, Programme} from './model/programme.js';
export type {Scale, ScaleGroup} from './model/scales.js';
export type {Passage, Text} from './model/text.js';
export type {Download, ProcessStep, Update, UpdateContact, UpdateResult, UpdateTheme} from './model/update.js';

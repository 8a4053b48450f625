import type {Words} from './words.js';

export const en: Words = {
  lang: 'en',
  fillers: 'the|of|for|a|an|to|by|in|this|our|is|if any|please',
  entities: {
    commitment:
      'commitment|action|action point|action item|promise|pledge|measure|initiative|reform|policy commitment|ogp commitment|card',
    milestone:
      'milestone|activity|step|deliverable|task|sub commitment|sub action|output|key activity|milestone activity|sub task|subtask|milestones and activities',
  },
  roles: {
    id: 'id|identifier|ref|reference|code|unique identifier|reference number|ref no|ref number|reference code|ident|key|record id|slug',
    number: 'number|no|nr|num|n',
    title: 'title|name|heading|short title|subject|card name|headline|what|summary title|text title',
    description:
      'description|details|detail|summary|text|full text|about|explanation|brief description|short description|description of commitment|what will be done|what is the commitment|full description|card description|content|long description',
    status:
      'status|state|current status|stage|progress status|implementation status|list name|list|status now|overall status|rag|rag status|completion status|level of completion status|column|where are we now|current state',
    progress:
      'progress|done|percent done|complete|percent complete|percentage|percentage complete|completion|percent|progress percent|percent completion|percentage done|completion rate|completion percent|level of completion|percentage of completion|completion percentage|share done',
    url: 'link|url|web page|website|webpage|web address|web link|more information|hyperlink|card url|page|online|permalink|read more|web site|weblink|address',
    start:
      'start date|start|starts|begin|begins|from|beginning|start on|begin date|planned start|planned start date|starting date|date start|commencement|commencement date|date started|expected start|start month|start year|new start date',
    end: 'end date|end|ends|due|due date|deadline|until|finish|finish date|target date|planned end|planned end date|completion date|expected completion|expected completion date|date due|by when|planned completion|planned completion date|delivery date|timeline end|target completion date|end on|due on|date end|expected end|end month|end year|target|due by|when',
    date: 'date|timeline date',
    period:
      'period|timeline|timeframe|time frame|duration|term|implementation period|schedule|timing|start and end date|start end date|start end|time line|timescale',
    actualStart: 'actual start|actual start date|started|started on|date started actual',
    actualEnd:
      'actual end|actual end date|completed on|date completed|actual completion|actual completion date|finished on|finished|done on|date of completion actual|closed on',
    lead: 'lead institution|lead department|lead agency|lead ministry|lead|responsible|responsible institution|responsible ministry|responsible department|responsible agency|owner|ministry|department|agency|responsible body|lead body|lead organisation|lead organization|lead implementing agency|lead implementing organization|implementing agency|implementing institution|responsible authority|institution|organisation|organization|lead organisation department|accountable body|responsible party|assignee|assigned to|members|lead authority|who|responsibility|action owner|led by|delivery body|lead entity|responsible entity|responsible unit|unit responsible|office responsible|lead office|lead directorate|directorate',
    support:
      'supporting institution|partner|supporting organisation|supporting organization|other actors|other actors involved|other institutions|supporting agency|supporting department|supporting ministry|stakeholder|partner organisation|partner organization|partners involved|other stakeholder|supporting|co lead|civil society partner|civil society|supporting body|other partner|involved party|supporting agency involved|other department|cso partner|participating institution|participating agency|with whom|delivery partner',
    areas:
      'policy area|theme|topic|thematic area|category|sector|tag|labels|label tag|area|subject area|field|thematic|ogp policy area|cluster theme|policy field|pillar|chapter|policy theme|grand challenge|ogp grand challenge|priority area|domain|strand|theme area',
    plan: 'action plan|plan|plan id|action plan id|nap|cycle',
    evidence:
      'evidence|evidence link|documentation|proof|source link|attachment link|link evidence|link to evidence|supporting document|verification|means of verification',
    part: 'problem|objective|problem statement|public problem|goal|aim|ambition|expected result|expected impact|impact|relevance|ogp value|ogp challenge|background|rationale|context|main objective|status quo|problem addressed|what problem does it address|public problem addressed|how will commitment contribute|result|outcome|expected outcome|ogp values relevance|why|justification|overview|relevance ogp values|purpose',
    personal:
      'contact|contact person|email|e mail|mail|phone|telephone|contact name|contact email|responsible person|person responsible|officer|contact detail|point of contact|responsible officer|lead officer|name of responsible person|name responsible person|tel|mobile|contact information|assigned person|focal point|staff|created by|author|email address|phone number',
    own: 'budget|cost|funding|comment|note|remark|next milestone|next step|risk|challenge|priority|budget line|vote count|comment count|last activity date|last updated|updated|last modified|created time|last edited|attachment count|archived|board name|board id|list id|checklist item total count|checklist item completed count|due complete|weight|beneficiary|sdg|indicator|scope|region|country|source|resource|expenditure|amount|currency|latest update|progress note|update|type|kind|additional information|observation|review date|confidence|estimated cost|obstacle|lesson',
    counter: 'row|s n|sn|sl no|serial|serial number|line',
  },
  totals: 'total|totals|grand total|subtotal|sum|count|average|mean',
  notes:
    'source|note|legend|last updated|updated|as of|prepared by|key|remark|footnote|data as of|status as of|published by',
};

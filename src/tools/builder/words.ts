import type {Localizer} from '../../i18n/localizer.js';
import type {Way} from './cms.js';

/** All words of the builder in one language, apart from those that hold a number. */
export function builderWords({msg}: Localizer) {
  const ways: Readonly<Record<Way, string>> = {
    element: msg('Element: the shortest, where the editor keeps it', {id: 'tool.builder.way-element'}),
    box: msg('Box: a div with data- attributes', {id: 'tool.builder.way-box'}),
    frame: msg('Frame: a page of its own', {id: 'tool.builder.way-frame'}),
    static: msg('HTML without script', {id: 'tool.builder.way-static'}),
  };
  const faults = {
    'no-data': msg('There is nothing to show in these data.', {id: 'tool.builder.no-data'}),
  };
  /** Where the parts go, by system. */
  const places: Readonly<Record<string, string>> = {
    html: msg('The lines go where the widget is to stand.', {id: 'tool.builder.place-html'}),
    wordpress: msg(
      'Our small plugin brings the script, or the first part goes into header.php of the theme. The second part goes into a block “Custom HTML”.',
      {id: 'tool.builder.place-wordpress'},
    ),
    drupal: msg(
      'The first part is a library of the theme. The second part goes into the source view of a text format that allows it.',
      {id: 'tool.builder.place-drupal'},
    ),
    typo3: msg('The first part goes into TypoScript, the second into a content element “Plain HTML”.', {
      id: 'tool.builder.place-typo3',
    }),
    umbraco: msg(
      'The first part goes into the layout (_Layout.cshtml), the second into a block or the source view of the editor.',
      {id: 'tool.builder.place-umbraco'},
    ),
    plone: msg(
      'All goes into the source view. A frame needs no settings; for a box, its attributes have to be allowed (HTML Filtering) and the script goes into the theme.',
      {id: 'tool.builder.place-plone'},
    ),
    sharepoint: msg(
      'The frame goes into a web part “Embed”, once an administrator has allowed its address (HTML Field Security).',
      {id: 'tool.builder.place-sharepoint'},
    ),
    static: msg('The first part goes into the layout, the second into the page.', {id: 'tool.builder.place-static'}),
  };
  return {
    title: msg('Make a snippet', {id: 'tool.builder.title'}),
    about: msg(
      'Choose a widget, give it your data, and copy the lines for your website. Your data stay in this browser: nothing is sent anywhere.',
      {id: 'tool.builder.about'},
    ),
    ui: msg('Language of this page', {id: 'tool.builder.ui'}),
    widget: msg('Widget', {id: 'tool.builder.widget'}),
    data: msg('Data', {id: 'tool.builder.data'}),
    paste: msg('Paste JSON or CSV', {id: 'tool.builder.paste'}),
    file: msg('Or choose files: Excel (.xlsx, .xls), .ods, CSV, JSON. Several at once are read together.', {
      id: 'tool.builder.files',
    }),
    encoding: msg('Encoding of the file', {id: 'tool.builder.encoding'}),
    notCertain: msg('not certain', {id: 'tool.builder.not-said'}),
    template: msg('Download a spreadsheet to fill in', {id: 'tool.builder.template'}),
    columns: msg('Your columns', {id: 'tool.builder.columns'}),
    columnsHelp: msg('Change what is wrong: the data are read again at once.', {id: 'tool.builder.columns-help'}),
    yourColumn: msg('Your column', {id: 'tool.builder.your-column'}),
    whatItIs: msg('What it is', {id: 'tool.builder.what-it-is'}),
    samples: msg('What is in it', {id: 'tool.builder.samples'}),
    ownColumn: msg('Keep as my own column', {id: 'tool.builder.own-column'}),
    leaveOut: msg('Leave it out', {id: 'tool.builder.leave-out'}),
    perhaps: msg('Perhaps', {id: 'tool.builder.perhaps'}),
    usual: msg('Usual', {id: 'tool.builder.usual'}),
    otherMembers: msg('Other members of the format', {id: 'tool.builder.other-members'}),
    notInFrame: msg('A frame takes only short words here, because anybody can write its address. It was left out.', {
      id: 'tool.builder.not-in-frame',
    }),
    example: msg('Use example data', {id: 'tool.builder.example'}),
    src: msg('Address of the JSON file on your website', {id: 'tool.builder.src'}),
    srcHelp: msg('When empty, the data become part of the snippet. A frame needs an address.', {
      id: 'tool.builder.src-help',
    }),
    load: msg('Read the data from there', {id: 'tool.builder.load'}),
    dates: msg('Dates such as 04/01/2026 are', {id: 'tool.builder.dates'}),
    asWritten: msg('shown as written', {id: 'tool.builder.dates-as-written'}),
    dayFirst: msg('day first: 4 January', {id: 'tool.builder.dates-day'}),
    monthFirst: msg('month first: 1 April', {id: 'tool.builder.dates-month'}),
    saveData: msg('Save the data as JSON', {id: 'tool.builder.save-data'}),
    look: msg('Look and options', {id: 'tool.builder.look'}),
    lang: msg('Language of the widget', {id: 'tool.builder.lang'}),
    auto: msg('That of the page', {id: 'tool.builder.auto'}),
    theme: msg('Theme', {id: 'tool.builder.theme'}),
    noTheme: msg('None: takes over the look of the page', {id: 'tool.builder.no-theme'}),
    accent: msg('Colour of steps and bars, such as navy', {id: 'tool.builder.accent'}),
    pick: msg('Pick the colour of steps and bars', {id: 'tool.builder.pick'}),
    headingLevel: msg('Level of the heading', {id: 'tool.builder.heading-level'}),
    headingHelp: msg('One more than the heading above it on your page.', {id: 'tool.builder.heading-help'}),
    options: msg('Options of this widget', {id: 'tool.builder.options'}),
    standard: msg('As standard', {id: 'tool.builder.standard'}),
    preview: msg('Preview', {id: 'tool.builder.preview'}),
    previewEmpty: msg('Give data in step 2 to see the widget.', {id: 'tool.builder.preview-empty'}),
    site: msg('Your website', {id: 'tool.builder.site'}),
    cms: msg('System', {id: 'tool.builder.cms'}),
    way: msg('Kind of snippet', {id: 'tool.builder.way'}),
    base: msg('Folder of the widgets on your server', {id: 'tool.builder.base'}),
    page: msg('Address of the page that the frame belongs to', {id: 'tool.builder.page'}),
    oneFile: msg('One script in one language, whose hash covers all code (larger)', {id: 'tool.builder.whole'}),
    whole: msg(
      'This system is on another server: addresses have to begin with https://. That holds for the data, too.',
      {
        id: 'tool.builder.whole-address',
      },
    ),
    upload: msg('Once: copy the folder dist/cdn of a release to your server, as the folder named above.', {
      id: 'tool.builder.upload',
    }),
    snippet: msg('Snippet', {id: 'tool.builder.snippet'}),
    head: msg('Once, in the template: the script', {id: 'tool.builder.head'}),
    styles: msg('Once, in the template: the look', {id: 'tool.builder.styles'}),
    body: msg('In the text: the widget', {id: 'tool.builder.body'}),
    all: msg('In the page', {id: 'tool.builder.all'}),
    copy: msg('Copy', {id: 'tool.builder.copy'}),
    copied: msg('Copied.', {id: 'tool.builder.copied'}),
    notCopied: msg('The browser does not allow copying here. The text is selected: press Ctrl+C or ⌘C.', {
      id: 'tool.builder.not-copied',
    }),
    save: msg('Save as a file', {id: 'tool.builder.save'}),
    share: msg('Copy the address of these choices', {id: 'tool.builder.share'}),
    tooLong: msg('The data are too long for an address: whoever opens it chooses them again.', {
      id: 'tool.builder.too-long',
    }),
    needsSrc: msg('A frame shows only data that have an address. Fill in the address in step 2.', {
      id: 'tool.builder.needs-src',
    }),
    needsFile: msg(
      'The editor of this system takes data out of texts. Save the data as JSON in step 2, put the file on your server, and fill in its address there. Or choose “HTML without script”.',
      {id: 'tool.builder.needs-file'},
    ),
    needsPreview: msg('This HTML is made of the preview. Give data in step 2 first.', {
      id: 'tool.builder.needs-preview',
    }),
    noRelease: msg(
      'The list of files of the release was not found, so the snippet has no version and no hashes. It comes with every release.',
      {id: 'tool.builder.no-release'},
    ),
    recipe: msg('Recipe for this system (in English)', {id: 'tool.builder.recipe'}),
    reading: msg('Reading …', {id: 'tool.builder.reading'}),
    read: msg('The data were read.', {id: 'tool.builder.read'}),
    valid: msg('Nothing in them looks odd.', {id: 'tool.builder.nothing-odd'}),
    usable: msg('The snippet can be used all the same, if your website may read the address.', {
      id: 'tool.builder.usable',
    }),
    noManifest: msg(
      'The list of widgets (custom-elements.json) is missing beside this page. Copy the whole folder of the built pages.',
      {id: 'tool.builder.no-manifest'},
    ),
    ways,
    faults,
    places,
  };
}

export type BuilderWords = ReturnType<typeof builderWords>;

/** What was read, counted. */
export const commitmentsRead = ({msg, fill}: Localizer, count: number): string =>
  fill(
    msg('{count, plural, one {# commitment was read.} other {# commitments were read.}}', {id: 'tool.builder.count'}),
    {
      count,
    },
  );

/** What to do about a snippet that is too heavy for a page. */
export const largeData = ({msg, fill}: Localizer, size: number): string =>
  fill(
    msg(
      'The data make this snippet {size} kB long, and every visitor downloads them. Better: save them as JSON in step 2, put the file on your server, and fill in its address there.',
      {id: 'tool.builder.large'},
    ),
    {size},
  );

/** Why a colour is not used. */
export const notColour = ({msg, fill}: Localizer, value: string): string =>
  fill(msg('“{value}” is not a colour. Write it like navy or darkgreen.', {id: 'tool.builder.not-colour'}), {value});

/** “3 things to look at in the data” */
export const problemsHeading = ({msg, fill}: Localizer, count: number): string =>
  fill(
    msg('{count, plural, one {# thing to look at in the data} other {# things to look at in the data}}', {
      id: 'tool.builder.problems',
    }),
    {count},
  );

/** What a frame of the preview is called. */
export const widthLabel = ({msg, fill}: Localizer, width: number): string =>
  fill(msg('{width} pixels wide', {id: 'tool.builder.width'}), {width: String(width)});

/** What a screen reader hears of the problems that are not shown. */
export const moreProblems = ({msg, fill}: Localizer, count: number): string =>
  fill(msg('{count, plural, one {# more} other {# more}}', {id: 'tool.builder.more'}), {count});

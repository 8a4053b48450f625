import type {Localizer} from '../i18n/localizer.js';
import type {Way} from './cms.js';
import type {FileFault} from './read-data.js';

/** All words of the builder in one language, apart from those that hold a number. */
export function builderWords({msg}: Localizer) {
  const ways: Readonly<Record<Way, string>> = {
    element: msg('Element: the shortest, where the editor keeps it', {id: 'tool.builder.way-element'}),
    box: msg('Box: a div with data- attributes', {id: 'tool.builder.way-box'}),
    frame: msg('Frame: a page of its own', {id: 'tool.builder.way-frame'}),
    static: msg('HTML without script', {id: 'tool.builder.way-static'}),
  };
  const faults: Readonly<Record<FileFault, string>> = {
    'no-data': msg('There is nothing to show in these data.', {id: 'tool.builder.no-data'}),
    address: msg(
      'The data could not be read from this address. Check it; a server of another name has to allow this page (CORS). The snippet can be used all the same.',
      {id: 'tool.builder.address-fault'},
    ),
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
    file: msg('Or choose a file: JSON, CSV or Excel (.xlsx)', {id: 'tool.builder.file'}),
    example: msg('Use example data', {id: 'tool.builder.example'}),
    src: msg('Address of the JSON file on your website', {id: 'tool.builder.src'}),
    srcHelp: msg('When empty, the data become part of the snippet. A frame needs an address.', {
      id: 'tool.builder.src-help',
    }),
    load: msg('Read the data from there', {id: 'tool.builder.load'}),
    saveData: msg('Save the data as JSON', {id: 'tool.builder.save-data'}),
    look: msg('Look and options', {id: 'tool.builder.look'}),
    lang: msg('Language of the widget', {id: 'tool.builder.lang'}),
    auto: msg('That of the page', {id: 'tool.builder.auto'}),
    theme: msg('Theme', {id: 'tool.builder.theme'}),
    noTheme: msg('None: takes over the look of the page', {id: 'tool.builder.no-theme'}),
    accent: msg('Colour of steps and bars, such as navy', {id: 'tool.builder.accent'}),
    options: msg('Options of this widget', {id: 'tool.builder.options'}),
    standard: msg('As standard', {id: 'tool.builder.standard'}),
    preview: msg('Preview', {id: 'tool.builder.preview'}),
    previewEmpty: msg('Give data in step 2 to see the widget.', {id: 'tool.builder.preview-empty'}),
    site: msg('Your website', {id: 'tool.builder.site'}),
    cms: msg('System', {id: 'tool.builder.cms'}),
    way: msg('Spelling', {id: 'tool.builder.way'}),
    base: msg('Folder of the widgets on your server', {id: 'tool.builder.base'}),
    page: msg('Address of the page that the frame belongs to', {id: 'tool.builder.page'}),
    whole: msg('One script in one language, whose hash covers all code (larger)', {id: 'tool.builder.whole'}),
    snippet: msg('Snippet', {id: 'tool.builder.snippet'}),
    head: msg('Once, in the template: script and hints', {id: 'tool.builder.head'}),
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
    needsPreview: msg('This HTML is made of the preview. Give data in step 2 first.', {
      id: 'tool.builder.needs-preview',
    }),
    noRelease: msg(
      'The list of files of the release was not found, so the snippet has no version and no hashes. It comes with every release.',
      {id: 'tool.builder.no-release'},
    ),
    recipe: msg('Recipe for this system', {id: 'tool.builder.recipe'}),
    reading: msg('Reading …', {id: 'tool.builder.reading'}),
    valid: msg('The data were read, and nothing in them looks odd.', {id: 'tool.builder.valid'}),
    ways,
    faults,
  };
}

export type BuilderWords = ReturnType<typeof builderWords>;

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
  fill(msg('{width} pixels wide', {id: 'tool.builder.width'}), {width});

/** What a screen reader hears of the problems that are not shown. */
export const moreProblems = ({msg, fill}: Localizer, count: number): string =>
  fill(msg('{count, plural, one {# more} other {# more}}', {id: 'tool.builder.more'}), {count});

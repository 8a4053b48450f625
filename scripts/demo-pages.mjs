// The demo pages by group: the one list behind the navigation that `npm run lists` writes into each of them.

/** @typedef {readonly [file: string, label: string]} DemoPage */

/** @type {readonly DemoPage[]} */
const WHOLE_PAGES = [
  ['index', 'Overview'],
  ['netherlands', 'The Netherlands, connected'],
  ['side-by-side', 'Denmark and the Netherlands'],
  ['commitment-nl0046', 'Commitment, pending'],
  ['commitment-nl0025', 'Commitment, reviewed'],
];

/** @type {readonly DemoPage[]} */
const ON_YOUR_SITE = [
  ['builder', 'Make a snippet'],
  ['data-doors', 'Five doors for data'],
  ['languages', 'Languages'],
  ['themes', 'Themes'],
  ['themes-stylesheet', 'Theme stylesheet'],
  ['rtl', 'Right to left'],
  ['strict-csp', 'Strict policy'],
  ['no-script', 'Without script'],
  ['errors', 'Errors'],
];

/** “commitment-list” as a label. @param {string} name @returns {DemoPage} */
const widgetPage = (name) => [name, name.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase())];

/** The groups of the navigation; `widgets` are those with a page. @param {readonly string[]} widgets */
const groups = (widgets) => [
  ['Whole pages', WHOLE_PAGES],
  ['Widgets', widgets.map(widgetPage)],
  ['On your site', ON_YOUR_SITE],
];

/** The lists of the navigation, as they are in a page. @param {string} page its path @param {readonly string[]} widgets */
export const demoNavigation = (page, widgets) =>
  groups(widgets)
    .map(([title, pages], index) => {
      const links = pages.map(([file, label]) => {
        const current = page === `demo/${file}.html` ? ' aria-current="page"' : '';
        return `                <li><a href="${file}.html"${current}>${label}</a></li>\n`;
      });
      return `            <div>
              <p id="pages-${index + 1}">${title}</p>
              <ul aria-labelledby="pages-${index + 1}">
${links.join('')}              </ul>
            </div>
`;
    })
    .join('');

// Lighthouse with its mobile settings over a running site: the median of several runs of each sort of page.
//   node lighthouse.mjs <folder with node_modules> <the site's address> [runs [address …]]
// Ends with 1 where a score is below 100 (a search's SEO aside, as far as it is noindex that costs it), where a page's own
// bytes are more than 60 KB, pictures aside, or where its largest paint comes after 1.5 seconds. CHROME_PATH names the browser.
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import path from 'node:path';

const [folder, site, runs = '5', ...wanted] = process.argv.slice(2);
const require = createRequire(path.resolve(folder, 'node_modules/'));
const load = async name => import(pathToFileURL(require.resolve(name)));
const {default: lighthouse} = await load('lighthouse');
const {launch} = await load('chrome-launcher');

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const OWN = ['Document', 'Stylesheet', 'Font', 'Script'];
const MOST_BYTES = 60_000;
const MOST_MILLISECONDS = 1_500;

const linked = async (page, pattern) => {
  const html = await (await fetch(new URL(page, site))).text();
  const link = [...html.matchAll(/href="([^"]+)"/g)].map(found => found[1]).find(href => pattern.test(href));
  if (!link) {
    throw new Error(`${page} leads to nothing like ${pattern}`);
  }
  return link.replace(/#.*/, '');
};

const everySort = async () => {
  const sections = ['/landmarks', '/products', '/news', '/stories'];
  const items = await Promise.all(sections.map(section => linked(section, new RegExp(`^${section}/[0-9a-f-]{36}/`))));
  const province = await linked('/provinces', /^\/provinces\/[0-9]+$/);
  return ['/', '/en', ...sections, ...items, '/en' + items[0], province, '/search?q=' + encodeURIComponent('ผ้า')];
};

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const once = async address => {
  const chrome = await launch({chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage']});
  try {
    const {lhr} = await lighthouse(new URL(address, site).href, {port: chrome.port, onlyCategories: CATEGORIES});
    if (lhr.runtimeError) {
      throw new Error(`${address}: ${lhr.runtimeError.message}`);
    }
    return lhr;
  } finally {
    chrome.kill();
  }
};

// The audits that cost a score something, with what they found.
const lacking = (report, category) => report.categories[category].auditRefs
  .filter(({id, weight}) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
  .map(({id}) => id + (report.audits[id].displayValue ? ` (${report.audits[id].displayValue})` : ''));

const kilobytes = bytes => (bytes / 1000).toFixed(1);
let broken = false;

const measure = async address => {
  const reports = [];
  for (let run = 0; run < Number(runs); run++) {
    reports.push(await once(address));
  }
  const scores = CATEGORIES.map(category => Math.round(100 * median(reports.map(({categories}) => categories[category].score))));
  const paint = median(reports.map(({audits}) => audits['largest-contentful-paint'].numericValue));
  const last = reports.at(-1);
  const sizes = {};
  for (const {resourceType, transferSize} of last.audits['network-requests'].details.items) {
    sizes[resourceType] = (sizes[resourceType] ?? 0) + (transferSize ?? 0);
  }
  const own = OWN.reduce((sum, type) => sum + (sizes[type] ?? 0), 0);
  const notes = [];
  CATEGORIES.forEach((category, i) => {
    const lacks = reports.flatMap(report => lacking(report, category));
    const excused = category === 'seo' && address.includes('/search') && lacks.every(id => id.startsWith('is-crawlable'));
    if (scores[i] < 100 && !excused) {
      notes.push(`${category}: ${[...new Set(lacks)].join(', ')}`);
    }
  });
  if (own > MOST_BYTES) {
    notes.push(`${kilobytes(own)} kB without pictures`);
  }
  if (paint > MOST_MILLISECONDS) {
    notes.push(`largest paint after ${Math.round(paint)} ms`);
  }
  broken ||= notes.length > 0;
  const shown = decodeURI(address);
  console.log([
    (shown.length > 44 ? shown.slice(0, 43) + '…' : shown).padEnd(44),
    ...scores.map(score => String(score).padStart(5)),
    String(Math.round(paint)).padStart(7),
    kilobytes(own).padStart(8),
    ' ' + Object.entries(sizes).map(([type, bytes]) => `${type} ${kilobytes(bytes)}`).join(', '),
  ].join(' '));
  notes.forEach(note => console.log('    ! ' + note));
};

console.log([''.padEnd(44), ' perf', ' a11y', ' best', '  seo', ' LCP ms', '  own kB', ' kB by type'].join(' '));
for (const address of wanted.length > 0 ? wanted : await everySort()) {
  await measure(address);
}
console.log(broken ? 'Not everything holds: see the lines with !.' : 'Everything holds.');
process.exit(broken ? 1 : 0);

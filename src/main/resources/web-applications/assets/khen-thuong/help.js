/* In the bar of every web application: the way to the user guide, at the chapter of one's role. */
const WORDS = { vi: 'Trợ giúp', en: 'Help' };

const address = `${document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '')}/huong-dan`;

function offer() {
  const bar = document.querySelector('[cam-widget-header] nav.app-menu > ul');
  const account = bar?.querySelector(':scope > li.account');
  if (!account || bar.querySelector(':scope > .kt-help')) return;
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = WORDS[document.documentElement.lang] ?? WORDS.vi;
  const entry = document.createElement('li');
  entry.className = 'kt-help';
  entry.append(link);
  account.before(entry);
}

new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
offer();

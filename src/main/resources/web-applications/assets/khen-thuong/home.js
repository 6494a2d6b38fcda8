/* First in the bar of every web application: the way home. */
const WORDS = { vi: 'Trang chủ', en: 'Home' };

const address = `${document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '')}/trang-chu`;

/* The entries of the application itself, or where it has none, those beside the account. */
function offer() {
  const header = document.querySelector('[cam-widget-header]');
  if (!header?.querySelector('nav.app-menu li.account')) return;
  const bar = header.querySelector('.sections-menu > ul') ?? header.querySelector('nav.app-menu > ul');
  if (bar.querySelector(':scope > .kt-home')) return;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = WORDS[document.documentElement.lang] ?? WORDS.vi;
  const entry = document.createElement('li');
  entry.className = 'kt-home';
  entry.append(link);
  bar.prepend(entry);
}

new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
offer();

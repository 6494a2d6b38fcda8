/*
 * The list as officials expect it: what is due first stands first, every filter shows how many tasks it holds, and what only
 * the server may change cannot be clicked into an editor.
 */
const SORTING = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
const SETTLE_MS = 400;
const AT_MOST_EVERY_MS = 5000;

function dueFirst() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  const asked = new URLSearchParams(query);
  if ((path && path !== '/') || asked.has('sorting')) return;
  asked.set('sorting', SORTING);
  location.replace(`#/?${asked}`);
}

/* Before the application reads its address, and again after it has signed somebody in. */
dueFirst();
window.addEventListener('hashchange', dueFirst);

const LOCKED = '[cam-tasklist-task-meta] [cam-widget-inline-field]';

function locked(event) {
  return event.target instanceof Element && event.target.closest(LOCKED);
}

for (const kind of ['click', 'paste', 'keydown']) {
  document.addEventListener(
    kind,
    event => {
      if (locked(event) && event.key !== 'Tab') {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true
  );
}

function engine() {
  return `${document.querySelector('base').getAttribute('engine-api')}engine/default`;
}

function show(filters) {
  const counts = new Map(filters.map(filter => [filter.name, filter.itemCount]));
  document.querySelectorAll('.task-filters .task-filter').forEach(item => {
    const link = item.querySelector('h4.name a');
    const own = link && link.querySelector('.counter');
    if (!own) return;
    let badge = link.querySelector('.kt-count');
    if (!badge) {
      badge = document.createElement('span');
      badge.className = 'kt-count';
      link.append(badge);
    }
    const name = own.previousSibling ? own.previousSibling.textContent.trim() : '';
    const count = counts.get(name);
    const text = count === undefined ? '' : `(${count})`;
    if (badge.textContent !== text) badge.textContent = text;
  });
}

let asked = 0;
let timer = null;
let observer = null;

async function refresh() {
  timer = null;
  asked = Date.now();
  const answer = await fetch(`${engine()}/filter?resourceType=Task&itemCount=true`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin'
  });
  if (answer.ok) show(await answer.json());
}

/* The list is drawn anew whenever something was done or somebody else did it. */
function soon() {
  timer = timer || setTimeout(refresh, Math.max(SETTLE_MS, asked + AT_MOST_EVERY_MS - Date.now()));
}

/* What one has just done oneself is counted at once. */
for (const done of ['khen-thuong:done', 'khen-thuong:started']) {
  window.addEventListener(done, () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE_MS);
  });
}

export default {
  id: 'khen-thuong-list',
  pluginPoint: 'tasklist.list',
  priority: -100,
  render() {
    observer = new MutationObserver(soon);
    observer.observe(document.querySelector('section.tasks-list'), { childList: true, subtree: true });
    soon();
  },
  unmount() {
    observer.disconnect();
    clearTimeout(timer);
    timer = null;
  }
};

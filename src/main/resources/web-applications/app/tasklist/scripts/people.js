/*
 * The colleague who has claimed a task is called by name: of others than oneself the engine tells officials only the id by
 * which they sign in.
 */
const UNNAMED = '[cam-tasklist-task-meta] li.assignee .view-value > span[ng-if^="!("]';

function root() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '');
}

function task() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
}

async function claimedBy(id) {
  const answer = await fetch(`${root()}/api/tasks/cards?ids=${encodeURIComponent(id)}`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin'
  });
  return answer.ok ? (await answer.json())[0]?.claimedBy : undefined;
}

/* The text stays the application's own, which writes into it when somebody else claims the task. */
async function call(place) {
  const text = place.firstChild;
  const shown = text?.nodeValue;
  const id = task();
  if (!id || !shown || shown === place.dataset.ktName || place.dataset.ktAsked === `${id} ${shown}`) return;
  place.dataset.ktAsked = `${id} ${shown}`;
  delete place.dataset.ktName;
  const name = (await claimedBy(id)) ?? 'Một cán bộ khác';
  if (place.isConnected && text.nodeValue === shown) {
    place.dataset.ktName = name;
    text.nodeValue = name;
  }
}

new MutationObserver(() => document.querySelectorAll(UNNAMED).forEach(call)).observe(document.body, {
  childList: true,
  subtree: true,
  characterData: true
});

export default [];

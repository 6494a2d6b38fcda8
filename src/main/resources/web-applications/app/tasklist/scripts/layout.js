/*
 * Room and ways for the form of a task. While a task is open the filters are folded, unless the official wants them beside it;
 * that wish is all that is remembered. A form longer than what is seen of it has a list of its sections.
 */
const WISH = 'khen-thuong:filters-beside-task';
const FOLDED = 'filters-column-close';
const FEWEST = 2;
const HEADINGS = [
  '.fjs-form-field-grouplike > label',
  '.fjs-form-field-table > label',
  '.fjs-form-field-text :is(h2, h3, h4)'
].join(', ');

function isOpen() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').has('task');
}

let wasOpen = false;

function arrange() {
  const open = isOpen();
  document.body.classList.toggle('kt-task-open', open);
  if (open !== wasOpen) document.body.classList.toggle(FOLDED, open && localStorage.getItem(WISH) !== 'yes');
  wasOpen = open;
}

arrange();
window.addEventListener('hashchange', arrange);

document.addEventListener('click', event => {
  const toggle = event.target instanceof Element && event.target.closest('.region-toggle[data-region=filters]');
  if (toggle && isOpen()) localStorage.setItem(WISH, document.body.classList.contains(FOLDED) ? 'no' : 'yes');
});

function back() {
  const shown = new URLSearchParams(location.hash.split('?')[1] ?? '');
  shown.delete('task');
  shown.delete('detailsTab');
  location.hash = `#/?${shown}`;
}

/** The headings that are seen, in their order; what the form is called leads nowhere. */
function headings(form) {
  return [...form.querySelectorAll(HEADINGS)].filter(
    (one, index) => one.getClientRects().length && one.textContent.trim() && !(index === 0 && one.matches('h3'))
  );
}

function goTo(list, heading) {
  list.open = false;
  const field = heading.closest('.fjs-form-field') ?? heading;
  field.scrollIntoView({ block: 'start' });
  const input = [...field.querySelectorAll('input, textarea, select, [tabindex="0"]')].find(
    one => !one.disabled && one.getClientRects().length
  );
  (input ?? field).focus({ preventScroll: true });
}

function draw(list, form) {
  const found = headings(form);
  list.querySelector('summary').textContent = `Đến phần… (${found.length})`;
  list.querySelector('ol').replaceChildren(
    ...found.map(heading => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent.trim();
      button.addEventListener('click', () => goTo(list, heading));
      const item = document.createElement('li');
      item.append(button);
      return item;
    })
  );
}

function sections(form) {
  const list = document.createElement('details');
  list.className = 'kt-sections';
  list.append(document.createElement('summary'), document.createElement('ol'));
  list.addEventListener('toggle', () => list.open && draw(list, form));
  return list;
}

function furnish(container) {
  const form = container.querySelector('.fjs-container');
  if (!form || !container.isConnected || !container.closest('.task-card')) return;
  const isLong = form.scrollHeight > window.innerHeight && headings(form).length >= FEWEST;
  const list = container.querySelector('.kt-sections');
  if (!isLong) {
    list?.remove();
  } else if (!list) {
    const made = sections(form);
    draw(made, form);
    form.before(made);
  } else if (!list.open) {
    draw(list, form);
  }
}

const waiting = new WeakSet();

/* Measured when the browser has nothing better to do: that costs a form which is just being opened nothing. */
function soon(event) {
  const { container } = event.detail;
  if (waiting.has(container)) return;
  waiting.add(container);
  requestIdleCallback(
    () => {
      waiting.delete(container);
      furnish(container);
    },
    { timeout: 1000 }
  );
}

window.addEventListener('khen-thuong:shown', soon);
window.addEventListener('khen-thuong:changed', soon);

export default {
  id: 'khen-thuong-back',
  pluginPoint: 'tasklist.task.action',
  priority: 100,
  render(node) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'kt-back';
    button.textContent = '‹ Danh sách việc';
    button.addEventListener('click', back);
    node.replaceChildren(button);
  },
  unmount() {}
};

/*
 * What is wrong with a form stands above it, all of it at once and in words, each line leading to its field: what the browser
 * found when “Hoàn thành” was pressed, and what the server answered. A line goes when its field has been seen to.
 */
const boxes = new Map();

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function components(form) {
  return form.get('formFieldRegistry').getAll();
}

function labelOf(component) {
  return component.dateLabel || component.label || component.key;
}

/** What form-js found: messages by the id of the component, told in the order of the form. */
function foundHere(form, errors) {
  return components(form)
    .filter(component => errors[component.id]?.length)
    .map(component => ({
      component,
      text: `“${labelOf(component)}”: ${errors[component.id].join(' ')}`,
      isOpen: (data, present) => Boolean(present[component.id]?.length)
    }));
}

/** What the server answered; a line about a field stays until the field is changed. */
function foundThere(form, errors) {
  const data = form._getState().data;
  return errors.map(error => {
    const component = error.field && components(form).find(one => one.key === error.field);
    const refused = component && JSON.stringify(data[component.key]);
    return {
      component,
      text: error.message,
      isOpen: now => !component || JSON.stringify(now[component.key]) === refused
    };
  });
}

/** The element of a field that takes the cursor: form-js ends its ids with the id of the component, and what part of it it is. */
function control(container, component) {
  const own = new RegExp(`-${component.id}(-[A-Za-z0-9]+)?$`);
  return [...container.querySelectorAll('.fjs-container [id]')].find(
    one => own.test(one.id) && one.matches('input:not([type=hidden]), textarea, select, [tabindex]')
  );
}

function goTo(container, component) {
  const target = control(container, component);
  if (!target) return;
  for (let around = target.closest('details'); around; around = around.parentElement.closest('details')) {
    around.open = true;
  }
  target.focus({ preventScroll: true });
  (target.closest('.fjs-form-field') ?? target).scrollIntoView({ block: 'center' });
}

function line(container, item) {
  const entry = element('li');
  if (!item.component) {
    entry.textContent = item.text;
    return entry;
  }
  const link = element('a', null, item.text);
  link.href = '';
  link.addEventListener('click', event => {
    event.preventDefault();
    event.stopPropagation();
    goTo(container, item.component);
  });
  entry.append(link);
  return entry;
}

function draw(container) {
  const { box, items } = boxes.get(container);
  if (items.length === 0) {
    box.remove();
    boxes.delete(container);
    return;
  }
  const title = element('p', 'kt-refusals-title', `Còn ${items.length} chỗ cần sửa`);
  const list = element('ul');
  list.append(...items.map(item => line(container, item)));
  box.replaceChildren(title, list);
}

function show(container, items) {
  boxes.get(container)?.box.remove();
  const box = element('div', 'kt-refusals');
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  boxes.set(container, { box, items });
  container.prepend(box);
  draw(container);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'center' });
}

function items(form, error) {
  if (Array.isArray(error.errors)) return foundThere(form, error.errors);
  return error instanceof Error ? [] : foundHere(form, error);
}

window.addEventListener('khen-thuong:refused', event => {
  const { form, container, error } = event.detail;
  const found = items(form, error);
  if (found.length === 0) return;
  event.preventDefault();
  show(container, found);
});

window.addEventListener('khen-thuong:changed', event => {
  const { container, data, errors } = event.detail;
  const shown = boxes.get(container);
  if (!shown) return;
  const open = shown.items.filter(item => item.isOpen(data, errors));
  if (open.length !== shown.items.length) {
    shown.items = open;
    draw(container);
  }
});

/* Boxes of forms that are gone. */
window.addEventListener('hashchange', () => {
  for (const container of boxes.keys()) {
    if (!container.isConnected) boxes.delete(container);
  }
});

/*
 * In the dialog that starts a process the Escape key belongs to the form: it closes a list or a calendar. The dialog goes by
 * its own buttons, so that nothing typed is lost by a key or a click beside it.
 */
function formInDialog() {
  return document.querySelector('.modal-content .fjs-container');
}

document.addEventListener(
  'keydown',
  event => {
    if (event.key === 'Escape' && formInDialog()) event.preventDefault();
  },
  true
);

document.addEventListener(
  'click',
  event => {
    if (event.target instanceof Element && event.target.matches('.modal') && formInDialog()) {
      event.stopImmediatePropagation();
    }
  },
  true
);

export default [];

/*
 * After a task: who has it now and until when. After a start: the task that came of it, which is the starter's already, is
 * opened.
 */
const READ_MS = 25000;

function root() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '');
}

function engine() {
  return `${document.querySelector('base').getAttribute('engine-api')}engine/default`;
}

async function read(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

let timer = null;

function place() {
  let line = document.querySelector('.kt-next');
  if (!line) {
    line = document.createElement('div');
    line.className = 'kt-next';
    line.setAttribute('role', 'status');
    document.body.append(line);
  }
  return line;
}

function say(sentence, refused = false) {
  const line = place();
  line.classList.toggle('kt-next-refused', refused);
  const text = document.createElement('span');
  text.textContent = sentence;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Đóng';
  close.addEventListener('click', hide);
  line.replaceChildren(text, close);
  clearTimeout(timer);
  timer = setTimeout(hide, READ_MS);
}

function hide() {
  clearTimeout(timer);
  document.querySelector('.kt-next')?.replaceChildren();
}

async function tell(address) {
  try {
    const next = await read(`${root()}/api/tasks/${address}/next`);
    say(next.sentence, next.refused);
  } catch (failed) {
    console.error(failed);
    say('Đã hoàn thành.');
  }
}

/* Beside the list as it is shown, in its order. */
function open(task) {
  const shown = new URLSearchParams(location.hash.split('?')[1] ?? '');
  shown.set('task', task);
  shown.delete('detailsTab');
  location.hash = `#/?${shown}`;
}

window.addEventListener('khen-thuong:done', event => tell(encodeURIComponent(event.detail.task)));

window.addEventListener('khen-thuong:started', async event => {
  const instance = encodeURIComponent(event.detail.instance);
  tell(`starts/${instance}`);
  try {
    const tasks = await read(`${engine()}/task?processInstanceId=${instance}&assigned=true`);
    if (tasks.length > 0) open(tasks[0].id);
  } catch (failed) {
    console.error(failed);
  }
});

export default [];

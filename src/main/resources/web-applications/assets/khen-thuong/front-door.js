/*
 * The sign-in of the web applications names what ours names: where one is, and whom to ask. The words are those of the page itself,
 * so that they stand in one place.
 */
const address = `${document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '')}/dang-nhap`;

let door = null;

async function read() {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return ['.noi-lam-viec', '.tro-giup'].map(part => page.querySelector(part));
}

async function dress(form) {
  form.dataset.ktFrontDoor = '';
  try {
    door ??= read();
    const [place, help] = await door;
    const head = place.cloneNode(true);
    head.className = 'kt-place';
    head.setAttribute('lang', 'vi');
    const foot = help.cloneNode(true);
    foot.className = 'kt-help-line';
    foot.setAttribute('lang', 'vi');
    form.before(head);
    form.after(foot);
  } catch (failed) {
    door = null;
    console.error(failed);
  }
}

function look() {
  const form = document.querySelector('form[name="signinForm"]');
  if (form && !('ktFrontDoor' in form.dataset)) dress(form);
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
look();

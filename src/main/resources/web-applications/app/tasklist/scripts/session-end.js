/* Whoever is led back to the sign-in page while at work is told why: it was not the password. */
let atWork = false;
let leaving = false;

document.addEventListener(
  'click',
  event => {
    if (event.target instanceof Element && event.target.closest('[ng-click="logout()"]')) leaving = true;
  },
  true
);

function tell(form) {
  if (document.querySelector('.kt-session-end')) return;
  const line = document.createElement('p');
  line.className = 'kt-session-end';
  line.setAttribute('role', 'status');
  line.textContent = 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại để làm tiếp.';
  form.before(line);
}

const observer = new MutationObserver(() => {
  const form = document.querySelector('form[name="signinForm"]');
  if (!form || !atWork) return;
  atWork = false;
  if (!leaving) tell(form);
  leaving = false;
});
observer.observe(document.body, { childList: true, subtree: true });

export default {
  id: 'khen-thuong-session-end',
  pluginPoint: 'tasklist.list',
  priority: -110,
  render() {
    atWork = true;
  },
  unmount() {}
};

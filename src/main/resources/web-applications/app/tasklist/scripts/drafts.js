/*
 * What an official types into the form of a task is kept on the server: two seconds after the last change, when the form is left,
 * and at once by “Lưu”. It is there again when the task is opened, wherever that is. Nothing of it is put into the storage of the
 * browser; what could not be saved yet stays in this page and is tried again. Tasklist's own script calls in here when a form of
 * a task is opened, filled, saved and sent (web-application-repairs.json).
 */
const REST_MS = 2000;
const SENDING_MS = 3000;
const PATIENCE_MS = 15000;
const OPENING_PATIENCE_MS = 5000;
const RETRY_MS = [2000, 5000, 10000, 20000, 30000];

/* What a browser still sends for a page that is being left; bytes. */
const LARGEST_FAREWELL = 60000;

const NOTHING_SAVED = '0';

/* How many of its own states a page remembers. */
const NAMES = 10;

const TOKEN = 'X-KT-XSRF';

/* Otherwise the browser asks for name and password itself when the session has ended, and this waits for it. */
const FROM_A_PAGE = { Accept: 'application/json', 'X-Requested-With': 'fetch' };
const INPUTS = new Set([
  'checkbox', 'checklist', 'datetime', 'number', 'radio', 'select', 'taglist', 'textarea', 'textfield'
]);

const WHY = {
  away: 'mất kết nối với máy chủ. Phần đã nhập còn trên trang này và sẽ tự được lưu khi có kết nối.',
  signedOut: 'phiên đăng nhập đã hết. Phần đã nhập còn trên trang này và sẽ tự được lưu sau khi bạn ',
  broken: 'máy chủ chưa nhận. Phần đã nhập còn trên trang này và sẽ tự được lưu lại.',
  large: 'nội dung quá dài. Hãy rút ngắn, hoặc tải phần dài lên thành tệp.'
};

/* The forms of tasks that are open in this page, and those left with something that is still to be saved. */
const keepers = new Map();
let official;

/* Earlier versions, and Tasklist itself, left what was typed in the storage of the browser. */
for (const key of Object.keys(localStorage)) {
  if (/^[a-z]+-?form:/i.test(key)) localStorage.removeItem(key);
}

function root() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '');
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

const HOME = { timeZone: 'Asia/Ho_Chi_Minh' };
const TIME = new Intl.DateTimeFormat('vi-VN', { ...HOME, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('vi-VN', { ...HOME, day: '2-digit', month: '2-digit', year: 'numeric' });

function when(savedAt) {
  const at = new Date(savedAt);
  return DAY.format(at) === DAY.format(new Date()) ? TIME.format(at) : `${TIME.format(at)} ngày ${DAY.format(at)}`;
}

function newName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/* The fields somebody can type into, by their keys. */
function inputsOf(components, found = new Map()) {
  for (const field of components || []) {
    if (INPUTS.has(field.type) && field.key && !field.disabled && field.readonly !== true) found.set(field.key, field);
    inputsOf(field.components, found);
  }
  return found;
}

/* Fields that the server requires of this very task: the property of the field names the fact that says so. */
function require(components, facts) {
  for (const field of components || []) {
    if (facts[field.properties?.requiredWhen] === true) field.validate = { ...field.validate, required: true };
    require(field.components, facts);
  }
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || value === false
    || (Array.isArray(value) && value.length === 0);
}

function same(one, other) {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
}

/** The draft of one task, as long as this page has something to do with it. */
class Keeper {
  constructor(task) {
    this.address = `${root()}/api/tasks/${encodeURIComponent(task)}/draft`;
    this.task = task;
    this.startAnew();
    this.token = null;
    this.names = [];
  }

  startAnew() {
    this.over = false;
    this.conflict = null;
    this.values = {};
    this.text = '{}';
    this.savedText = '{}';
    this.tag = null;
    this.failures = 0;
    this.isUnread = false;
    this.takenOverFrom = null;
  }

  /* Tasklist opens the form: what was typed before is asked for while the form itself is on its way. */
  attach(scope, controller, node) {
    if (this.over) this.startAnew();
    this.node = node;
    this.form = null;
    this.held = !controller.getOptions().disableForm;
    this.hasHeld = this.hasHeld || this.held;
    scope.$watch(() => !controller.getOptions().disableForm, held => this.changeHands(held));
    scope.$on('$destroy', () => this.detach(node));
    this.ready = this.held && !this.isUnsaved() ? this.restore() : Promise.resolve();
  }

  detach(node) {
    if (this.node !== node) return;
    this.node = null;
    this.form = null;
    if (this.isUnsaved()) this.push();
    else this.forget();
  }

  forget() {
    clearTimeout(this.timer);
    if (keepers.get(this.task) === this) keepers.delete(this.task);
  }

  isUnsaved() {
    return this.hasHeld && !this.over && this.text !== this.savedText;
  }

  async restore() {
    this.isUnread = false;
    const seen = await this.look(OPENING_PATIENCE_MS);
    if (seen.status === 200) this.adopt(seen);
    else if (seen.status === 204) this.tag = seen.tag;
    else if (seen.status === 404) this.over = true;
    else this.isUnread = true;
  }

  adopt(seen) {
    this.values = seen.values;
    this.tag = seen.tag;
    this.savedAt = seen.savedAt;
    this.takenOverFrom = seen.takenOverFrom;
    this.restored = true;
  }

  /* Tasklist fills the form: what was typed lies over what the form shows, where the form still asks for it. */
  begin(form, schema, facts) {
    this.form = form;
    this.schema = schema;
    this.facts = facts;
    require(schema.components, facts);
    this.inputs = inputsOf(schema.components);
    this.isClean = !this.isUnsaved();
    form.on('changed', event => {
      if (this.imported) this.typed(event.data);
      else this.latest = event.data;
    });
    form.on('import.done', () => this.begun());
    return this.filled();
  }

  filled() {
    this.imported = false;
    this.overlaid = Object.fromEntries(Object.entries(this.values).filter(([key]) => this.inputs.has(key)));
    return { ...this.facts, ...this.overlaid };
  }

  begun() {
    this.baseline = new Map();
    for (const [key, field] of this.inputs) {
      const fact = this.facts[key] ?? field.defaultValue;
      this.baseline.set(key, key in this.overlaid ? fact : this.latest?.[key]);
    }
    this.imported = true;
    this.take(this.latest || {});
    if (this.conflict) {
      this.ask(this.conflict);
    } else if (this.isClean) {
      this.savedText = this.text;
      if (this.isUnread) this.say('kt-failed', 'Chưa mở được bản nháp đã lưu, nếu có. Hãy tải lại trang trước khi nhập.');
      else if (this.restored && this.text !== '{}') this.say('kt-saved', this.reopened());
    } else {
      this.soon();
    }
  }

  reopened() {
    const from = this.takenOverFrom ? ` (nhận bàn giao từ ${this.takenOverFrom})` : '';
    return `Đã mở lại bản nháp lưu lúc ${when(this.savedAt)}${from}`;
  }

  take(data) {
    this.values = {};
    for (const [key, before] of this.baseline) {
      if (!same(data[key], before)) this.values[key] = data[key] ?? null;
    }
    this.text = JSON.stringify(this.values);
  }

  typed(data) {
    const before = this.text;
    this.take(data);
    if (!this.hasHeld || this.over || this.text === before) return;
    this.assured = false;
    if (this.isUnsaved() && !this.failures && !this.conflict) this.say('kt-waiting', 'Đang nhập…');
    this.soon();
  }

  soon(pause = REST_MS) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.push(), pause);
  }

  /* “Lưu”, and the end of the session. */
  save() {
    if (!this.hasHeld) return;
    this.byHand = true;
    this.push();
  }

  sent() {
    this.over = true;
    this.say('', '');
    this.forget();
  }

  /*
   * The task was claimed, or is not the official's any more: released, or nobody is signed in. Which of the two, the server says
   * when something is still to be saved.
   */
  async changeHands(held) {
    if (held === this.held) return;
    this.held = held;
    if (!held) {
      if (this.isUnsaved()) this.push();
      return;
    }
    this.hasHeld = true;
    this.over = false;
    const seen = await this.look(PATIENCE_MS);
    if (seen.status === 204) this.savedText = '{}';
    if (seen.status === 200 && !this.isOurs(seen)) {
      if (this.isUnsaved()) this.ask(seen);
      else this.show(seen);
    } else if (seen.status === 200 || seen.status === 204) {
      this.tag = seen.tag;
    }
    if (this.isUnsaved() && !this.conflict) this.soon();
  }

  isOurs(seen) {
    return seen.tag === NOTHING_SAVED || seen.tag === this.tag || this.names.includes(seen.tag);
  }

  leave() {
    if (this.isUnsaved() && !this.conflict) this.push(true);
  }

  isAtRisk() {
    return this.isUnsaved() && (this.failures > 0 || this.conflict || this.text.length > LARGEST_FAREWELL);
  }

  async push(leaving = false) {
    clearTimeout(this.timer);
    if (this.over || this.conflict) return;
    if (this.isBusy && !leaving) {
      this.again = true;
      return;
    }
    if (!this.isUnsaved() && !this.byHand) {
      this.failures = 0;
      if (this.savedAt) this.saySaved();
      return;
    }
    this.isBusy = true;
    try {
      if ((this.token && this.tag) || leaving || (await this.introduce())) await this.put(leaving);
    } finally {
      this.isBusy = false;
    }
    if (this.again) {
      this.again = false;
      this.push();
    } else if (!this.node && !this.isUnsaved()) {
      this.forget();
    }
  }

  /* Learns what is saved and gets the token a change needs. */
  async introduce() {
    const seen = await this.look(PATIENCE_MS);
    if (seen.status !== 200 && seen.status !== 204) {
      this.refused(seen.status);
      return false;
    }
    if (!this.isOurs(seen)) {
      this.ask(seen);
      return false;
    }
    this.tag = seen.tag;
    return true;
  }

  async look(patience) {
    try {
      const answer = await fetch(this.address, {
        headers: FROM_A_PAGE,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(patience)
      });
      this.token = answer.headers.get(TOKEN) || this.token;
      const seen = { status: answer.status, tag: (answer.headers.get('ETag') || '').replace(/^W\/|"/g, '') };
      return answer.status === 200 ? { ...seen, ...(await answer.json()) } : seen;
    } catch (failed) {
      console.warn('draft not read', failed.name);
      return { status: 0 };
    }
  }

  /* The name of each state is given here, so that a state is known as one's own even where the answer was lost. */
  async put(leaving) {
    const text = this.text;
    const name = newName();
    const known = [this.tag, ...this.names].filter(Boolean);
    const body = `{"revision":"${name}","values":${text}}`;
    this.names = [...this.names.slice(1 - NAMES), name];
    try {
      const answer = await fetch(this.address, {
        method: 'PUT',
        headers: {
          ...FROM_A_PAGE,
          'Content-Type': 'application/json',
          'If-Match': known.map(tag => `"${tag}"`).join(', '),
          [TOKEN]: this.token || ''
        },
        credentials: 'same-origin',
        keepalive: leaving && new Blob([body]).size < LARGEST_FAREWELL,
        signal: AbortSignal.timeout(PATIENCE_MS),
        body
      });
      if (answer.status === 200) this.saved(name, text, (await answer.json()).savedAt);
      else await this.refused(answer.status);
    } catch (failed) {
      console.warn('draft not saved', failed.name);
      this.refused(0);
    }
  }

  saved(name, text, savedAt) {
    this.tag = name;
    this.savedText = text;
    this.savedAt = savedAt;
    this.failures = 0;
    // The answer to “Lưu” stays until something is typed, though the save that leaving the field began ends after it.
    this.assured ||= this.byHand;
    this.byHand = false;
    if (this.isUnsaved()) this.soon();
    else this.saySaved();
  }

  saySaved() {
    const more = this.assured ? '. Có thể mở lại việc này để nhập tiếp, ở máy nào cũng được.' : '';
    this.say('kt-saved', `Đã lưu nháp ${when(this.savedAt)}${more}`);
  }

  async refused(status) {
    if (status === 404) {
      this.over = true;
      if (!this.node) this.forget();
      else setTimeout(() => this.tellItIsOver(), SENDING_MS);
    } else if (status === 409) {
      const seen = await this.look(PATIENCE_MS);
      if (seen.status === 204) {
        this.tag = seen.tag;
        this.soon(0);
      } else if (seen.status === 200 && JSON.stringify(seen.values) === this.text) {
        this.saved(seen.tag, this.text, seen.savedAt);
      } else if (seen.status === 200) {
        this.ask(seen);
      } else {
        this.failed(seen.status);
      }
    } else {
      this.failed(status);
    }
  }

  /* The form may just have been sent from this page, and then all is well. */
  tellItIsOver() {
    if (this.over && keepers.get(this.task) === this) {
      this.say('kt-failed', 'Không lưu nháp nữa: việc này không còn do bạn xử lý.');
    }
  }

  failed(status) {
    const isTokenOld = status === 403 && this.token !== null;
    if (isTokenOld) this.token = null;
    const pause = isTokenOld ? 0 : RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)];
    this.failures += 1;
    if (status === 413) {
      this.say('kt-failed', `Chưa lưu được nháp: ${WHY.large}`);
      return;
    }
    const why = status === 0 ? 'away' : status === 401 ? 'signedOut' : 'broken';
    const sign = this.say('kt-failed', `Chưa lưu được nháp: ${WHY[why]}`);
    if (sign && why === 'signedOut') {
      const link = element('a', '', 'đăng nhập lại');
      link.href = '/dang-nhap';
      link.target = '_blank';
      link.rel = 'noopener';
      sign.append(link, ' (mở ở cửa sổ khác).');
    }
    this.soon(pause);
  }

  /* The same task is being worked on somewhere else: whose text stays is not for a program to say. */
  ask(seen) {
    this.conflict = seen;
    this.say('kt-failed', 'Chưa lưu được nháp: hãy chọn bản muốn giữ.');
    const place = this.place();
    if (!place) return;
    this.panel?.remove();
    const panel = element('section', 'kt-draft-choice');
    panel.setAttribute('role', 'alert');
    panel.append(
      element(
        'p',
        '',
        `Việc này còn được nhập ở một cửa sổ hoặc máy khác; bản nháp ở đó lưu lúc ${when(seen.savedAt)}. `
          + 'Chọn bản muốn giữ, bản kia sẽ bị thay.'
      )
    );
    const labels = this.differing(seen.values);
    if (labels.length) panel.append(element('p', '', `Khác nhau ở: ${labels.join('; ')}.`));
    panel.append(
      this.choice('Giữ bản đang nhập ở đây', () => this.keepOurs(seen)),
      this.choice('Lấy bản nhập ở nơi kia', () => this.show(seen))
    );
    place.before(panel);
    this.panel = panel;
  }

  choice(text, chosen) {
    const button = element('button', 'btn btn-default', text);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.panel.remove();
      this.conflict = null;
      chosen();
    });
    return button;
  }

  differing(theirs) {
    return [...this.inputs]
      .filter(([key]) => !same(theirs[key] ?? null, this.values[key] ?? null))
      .map(([, field]) => field.label)
      .filter(Boolean);
  }

  keepOurs(seen) {
    this.tag = seen.tag;
    this.failures = 0;
    this.push();
  }

  show(seen) {
    this.adopt(seen);
    this.failures = 0;
    this.isClean = true;
    this.form?.importSchema(this.schema, this.filled());
  }

  place() {
    for (let node = this.node; node; node = node.parentElement) {
      const actions = node.querySelector('.form-actions');
      if (actions) return actions;
    }
    return null;
  }

  say(tone, text) {
    const place = this.place();
    if (!place) return null;
    let sign = place.querySelector('.kt-draft');
    if (!sign) {
      sign = element('span');
      sign.setAttribute('role', 'status');
      place.prepend(sign);
    }
    sign.className = `kt-draft ${tone}`;
    sign.textContent = text;
    return sign;
  }
}

window.khenThuongDrafts = {
  open(task, scope, controller, node) {
    if (!task) return undefined;
    const user = scope.$root.authentication?.name;
    if (user !== official) {
      [...keepers.values()].forEach(keeper => keeper.forget());
      official = user;
    }
    const keeper = keepers.get(task) || new Keeper(task);
    keepers.set(task, keeper);
    keeper.attach(scope, controller, node);
    return keeper;
  }
};

/* A field tells what is typed a little later, or when it is left. */
function lookAway() {
  if (document.activeElement?.closest?.('.fjs-container')) document.activeElement.blur();
}

window.addEventListener('pagehide', () => {
  lookAway();
  keepers.forEach(keeper => keeper.leave());
});
function saveAll() {
  keepers.forEach(keeper => keeper.isUnsaved() && keeper.push());
}

/* Before a button outside of the form does something, signing out for instance. */
document.addEventListener('focusout', event => {
  const isInForm = node => Boolean(node?.closest?.('.fjs-container'));
  if (isInForm(event.target) && !isInForm(event.relatedTarget)) saveAll();
});

/* Going to another window, and coming back from it: perhaps somebody has signed in there again. */
document.addEventListener('visibilitychange', saveAll);
window.addEventListener('online', saveAll);
window.addEventListener('beforeunload', event => {
  if ([...keepers.values()].some(keeper => keeper.isAtRisk())) event.preventDefault();
});

// What is typed into a form of our own pages is there again when the session ended meanwhile, the form was refused, or the page was left:
// by user and by form, in this tab of the browser only, until the server says that this sending was done, or somebody signs out. Numbers
// of identity cards, passwords, files and what is marked “data-khong-giu” are never kept; what the page itself carries along, neither.
// The tasks of Tasklist keep theirs on the server (drafts.js).

import {isEdited} from './da-sua.js';
import {reveal} from './hien-o.js';

const STORE = 'khen-thuong-nhap-do';

/* Hidden fields that say in which state a page was seen, not which form it is; nor do those that carry along what was typed. */
const OF_THE_PAGE = new Set([
    '_csrf', 'banXem', 'phienBan', 'thuTu', 'version', 'seen', 'daXem', 'duLieu', 'buoc', 'dongCuoi', 'daBiet', 'deadline',
    'lanGui'
]);
const SECRET_NAME = /dinhdanh|cccd|cmnd|matkhau|password/i;
const SECRET_LABEL = /số định danh|căn cước|cccd|cmnd|mật khẩu/i;

/* Digits as numbers of identity cards have them, whatever the field is called. */
const IDENTITY = /(^|[^0-9])([0-9]{9}|[0-9]{12})([^0-9]|$)/;

/* What was typed on another day is of no use any more. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const TIME = new Intl.DateTimeFormat('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});

const user = document.querySelector('meta[name=nguoi-nhap]')?.content ?? null;
const isRefused = document.querySelector('meta[name=loi-nhap], .loi[role=alert]') !== null;
/* By their names, which the session remembers: the page that followed one of them may have been left before it was read. */
const done = new Set(document.querySelector('meta[name=lan-gui-xong]')?.content.split(' '));
/* The sending this page answers, when it asks for more before it is done. */
const answered = document.querySelector('meta[name=lan-gui]')?.content ?? null;
/* Whoever signs out in one tab has signed out in all of them. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(STORE) : null;
tabs?.addEventListener('message', forgetAll);

if (user) {
    const kept = read();
    for (const [address, draft] of Object.entries(kept)) {
        // A page of the version before kept no names.
        draft.sent = Array.isArray(draft.sent) ? draft.sent : [];
        if (draft.user !== user || draft.sent.some(sending => done.has(sending)) || Date.now() - draft.at > KEPT_MS) {
            delete kept[address];
        }
    }
    write(kept);
    const forms = formsOfThePage();
    const early = [...forms.values()].flatMap(form => [...form.elements].filter(field => mayBeKept(field) && isEdited(field)));
    for (const [address, form] of forms) {
        restore(form, address, new Set(early));
    }
    early.forEach(field => typed(field, forms));
    for (const type of ['input', 'change']) {
        document.addEventListener(type, ({target}) => typed(target, forms));
    }
    document.addEventListener('submit', event => sent(event, forms));
} else if (new URLSearchParams(location.search).has('da-thoat')) {
    forgetAll();
}

/** By address; forms that cannot be told apart are left alone. */
function formsOfThePage() {
    const found = new Map();
    const twice = new Set();
    for (const form of document.forms) {
        if (form.method === 'post' && !('khongGiu' in form.dataset) && !isSignOut(form)) {
            const address = addressOf(form);
            if (found.has(address)) {
                twice.add(address);
            }
            found.set(address, form);
        }
    }
    twice.forEach(address => found.delete(address));
    return found;
}

function addressOf(form) {
    const own = [...form.elements]
        .filter(field => field.type === 'hidden' && !OF_THE_PAGE.has(field.name) && !('mangTheo' in field.dataset))
        .map(field => `${field.name}=${field.value}`);
    return [new URL(form.getAttribute('action') ?? '', location.href).pathname, ...own].join(' ');
}

function isSignOut(form) {
    return form.getAttribute('action')?.endsWith('/dang-xuat');
}

/** What was typed before this module came is newer, and stays. */
function restore(form, address, early) {
    const draft = read()[address];
    if (!draft) {
        return;
    }
    const changed = keptFields(form)
        .filter(([key, field]) => key in draft.values && draft.values[key] !== valueOf(field) && !early.has(field));
    if (changed.length === 0) {
        return;
    }
    for (const [key, field] of changed) {
        put(field, draft.values[key]);
        reveal(field);
    }
    form.prepend(note(form, address, draft));
}

function note(form, address, draft) {
    const line = document.createElement('p');
    line.className = 'giu-lai tin';
    line.setAttribute('role', 'status');
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.className = 'phu';
    drop.textContent = 'Bỏ';
    drop.setAttribute('aria-label', 'Bỏ điều đã giữ lại');
    drop.addEventListener('click', () => {
        forget(address);
        form.reset();
        line.remove();
    });
    line.append(`Đã giữ lại điều bạn nhập lúc ${TIME.format(new Date(draft.at))} – `, drop);
    return line;
}

function typed(field, forms) {
    const form = field.form;
    const address = form && [...forms].find(([, one]) => one === form)?.[0];
    const key = address && keptFields(form).find(([, one]) => one === field)?.[0];
    if (!key) {
        return;
    }
    const kept = read();
    const draft = kept[address] ??= {user, values: {}, sent: []};
    const value = valueOf(field);
    // Whoever leaves a field after he has sent it has changed nothing.
    if (draft.values[key] !== value) {
        draft.at = Date.now();
        draft.sent = [];
    }
    if (typeof value === 'string' && IDENTITY.test(value)) {
        delete draft.values[key];
    } else {
        draft.values[key] = value;
    }
    // Of the choices of one name the others have changed with it.
    if (field.type === 'radio') {
        keptFields(form).filter(([, one]) => one.name === field.name).forEach(([name, one]) => draft.values[name] = one.checked);
    }
    write(kept);
}

function sent(event, forms) {
    const form = event.target;
    if (isSignOut(form)) {
        forgetAll();
        tabs?.postMessage('signed out');
        return;
    }
    if (form.method !== 'post' || event.defaultPrevented) {
        return;
    }
    const sending = Date.now().toString(36) + Math.random().toString(36).slice(2);
    carry(form, sending);
    const address = [...forms].find(([, one]) => one === form)?.[0];
    const kept = read();
    for (const [of, draft] of Object.entries(kept)) {
        // What waits to be confirmed on this page is done when the confirmation is; what was refused on it is not. Of what was sent
        // twice, either may have been done.
        if (of === address || (draft.sent.includes(answered) && !(isRefused && forms.has(of)))) {
            draft.sent.push(sending);
        }
    }
    write(kept);
}

/** Each sending has a name of its own, by which the server tells that it was done. */
function carry(form, sending) {
    const field = form.querySelector('input[name=lanGui]') ?? document.createElement('input');
    field.type = 'hidden';
    field.name = 'lanGui';
    field.value = sending;
    form.append(field);
}

/** Pairs of a name within the form and a field. */
function keptFields(form) {
    const seen = new Map();
    return [...form.elements].filter(mayBeKept).map(field => {
        const isChoice = field.type === 'checkbox' || field.type === 'radio';
        const name = isChoice ? `${field.name}=${field.value}` : field.name;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return [`${name} ${count}`, field];
    });
}

function mayBeKept(field) {
    return Boolean(field.name)
        && field.matches('input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button]), select, textarea')
        && !('khongGiu' in field.dataset)
        && !SECRET_NAME.test(field.name.replace(/[-_]/g, ''))
        && ![...field.labels ?? []].some(label => SECRET_LABEL.test(label.textContent));
}

function valueOf(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
        return field.checked;
    }
    return field.multiple ? [...field.selectedOptions].map(option => option.value).join('\n') : field.value;
}

function put(field, value) {
    if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = value;
    } else if (field.multiple) {
        const chosen = new Set(value.split('\n'));
        [...field.options].forEach(option => option.selected = chosen.has(option.value));
    } else if (field.tagName === 'SELECT') {
        // A choice that is not offered any more is not made.
        const meant = [...field.options].find(option => option.value === value);
        if (meant) {
            meant.selected = true;
        }
    } else {
        field.value = value;
    }
    field.dispatchEvent(new Event('change'));
}

function forget(address) {
    const kept = read();
    delete kept[address];
    write(kept);
}

function forgetAll() {
    sessionStorage.removeItem(STORE);
}

function read() {
    try {
        return JSON.parse(sessionStorage.getItem(STORE)) ?? {};
    } catch (broken) {
        console.warn('kept text not read', broken.name);
        return {};
    }
}

/** A browser that keeps nothing, or no more, is no reason to disturb whoever types. */
function write(kept) {
    try {
        sessionStorage.setItem(STORE, JSON.stringify(kept));
    } catch (full) {
        console.warn('typed text not kept', full.name);
    }
}

// Forms of our own pages: what a browser would say or draw in its own language is said and drawn here in Vietnamese, and days are read
// as people write them. Without this module the server says the same after the form was sent.

import {readDay, shownDay} from './entry.js';
import {finds, nameKey} from './names.js';

/* Milliseconds after which typing in a list begins anew. */
const NEW_WORD = 1000;

/* Milliseconds for which a form that was sent is not sent again. */
const SENDING = 5000;

/* What the browser complains about is told in its bubble, at the field, in our words. */
document.addEventListener('invalid', ({target: field}) => {
    if (!field.validity.customError) {
        field.setCustomValidity(complaint(field));
    }
}, true);
for (const type of ['input', 'change']) {
    document.addEventListener(type, ({target: field}) => field.setCustomValidity?.(''), true);
}

/* What was pressed twice is sent once. A page that comes back from the browser's store, or that stays because a file came, can be sent
   again; what a script sends itself is its own business. */
document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
        return;
    }
    if (form.dataset.dangGui) {
        event.preventDefault();
        return;
    }
    form.dataset.dangGui = 'co';
    setTimeout(() => delete form.dataset.dangGui, SENDING);
});
/* Something else than what was sent. */
document.addEventListener('input', ({target: field}) => delete field.form?.dataset.dangGui);
addEventListener('pageshow', () => {
    for (const form of document.forms) {
        delete form.dataset.dangGui;
    }
});

function complaint(field) {
    const label = field.labels?.[0]?.textContent.trim() ?? 'mục này';
    if (field.validity.valueMissing) {
        return field.type === 'file' ? 'Chưa chọn tệp.' : `Phải nhập “${label}”.`;
    }
    if (field.validity.tooLong) {
        return `“${label}” chỉ được nhiều nhất ${field.maxLength} ký tự.`;
    }
    return `“${label}” chưa đúng.`;
}

for (const field of document.querySelectorAll('input.ngay')) {
    takeDays(field);
}
for (const field of document.querySelectorAll('input[type=file]')) {
    drawFile(field);
}

for (const list of document.querySelectorAll('select')) {
    takeNames(list);
}

/** What is typed in a list goes to the option that is meant, with marks or without; a browser wants them. */
function takeNames(list) {
    let typed = '';
    let last = 0;
    list.addEventListener('blur', () => typed = '');
    list.addEventListener('keydown', event => {
        if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        if (event.timeStamp - last > NEW_WORD) {
            typed = '';
        }
        if (event.key === ' ' && typed === '') {
            return;
        }
        event.preventDefault();
        last = event.timeStamp;
        typed += event.key;
        const options = [...list.options].filter(option => !option.disabled);
        const meant = options.find(option => nameKey(option.label).startsWith(nameKey(typed)))
            ?? options.find(option => finds(option.label, typed));
        if (meant && !meant.selected) {
            meant.selected = true;
            list.dispatchEvent(new Event('input', {bubbles: true}));
            list.dispatchEvent(new Event('change', {bubbles: true}));
        }
    });
}

/** A day is written out as it was understood when its field is left; what is no day is an error of the field. */
function takeDays(field) {
    const error = document.createElement('p');
    error.className = 'loi-o';
    error.id = `${field.id}-loi`;
    error.setAttribute('role', 'alert');
    error.hidden = true;
    field.after(error);
    field.setAttribute('aria-describedby', error.id);
    field.addEventListener('change', () => {
        const day = readDay(field.value);
        const wrong = field.value.trim() !== '' && !day;
        if (day) {
            field.value = shownDay(day);
        }
        error.textContent = wrong ? `“${field.value.trim()}” không phải ngày. Viết ngày/tháng/năm, ví dụ 12/05/2023.` : '';
        error.hidden = !wrong;
        field.setAttribute('aria-invalid', String(wrong));
        field.setCustomValidity(error.textContent);
    });
}

/** The label takes the place of the button that the browser draws; beside it stands what was chosen. */
function drawFile(field) {
    const chosen = document.createElement('span');
    chosen.className = 'ten-tep';
    field.after(chosen);
    field.labels[0].classList.add('nut-tep');
    field.classList.add('an');
    const show = () => {
        const names = [...field.files].map(file => file.name);
        chosen.textContent = names.length > 1 ? `${names.length} tệp` : names[0] ?? 'Chưa chọn tệp';
    };
    field.addEventListener('change', show);
    show();
}

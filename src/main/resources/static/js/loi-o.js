// What the server has refused stands at the top of the page, and each fault of a field also at the field, whose label it quotes. Without
// this module it stands at the top alone.

import {isEdited} from './da-sua.js';
import {reveal} from './hien-o.js';

const faults = [...document.querySelectorAll('meta[name=loi-nhap]')].map(meta => meta.content);

/* A refused form is shown at the address it was sent to; a page that was gone back to says only what is wrong. */
const sent = [...document.forms].filter(form => form.method === 'post' && pathOf(form) === location.pathname);
const fields = (sent.length > 0 ? sent : [...document.forms].filter(form => form.method === 'post'))
    .flatMap(form => [...form.elements])
    .filter(field => field.labels?.length && field.type !== 'hidden');

let first = null;
for (const fault of faults) {
    const field = fieldOf(fault);
    if (field && !isEdited(field)) {
        mark(field, fault);
        first ??= field;
    }
}
if (first) {
    reveal(first);
    // Whoever is typing elsewhere already is not pulled away.
    if (!fields.some(isEdited)) {
        first.focus();
    }
}

function pathOf(form) {
    return new URL(form.getAttribute('action') ?? '', location.href).pathname;
}

/** The field whose label the sentence quotes; of several of one name the one that is not filled, or the first. */
function fieldOf(fault) {
    for (const [, quoted] of fault.matchAll(/“([^”]+)”/g)) {
        const named = fields.filter(field => isCalled(field, quoted));
        if (named.length > 0) {
            return named.find(field => !field.value.trim()) ?? named[0];
        }
    }
    return null;
}

/** In the label an explanation may follow the name in brackets. */
function isCalled(field, quoted) {
    return [...field.labels].some(label => {
        const name = plain(label.textContent);
        const wanted = plain(quoted);
        return name === wanted || name.startsWith(`${wanted} (`);
    });
}

function plain(text) {
    return text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}

/** Until the field is changed. */
function mark(field, fault) {
    const error = document.createElement('p');
    error.className = 'loi-o';
    error.id = `${field.id || field.name}-tu-choi-${faults.indexOf(fault)}`;
    error.textContent = fault;
    (field.closest('label') ?? field).after(error);
    const before = field.getAttribute('aria-describedby');
    field.setAttribute('aria-describedby', before ? `${error.id} ${before}` : error.id);
    field.setAttribute('aria-invalid', 'true');
    field.addEventListener('input', () => {
        error.remove();
        field.removeAttribute('aria-invalid');
        if (before) {
            field.setAttribute('aria-describedby', before);
        } else {
            field.removeAttribute('aria-describedby');
        }
    }, {once: true});
}

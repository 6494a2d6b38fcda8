/*
 * Numbers, days and text as officials enter them. The server reads them alike (VietnameseNumbers, VietnameseDates); both are tested
 * with the same cases. Our own pages import what they need; the forms of Tasklist, whose components are repaired while they are
 * served, find it as “vietnameseEntry”.
 */

const BLANKS = /[\p{Zs}\t]/gu;
const NUMBER = /^([-\u2212]?)([0-9]+|[1-9][0-9]{0,2}(?:([. ])[0-9]{3})(?:\3[0-9]{3})*)(?:,([0-9]+))?$/;

/* What a browser's numbers keep exactly. */
const MOST_DIGITS = 15;

const DAY_FIRST = /^([0-9]{1,2}) *([/.-]) *([0-9]{1,2}) *\2 *([0-9]{4}|[0-9]{2})$/;
const DIGITS = /^([0-9]{2})([0-9]{2})([0-9]{4})$/;
const YEAR_FIRST = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const CENTURY_TURNS_AT = 50;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const NO_NUMBER = 'Không phải là số. Viết dấu chấm hoặc dấu cách ngăn từng nhóm ba chữ số, dấu phẩy trước phần thập phân, '
    + 'ví dụ 120.000 hoặc 1.234,5.';
const NO_DAY = 'Không phải ngày. Viết ngày/tháng/năm, ví dụ 12/05/2023.';

/** The number that is meant, or null for what is no number. */
export function readNumber(written) {
    const match = NUMBER.exec(written.replace(BLANKS, ' ').trim());
    if (!match) {
        return null;
    }
    const whole = match[2].replace(/[. ]/g, '');
    const decimals = match[4] ?? '';
    if ((whole.replace(/^0+/, '') + decimals).length > MOST_DIGITS) {
        return null;
    }
    const number = Number(`${whole}.${decimals}0`);
    return match[1] && number !== 0 ? -number : number;
}

/** The day that is meant, at its beginning where the browser is, or null for what is no day. */
export function readDay(written) {
    const text = written.replace(BLANKS, ' ').trim();
    let match = DAY_FIRST.exec(text);
    if (match) {
        return day(year(match[4]), match[3], match[1]);
    }
    match = DIGITS.exec(text);
    if (match) {
        return day(match[3], match[2], match[1]);
    }
    match = YEAR_FIRST.exec(text);
    return match ? day(match[1], match[2], match[3]) : null;
}

function year(digits) {
    if (digits.length > 2) {
        return digits;
    }
    return Number(digits) + (Number(digits) < CENTURY_TURNS_AT ? 2000 : 1900);
}

function day(year, month, dayOfMonth) {
    const read = new Date(Number(year), Number(month) - 1, Number(dayOfMonth));
    const real = read.getFullYear() === Number(year)
        && read.getMonth() === Number(month) - 1
        && read.getDate() === Number(dayOfMonth);
    return real && read.getFullYear() >= FIRST_YEAR && read.getFullYear() <= LAST_YEAR ? read : null;
}

/** A day as it is shown, e.g. 12/05/2023. */
export function shownDay(date) {
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

function two(number) {
    return String(number).padStart(2, '0');
}

function iso(date) {
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/*
 * For number fields. What cannot be read stays in the field and in the form’s data as the text it is, so that it is neither lost
 * nor sent: a text is an error of the field.
 */

/** What the form keeps of a text or a number; null for nothing. */
function storedNumber(value) {
    if (typeof value === 'number') {
        return Number.isFinite(value) ? value : null;
    }
    if (typeof value !== 'string' || value.trim() === '') {
        return null;
    }
    return readNumber(value) ?? value;
}

/** In groups of three: what is shown while nobody types in the field. Years have no groups. */
function shownNumber(value, field) {
    const plain = plainNumber(value);
    if (typeof value !== 'number' || isYear(field)) {
        return plain;
    }
    const [whole, ...decimals] = plain.split(',');
    return [whole.replace(/\B(?=([0-9]{3})+$)/g, '.'), ...decimals].join(',');
}

/** A field that takes numbers of four digits only. */
function isYear(field) {
    return field?.validate?.min >= 1000 && field?.validate?.max <= 9999;
}

/** Without groups. */
function plainNumber(value) {
    if (typeof value !== 'number') {
        return value ?? '';
    }
    const plain = String(value);
    return (plain.includes('e') ? value.toFixed(10).replace(/0+$/, '') : plain).replace('.', ',');
}

/* Fields in which somebody has typed since it was entered: what groups stand there now are his own. */
const beingTyped = new WeakSet();

/** Before the first change of a number that is shown in groups: takes them away, and leaves marked what was marked. */
function editNumber(input) {
    if (beingTyped.has(input)) {
        return;
    }
    beingTyped.add(input);
    const {value, selectionStart, selectionEnd} = input;
    if (value.includes('.') && readNumber(value) !== null) {
        const plain = text => text.replaceAll('.', '');
        input.value = plain(value);
        input.setSelectionRange(plain(value.slice(0, selectionStart)).length, plain(value.slice(0, selectionEnd)).length);
    }
}

/** What a field shows when it is left. */
function leaveNumber(input, field) {
    beingTyped.delete(input);
    return shownNumber(storedNumber(input.value), field);
}

/*
 * For date fields. A day is a day of the calendar: it is the same wherever the browser is. What cannot be read stays a text, as
 * with numbers.
 */

/** What the form keeps of a text: a day in ISO, or the text itself; null for nothing. */
function storedDay(value) {
    if (typeof value !== 'string' || value.trim() === '') {
        return null;
    }
    const read = readDay(value);
    return read ? iso(read) : value;
}

/** What the field shows of it: the beginning of the day where the browser is, a text that is no day, or no date. */
function fieldDay(value) {
    if (typeof value !== 'string' || value === '') {
        return new Date(NaN);
    }
    return readDay(value) ?? value;
}

const HOME_DAY = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Ho_Chi_Minh'});

/** The day it is in Viet Nam, at its beginning where the browser is. */
function today() {
    return readDay(HOME_DAY.format(new Date()));
}

/** Somebody typed into the field and left it: tells the picker what is meant, or the form what cannot be read. */
function typedDay(picker, text, change) {
    if (text.trim() === '') {
        picker.clear(false);
        change(new Date(NaN));
        return;
    }
    const [chosen] = picker.selectedDates;
    if (chosen && text === shownDay(chosen)) {
        return;
    }
    const read = readDay(text);
    if (read) {
        picker.setDate(read, true);
    } else {
        change(text);
    }
}

/** Shows a text that is no day: the picker itself would wipe it. */
function showUnread(picker, text) {
    picker.clear(false);
    picker.input.value = text;
}

/** Why a field cannot take what it keeps; nothing where it can. */
function fault(field, value) {
    if (typeof value !== 'string') {
        return undefined;
    }
    if (field.type === 'number') {
        return NO_NUMBER;
    }
    return field.type === 'datetime' && field.subtype === 'date' && !(ISO.test(value) && readDay(value)) ? NO_DAY : undefined;
}

/**
 * A value that goes into a text of a form, where Markdown and HTML would be understood: as the characters it consists of, in words,
 * attributes and addresses alike.
 */
function plainText(value) {
    return String(value ?? '')
        .replace(/\r\n?/g, '\n')
        .replace(/[!-/:-@[-`{-~]/g, character => `&#${character.charCodeAt(0)};`)
        .replace(/(^|\n)([ \t]+)/g, '$1')
        .replace(/\n/g, '<br>');
}

globalThis.vietnameseEntry = Object.freeze({
    storedNumber,
    shownNumber,
    plainNumber,
    editNumber,
    leaveNumber,
    storedDay,
    fieldDay,
    today,
    typedDay,
    showUnread,
    fault,
    plainText
});

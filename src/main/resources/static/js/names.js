/*
 * Names as they are looked for in a list: without marks (Đ included), case, blanks and apostrophes, i for a y that sounds alike. The
 * server compares the names of nominees alike (NameKey); both are tested with the same cases. Our own pages import what they need;
 * the drop-downs of Tasklist’s forms, which are repaired while they are served, find it as “vietnameseNames”.
 */

const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{N}]+|[\uA78B\uA78C]+/gu;
const CAPITAL_INSIDE = /(?<=\p{Ll})(?=\p{Lu})/gu;
const Y_LIKE_I = /(?<![aeiouy])y|(?<=qu)y/g;
const BLANKS_BUT_OF_NUMBERS = /(?<!\p{N}) | (?!\p{N})/gu;

/** The form in which spellings of one name meet. */
export function nameKey(name) {
    return String(name ?? '')
        .normalize('NFKC')
        .replace(CAPITAL_INSIDE, ' ')
        .toLowerCase()
        .replace(BETWEEN_WORDS, ' ')
        .trim()
        .normalize('NFD')
        .replace(MARKS, '')
        .replaceAll('đ', 'd')
        .replace(Y_LIKE_I, 'i')
        .replace(BLANKS_BUT_OF_NUMBERS, '');
}

/** Whether somebody who types this, a part of a name, means this name. */
export function finds(name, typed) {
    return nameKey(name).includes(nameKey(typed));
}

globalThis.vietnameseNames = Object.freeze({finds});

// Tables on narrow screens: each cell is told what its column is called, so that the style sheet can lay the rows out as cards. Without
// this module a table that is too wide scrolls in its own frame.

for (const table of document.querySelectorAll('table:has(thead)')) {
    const names = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
    for (const row of [...table.tBodies].flatMap(body => [...body.rows])) {
        for (const cell of row.cells) {
            cell.dataset.cot = isEmpty(cell) ? '' : names[cell.cellIndex] ?? '';
        }
    }
    table.classList.add('xep-the');
}

/** Of a cell that holds nothing a card says nothing, not even what it is called. */
function isEmpty(cell) {
    return cell.textContent.trim() === '' && !cell.querySelector('input, button, select, textarea, img, svg, canvas');
}

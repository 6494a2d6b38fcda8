// Charts of a board, drawn from the rows of its tables: neither says what the other does not. What is in order is calm,
// what is late is alarming; parts differ by pattern too, because boards are printed in black and white. What a bar counts is opened from it as from its row.

const ROW_PX = 24;
const FRAME_PX = 110;
const PRINTED_PX = 640;
const INK = '#1d2433';
const PAPER = '#ffffff';
const CALM = '#1a4f9c';
const ALARM = '#a8211b';
const WARNING = '#8a5a00';
const LINE_PX = 15;
const LETTER_PX = 6.5;
const LABEL_PART = 0.42;
const STYLES = {
    yen: () => ({backgroundColor: CALM, borderColor: CALM}),
    rong: () => ({backgroundColor: PAPER, borderColor: '#566074'}),
    tre: () => ({backgroundColor: pattern(stripes, ALARM), borderColor: ALARM}),
    thieu: () => ({backgroundColor: pattern(dots, WARNING), borderColor: WARNING})
};

const charts = [...document.querySelectorAll('[data-bieu-do]')].flatMap(draw);

// On paper the width of the window means nothing.
window.addEventListener('beforeprint', () => charts.forEach(chart => chart.resize(PRINTED_PX, chart.height)));
window.addEventListener('afterprint', () => charts.forEach(chart => chart.resize()));

function draw(source) {
    const groups = new Map();
    for (const row of source.querySelectorAll('[data-so]')) {
        const group = row.dataset.nhom ?? '';
        groups.set(group, [...(groups.get(group) ?? []), row]);
    }
    if (groups.size === 0) {
        return [];
    }
    const box = document.createElement('div');
    box.className = 'bieu-do';
    (source.closest('.cuon') ?? source).before(box);
    const several = source.dataset.phan.includes(',');
    // All frames first: how wide one is depends on how many stand beside it.
    const figures = [...groups].map(() => box.appendChild(document.createElement('figure')));
    return [...groups].map(([group, rows], at) =>
        chart(figures[at], title(source, group), rows, parts(source, rows), several));
}

function title(source, group) {
    return group ? `${source.dataset.bieuDo}: ${group}` : source.dataset.bieuDo;
}

/** What the bars are made of; what no bar has is not in the legend. */
function parts(source, rows) {
    const styles = source.dataset.kieu.split(',');
    return source.dataset.phan
        .split(',')
        .map((label, part) => ({
            label,
            data: rows.map(row => Number(row.dataset.so.split(',')[part])),
            borderWidth: 1,
            ...STYLES[styles[part]]()
        }))
        .filter(part => part.data.some(value => value > 0));
}

function chart(figure, text, rows, datasets, several) {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `Biểu đồ ${text}; số liệu ở bảng bên dưới`);
    figure.append(canvas);
    const labels = rows.map(row => lines(row.dataset.ten, figure.clientWidth));
    figure.style.height = `${labels.reduce((sum, label) => sum + ROW_PX + (label.length - 1) * LINE_PX, FRAME_PX)}px`;
    return new Chart(canvas, {
        type: 'bar',
        data: {labels, datasets},
        options: {
            indexAxis: 'y',
            animation: false,
            maintainAspectRatio: false,
            devicePixelRatio: Math.max(2, window.devicePixelRatio),
            locale: 'vi-VN',
            color: INK,
            font: {family: getComputedStyle(document.body).fontFamily},
            scales: {
                x: {stacked: true, beginAtZero: true, ticks: {precision: 0, color: INK}},
                y: {stacked: true, ticks: {autoSkip: false, color: INK}, grid: {display: false}}
            },
            plugins: {
                title: {display: true, text, color: INK},
                legend: {display: several}
            },
            onHover: (event, hit) => {
                canvas.style.cursor = hit.length > 0 ? 'pointer' : 'default';
            },
            onClick: (event, hit) => {
                if (hit.length > 0) {
                    open(rows[hit[0].index]);
                }
            }
        }
    });
}

/** A label in lines that leave the greater part of the figure to the bars. */
function lines(label, width) {
    const letters = Math.max(12, Math.floor(width * LABEL_PART / LETTER_PX));
    return label.split(' ').reduce((broken, word) => {
        const last = broken.at(-1);
        return last !== undefined && `${last} ${word}`.length <= letters
            ? [...broken.slice(0, -1), `${last} ${word}`]
            : [...broken, word];
    }, []);
}

function open(row) {
    (row.matches('a') ? row : row.querySelector('a'))?.click();
}

function pattern(paint, ink) {
    const tile = document.createElement('canvas');
    tile.width = 8;
    tile.height = 8;
    const brush = tile.getContext('2d');
    brush.fillStyle = PAPER;
    brush.fillRect(0, 0, 8, 8);
    brush.strokeStyle = ink;
    brush.fillStyle = ink;
    paint(brush);
    return brush.createPattern(tile, 'repeat');
}

function stripes(brush) {
    brush.lineWidth = 2;
    brush.beginPath();
    for (const [x, y] of [[-2, 2], [-2, 10], [6, 10]]) {
        brush.moveTo(x, y);
        brush.lineTo(x + 8, y - 8);
    }
    brush.stroke();
}

function dots(brush) {
    brush.fillRect(1, 1, 2, 2);
    brush.fillRect(5, 5, 2, 2);
}

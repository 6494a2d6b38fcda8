import { linkTo } from '../../../assets/khen-thuong/navigation.js';

// On the dashboard: the board of the present round and that of the reports, and a search for dossiers. What they show, the pages
// decide.

const BOARDS = [
    {label: 'Đợt khen thưởng', address: '/theo-doi/the'},
    {label: 'Báo cáo hằng năm', address: '/bao-cao/the'}
];

let grown;

function element(name, properties, ...content) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
}

/** As high as its page: a board that scrolls inside a page that scrolls is hard to read. */
function fit(frame) {
    grown?.disconnect();
    const page = frame.contentDocument.documentElement;
    grown = new ResizeObserver(() => {
        frame.style.height = `${page.offsetHeight}px`;
    });
    grown.observe(page);
}

function framed() {
    const frame = element('iframe', {title: 'Bảng theo dõi'});
    frame.addEventListener('load', () => fit(frame));
    return frame;
}

function choices(frame) {
    const buttons = BOARDS.map(board => {
        const button = element('button', {type: 'button', className: 'btn btn-default'}, board.label);
        button.addEventListener('click', () => choose(board, button));
        return button;
    });
    function choose(board, chosen) {
        buttons.forEach(button => button.setAttribute('aria-pressed', String(button === chosen)));
        frame.src = board.address;
    }
    choose(BOARDS[0], buttons[0]);
    return buttons;
}

function search() {
    const text = element('input', {
        type: 'search', name: 'q', maxLength: 300, className: 'form-control', placeholder: 'Số hồ sơ, tên hoặc đơn vị'
    });
    text.setAttribute('aria-label', 'Tìm hồ sơ theo số, người được đề nghị, đơn vị');
    return element(
        'form',
        {action: '/ho-so', method: 'get', target: '_blank', className: 'kt-search'},
        text,
        element('button', {type: 'submit', className: 'btn btn-default'}, 'Tìm hồ sơ'));
}

export default [
    {
        id: 'khen-thuong-boards',
        pluginPoint: 'cockpit.dashboard',
        priority: 100,
        render: node => {
            node.classList.add('khen-thuong-boards');
            const frame = framed();
            node.replaceChildren(
                element('h3', {}, 'Bảng theo dõi khen thưởng'),
                element('div', {className: 'kt-choices'}, ...choices(frame), search()),
                frame);
        },
        unmount: () => grown?.disconnect()
    },
    {
        id: 'khen-thuong-boards-page',
        pluginPoint: 'cockpit.navigation',
        priority: 50,
        render: node => linkTo('BOARDS', node, 'Theo dõi khen thưởng')
    }
];

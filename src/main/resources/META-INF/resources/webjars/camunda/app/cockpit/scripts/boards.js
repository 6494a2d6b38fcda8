// On the dashboard: the boards of rounds and years. What they show, the pages decide.

async function rounds() {
    const answer = await fetch('/api/rounds', {headers: {Accept: 'application/json'}, credentials: 'same-origin'});
    if (!answer.ok) {
        throw new Error(`/api/rounds: ${answer.status}`);
    }
    return answer.json();
}

function link(address, text) {
    const entry = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.textContent = text;
    entry.append(anchor);
    return entry;
}

function draw(node) {
    const heading = document.createElement('h3');
    heading.textContent = 'Bảng theo dõi khen thưởng';
    const list = document.createElement('ul');
    node.replaceChildren(heading, list);
    rounds()
        .then(all => list.append(...all.map(round =>
            link(`/theo-doi/${encodeURIComponent(round.code)}`, `Đợt ${round.code} – ${round.title}`))))
        .catch(failure => {
            console.error(failure);
            list.append('Chưa đọc được danh sách đợt. Hãy tải lại trang.');
        })
        .finally(() => list.append(
            link('/bao-cao', 'Báo cáo hằng năm của các đơn vị'),
            link('/ho-so', 'Tìm hồ sơ theo số, người được đề nghị, đơn vị')));
}

export default {
    id: 'khen-thuong-boards',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    render: node => {
        node.classList.add('khen-thuong-boards');
        draw(node);
    }
};

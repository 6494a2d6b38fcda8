// Tab “Hồ sơ” of a task: the page of the dossier, as its unit sees it too. Which dossier it is, the business key of the task's
// process says; what may be seen, the page decides.

const VIEWS = [
    {process: 'nomination', address: number => `/ho-so/${encodeURIComponent(number)}/the`},
    {process: 'awardList', show: list},
    {process: 'awardRound', link: code => [`/ho-so?dot=${encodeURIComponent(code)}`, 'Các hồ sơ của đợt']},
    {process: 'unitReport', link: () => ['/bao-cao', 'Trang báo cáo hằng năm']},
    {process: 'annualReport', link: () => ['/bao-cao', 'Trang báo cáo hằng năm']}
];

let frame;

async function read(address) {
    const answer = await fetch(address, {headers: {Accept: 'application/json'}, credentials: 'same-origin'});
    if (!answer.ok) {
        throw new Error(`${address}: ${answer.status}`);
    }
    return answer.json();
}

async function view(api, taskId) {
    const task = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}`);
    const instance = await read(`${api.engineApi}/process-instance/${encodeURIComponent(task.processInstanceId)}`);
    const process = task.processDefinitionId.split(':')[0];
    return [VIEWS.find(one => one.process === process), instance.businessKey];
}

/** The dossiers of an award list, each leading to its page; whether they may be named yet, the interface decides. */
async function list(code) {
    const round = code.replace(/-DS\d+$/, '');
    const all = link([`/ho-so?dot=${encodeURIComponent(round)}`, `Mọi hồ sơ của đợt ${round}`]);
    const lists = await read(`/api/rounds/${encodeURIComponent(round)}/lists`);
    const entries = lists.find(one => one.code === code)?.entries;
    if (!entries) {
        return [sentence('Hồ sơ của danh sách này chưa mở cho bạn xem.'), all];
    }
    if (entries.length === 0) {
        return [sentence('Chưa có hồ sơ nào được đưa vào danh sách này.'), all];
    }
    const table = document.createElement('table');
    table.className = 'table table-condensed';
    table.createCaption().textContent = `Hồ sơ trong danh sách ${code}: ${entries.filter(entry => entry.onList).length}`;
    const head = table.createTHead().insertRow();
    for (const title of ['Số hồ sơ', 'Người, tập thể được đề nghị', 'Ghi chú']) {
        const cell = document.createElement('th');
        cell.scope = 'col';
        cell.textContent = title;
        head.append(cell);
    }
    const body = table.createTBody();
    for (const entry of entries) {
        const row = body.insertRow();
        row.insertCell().append(link([`/ho-so/${encodeURIComponent(entry.dossier)}`, entry.dossier]).firstChild);
        row.insertCell().textContent = entry.nominee;
        row.insertCell().textContent = entry.onList ? '' : 'Đã ra khỏi danh sách';
    }
    return [table, all];
}

function sentence(text) {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
}

function link([address, text]) {
    const line = document.createElement('p');
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.target = '_blank';
    anchor.rel = 'noopener';
    anchor.textContent = text;
    line.append(anchor);
    return line;
}

async function content(shown, key) {
    if (shown.show) {
        return shown.show(key);
    }
    return [shown.address ? framed(shown.address(key), key) : link(shown.link(key))];
}

function framed(address, number) {
    frame = document.createElement('iframe');
    frame.src = address;
    frame.title = `Hồ sơ ${number}`;
    frame.style.cssText = 'display:block;width:100%;height:calc(100vh - 16rem);min-height:28rem;border:0';
    return frame;
}

export default {
    id: 'khen-thuong-ho-so',
    pluginPoint: 'tasklist.task.detail',
    priority: 90,
    properties: {label: 'Hồ sơ'},
    render: async (node, {api, taskId}) => {
        node.replaceChildren(sentence('Đang mở hồ sơ…'));
        try {
            const [shown, key] = await view(api, taskId);
            if (!shown) {
                node.replaceChildren(sentence('Việc này không gắn với hồ sơ nào.'));
            } else {
                node.replaceChildren(...await content(shown, key));
            }
        } catch (failed) {
            console.error(failed);
            node.replaceChildren(sentence('Không mở được hồ sơ. Hãy tải lại trang; nếu việc đã xong thì hồ sơ ở trang Hồ sơ.'));
        }
    },
    unmount: () => {
        frame?.remove();
        frame = undefined;
    }
};

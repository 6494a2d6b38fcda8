// Tab “Hồ sơ” of a task: the page of the dossier, as its unit sees it too. Which dossier it is, the business key of the task's
// process says; what may be seen, the page decides.

const VIEWS = [
    {process: 'nomination', address: number => `/ho-so/${encodeURIComponent(number)}/the`},
    {process: 'awardList', link: code => [`/ho-so?dot=${encodeURIComponent(code.replace(/-DS\d+$/, ''))}`, 'Các hồ sơ của đợt']},
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
                node.replaceChildren(shown.address ? framed(shown.address(key), key) : link(shown.link(key)));
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

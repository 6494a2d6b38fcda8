import { linkTo } from '../../../assets/khen-thuong/navigation.js';

// In the bar above the tasks: the way to our own pages. Work on many dossiers at once is offered to those who have many.

async function waiting() {
    const answer = await fetch('/api/batches', {headers: {Accept: 'application/json'}, credentials: 'same-origin'});
    if (!answer.ok) {
        throw new Error(`/api/batches: ${answer.status}`);
    }
    const steps = await answer.json();
    return steps.reduce((sum, step) => sum + step.waiting, 0);
}

function link(address, text) {
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.textContent = text;
    return anchor;
}

export default [
    {
        id: 'khen-thuong-dossiers',
        pluginPoint: 'tasklist.navbar.action',
        priority: 90,
        render: node => linkTo('DOSSIERS', node)
    },
    {
        id: 'khen-thuong-batch',
        pluginPoint: 'tasklist.navbar.action',
        priority: 80,
        render: async node => {
            try {
                const tasks = await waiting();
                if (tasks > 1) {
                    node.replaceChildren(link('/xu-ly-loat', `Xử lý hàng loạt (${tasks})`));
                }
            } catch (failed) {
                console.error(failed);
            }
        }
    }
];

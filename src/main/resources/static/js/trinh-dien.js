// Begins the demonstration anew without leaving the page: it waits until the server is away and back again.

/* Milliseconds between two looks, and after which an answer counts as that of the new server although none failed. */
const PAUSE = 1000;
const LONGEST = 20000;

// What cannot be undone is asked about.
for (const form of document.querySelectorAll('form[data-hoi]')) {
    form.addEventListener('submit', event => {
        if (!confirm(form.dataset.hoi)) {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    });
}

for (const form of document.querySelectorAll('form.bat-dau-lai')) {
    form.addEventListener('submit', event => {
        event.preventDefault();
        begin(form);
    });
}

async function begin(form) {
    const button = form.querySelector('button');
    button.disabled = true;
    const told = document.createElement('p');
    told.className = 'tin';
    told.setAttribute('role', 'status');
    told.textContent = 'Đang bắt đầu lại, mất khoảng một phút. Trang này tự trở lại khi xong.';
    form.after(told);
    const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))}).catch(() => null);
    if (answer && !answer.ok) {
        form.submit();
        return;
    }
    const begun = performance.now();
    let away = false;
    for (;;) {
        await new Promise(resolve => setTimeout(resolve, PAUSE));
        const there = await answers(form.dataset.suc);
        away ||= !there;
        if (there && (away || performance.now() - begun > LONGEST)) {
            location.assign(form.dataset.ve);
            return;
        }
        told.textContent = `Đang bắt đầu lại, đã ${Math.round((performance.now() - begun) / 1000)} giây. Trang này tự trở lại khi xong.`;
    }
}

/* Whoever does not answer in time is away. */
async function answers(address) {
    try {
        return (await fetch(address, {cache: 'no-store', signal: AbortSignal.timeout(5000)})).ok;
    } catch {
        return false;
    }
}

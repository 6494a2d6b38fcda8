/* Says in whose place a page is looked at, with the way back to the tour. */
(() => {
    const root = document.currentScript.src.replace(/\/js\/role-bar\.js.*$/, '');
    const role = `${root}/api/demo/role`;

    fetch(role, {headers: {Accept: 'application/json'}})
        .then(async answer => answer.status === 200 && show(await answer.json(), answer.headers.get('X-KT-XSRF')))
        .catch(() => { /* The server is away: the page itself says so. */ });

    function show(seen, token) {
        const style = document.createElement('link');
        style.rel = 'stylesheet';
        style.href = `${root}/css/role-bar.css`;
        document.head.append(style);
        const bar = document.createElement('aside');
        bar.className = 'kt-role';
        bar.setAttribute('aria-label', 'Vai đang xem');
        const words = document.createElement('span');
        words.append('Đang xem với vai ', Object.assign(document.createElement('strong'), {textContent: seen.role}),
            ` (${seen.name})`);
        const back = Object.assign(document.createElement('button'), {type: 'button', textContent: 'Về trang trình diễn'});
        back.addEventListener('click', async () => {
            back.disabled = true;
            await fetch(role, {method: 'DELETE', headers: {'X-KT-XSRF': token}}).catch(() => null);
            location.assign(`${root}/trinh-dien`);
        });
        bar.append(words, back);
        document.body.append(bar);
        document.body.classList.add('kt-with-role');
    }
})();

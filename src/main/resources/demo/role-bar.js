/* Says in whose place a page is looked at, with the way back to the tour. */
(seen => {
    const root = document.currentScript.src.replace(/\/js\/role-bar\.js.*$/, '');
    const role = `${root}/api/demo/role`;

    if (seen) {
        show();
    }

    function show() {
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
            await giveBack().catch(away => console.info('Role:', away));
            location.assign(`${root}/trinh-dien`);
        });
        bar.append(words, back);
        const page = document.querySelector('main.trang');
        if (page) {
            bar.classList.add('kt-role-above');
            page.before(bar);
        } else {
            document.body.append(bar);
        }
    }

    /* The answer to a question brings the token that a change needs. */
    async function giveBack() {
        const asked = await fetch(role);
        await fetch(role, {method: 'DELETE', headers: {'X-KT-XSRF': asked.headers.get('X-KT-XSRF')}});
    }
})

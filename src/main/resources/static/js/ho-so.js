// The page of a dossier, alone or in the tab of a task: uploads with progress, files taken back, previews, the size of the diagram. Without this
// module the page does the same with plain forms and downloads.

const PDF = '/thu-vien/pdfjs/';

for (const form of document.querySelectorAll('form.tai-len')) {
    takeOver(form);
}
for (const form of document.querySelectorAll('form[data-cach]')) {
    form.addEventListener('submit', event => {
        event.preventDefault();
        change(form);
    });
}
for (const button of document.querySelectorAll('button.xem')) {
    button.hidden = false;
    button.addEventListener('click', () => show(button));
}
for (const bar of document.querySelectorAll('.thanh-so-do')) {
    zoom(bar);
}

function takeOver(form) {
    const place = form.closest('li');
    const input = form.elements.file;
    const list = document.createElement('ul');
    list.className = 'tien-do';
    list.setAttribute('aria-live', 'polite');
    form.after(list);
    input.multiple = true;
    form.addEventListener('submit', event => {
        event.preventDefault();
        send(form, [...input.files], list);
    });
    place.addEventListener('dragover', event => {
        if ([...event.dataTransfer.types].includes('Files')) {
            event.preventDefault();
            place.classList.add('keo-vao');
        }
    });
    place.addEventListener('dragleave', event => {
        if (!place.contains(event.relatedTarget)) {
            place.classList.remove('keo-vao');
        }
    });
    place.addEventListener('drop', event => {
        event.preventDefault();
        place.classList.remove('keo-vao');
        send(form, [...event.dataTransfer.files], list);
    });
}

// A file that misses its place must not replace the page.
for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, event => event.preventDefault());
}

/* Papers on their way at the same time: the page is read again after the last of them, or it would cut the others off. */
let running = 0;
let accepted = null;
let anyRefused = false;

/** One after the other: they are versions of one paper, in the order of the choice. */
async function send(form, files, list) {
    if (running === 0) {
        accepted = null;
        anyRefused = false;
    }
    running++;
    list.replaceChildren();
    form.elements.file.value = '';
    form.elements.file.dispatchEvent(new Event('change'));
    let refused = 0;
    for (const file of files) {
        if (!await upload(form, file, list)) {
            refused++;
        }
    }
    running--;
    if (files.length > refused) {
        accepted = form;
    }
    anyRefused ||= refused > 0;
    if (running > 0 || !accepted) {
        return;
    }
    if (!anyRefused) {
        toldAndReloaded(accepted);
    } else {
        const again = document.createElement('button');
        again.type = 'button';
        again.className = 'phu';
        again.textContent = 'Xem lại danh sách giấy tờ';
        again.addEventListener('click', () => toldAndReloaded(form));
        const line = document.createElement('li');
        line.append(again);
        list.append(line);
    }
}

/** A paper taken back or shared: over the interface, for the answer to a plain form would leave the tab of a task. */
async function change(form) {
    const button = form.querySelector('button');
    button.disabled = true;
    const values = new FormData(form);
    let sentence;
    try {
        const answer = await fetch(form.dataset.goi, {
            method: form.dataset.cach,
            headers: {
                'X-KT-XSRF': values.get('_csrf'),
                'Accept': 'application/json, application/problem+json',
                'Content-Type': 'application/json',
            },
            body: form.dataset.cach === 'POST'
                ? JSON.stringify({dossier: values.get('dossier'), document: values.get('document')})
                : undefined,
        });
        if (answer.ok) {
            toldAndReloaded(form);
            return;
        }
        sentence = reason({status: answer.status, responseText: await answer.text()});
    } catch {
        sentence = reason({status: 0});
    }
    button.disabled = false;
    form.querySelector('.hong')?.remove();
    const line = document.createElement('span');
    line.className = 'hong';
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    form.append(line);
}

/** The page says what happened, as it does after a plain form; one that was sent and refused before this module came stands elsewhere. */
function toldAndReloaded(form) {
    const address = new URL(location.href);
    address.pathname = document.querySelector('ul.giay-to').dataset.trang;
    address.searchParams.set('xong', form.dataset.xong);
    address.hash = 'giay-to';
    history.replaceState(null, '', address);
    location.reload();
}

function upload(form, file, list) {
    const line = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = file.name;
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `Đang tải lên ${file.name}`);
    const state = document.createElement('span');
    line.append(name, bar, state);
    list.append(line);

    const body = new FormData();
    // Not “elements.item”: that is a method of the collection.
    body.append('item', form.elements.namedItem('item').value);
    body.append('shared', form.elements.namedItem('shared')?.checked ?? false);
    body.append('file', file);
    return new Promise(resolve => {
        const request = new XMLHttpRequest();
        request.open('POST', form.dataset.goi);
        request.setRequestHeader('X-KT-XSRF', form.elements._csrf.value);
        request.setRequestHeader('Accept', 'application/json, application/problem+json');
        request.upload.addEventListener('progress', event => {
            if (event.lengthComputable) {
                bar.value = event.loaded / event.total;
            }
        });
        request.addEventListener('loadend', () => {
            const stored = request.status === 201;
            bar.value = stored ? 1 : 0;
            state.textContent = stored ? 'Đã nhận' : reason(request);
            state.className = stored ? '' : 'hong';
            if (!stored) {
                line.setAttribute('role', 'alert');
            }
            resolve(stored);
        });
        request.send(body);
    });
}

function reason(request) {
    if (request.status === 0) {
        return 'Không gửi được: mất kết nối với máy chủ. Vui lòng thử lại.';
    }
    try {
        return JSON.parse(request.responseText).detail;
    } catch {
        return `Máy chủ không nhận tệp này (mã ${request.status}).`;
    }
}

async function show(button) {
    const dialog = document.getElementById('xem-tep');
    const content = document.getElementById('noi-dung-tep');
    const {tep: address, ten: name, loai: type} = button.dataset;
    const closed = new AbortController();
    document.getElementById('ten-tep').textContent = name;
    document.getElementById('tai-tep').href = address;
    content.replaceChildren(sentence('Đang mở tệp…'));
    content.scrollTop = 0;
    dialog.showModal();
    dialog.addEventListener('close', () => {
        closed.abort();
        content.replaceChildren();
        button.focus();
    }, {once: true});
    try {
        const shown = type === 'application/pdf'
            ? await pages(address, name, content, closed.signal)
            : [await picture(address, name)];
        // Whoever closed it meanwhile may have opened another one.
        if (!closed.signal.aborted) {
            content.replaceChildren(...shown);
        }
    } catch (failed) {
        if (!closed.signal.aborted) {
            console.error(failed);
            content.replaceChildren(sentence('Không mở được tệp ở đây. Hãy tải về để xem.'));
        }
    }
}

function sentence(text) {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = text;
    return line;
}

async function picture(address, name) {
    const image = new Image();
    image.alt = name;
    image.src = address;
    await image.decode();
    return image;
}

/**
 * Drawn here and not by the browser's own reader, which does not run inside Tasklist; nothing in a file is ever executed. A page is
 * drawn when it comes near and let go when it is far: hundreds of scanned pages at once are more than an office's computer holds.
 */
async function pages(address, name, content, closed) {
    const reader = await import(`${PDF}pdf.min.mjs`);
    reader.GlobalWorkerOptions.workerSrc = `${PDF}pdf.worker.min.mjs`;
    const opening = reader.getDocument({url: address, isEvalSupported: false, enableXfa: false});
    if (closed.aborted) {
        opening.destroy();
    }
    closed.addEventListener('abort', () => opening.destroy());
    const file = await opening.promise;
    const first = (await file.getPage(1)).getViewport({scale: 1});
    const near = new IntersectionObserver(seen => {
        for (const {target, isIntersecting} of seen) {
            if (isIntersecting) {
                draw(file, target, closed);
            } else {
                target.width = 0;
                target.height = 0;
                delete target.dataset.ve;
            }
        }
    }, {root: content, rootMargin: '100% 0px'});
    closed.addEventListener('abort', () => near.disconnect());
    return Array.from({length: file.numPages}, (_, index) => {
        const canvas = document.createElement('canvas');
        canvas.dataset.trang = index + 1;
        size(canvas, first);
        canvas.width = 0;
        canvas.height = 0;
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', `${name}, trang ${index + 1} trên ${file.numPages}`);
        near.observe(canvas);
        return canvas;
    });
}

async function draw(file, canvas, closed) {
    if (canvas.dataset.ve) {
        return;
    }
    canvas.dataset.ve = 'dang';
    try {
        const page = await file.getPage(Number(canvas.dataset.trang));
        const natural = page.getViewport({scale: 1});
        // A page may say it is as large as a house; the longer side gets so many points and no more.
        const viewport = page.getViewport({scale: 1600 / Math.max(natural.width, natural.height)});
        const drawn = document.createElement('canvas');
        drawn.width = viewport.width;
        drawn.height = viewport.height;
        await page.render({canvasContext: drawn.getContext('2d'), viewport}).promise;
        page.cleanup();
        if (canvas.dataset.ve) {
            size(canvas, natural);
            canvas.width = drawn.width;
            canvas.height = drawn.height;
            canvas.getContext('2d').drawImage(drawn, 0, 0);
            canvas.dataset.ve = 'xong';
        }
    } catch (failed) {
        if (!closed.aborted) {
            console.error(failed);
            canvas.replaceWith(sentence(`Không mở được trang ${canvas.dataset.trang} ở đây. Hãy tải về để xem.`));
        }
    }
}

/** Keeps the place of a page that is not drawn; the style of an element set by a script is not what the policy forbids. */
function size(canvas, {width, height}) {
    canvas.style.aspectRatio = `${width} / ${height}`;
}

function zoom(bar) {
    const frame = bar.parentElement.querySelector('.khung-so-do');
    let step = 1;
    bar.hidden = false;
    bar.addEventListener('click', event => {
        const by = event.target.dataset?.phong;
        if (by === undefined) {
            return;
        }
        frame.classList.remove(`phong-${step}`);
        step = by === '0' ? 1 : Math.min(3, Math.max(1, step + Number(by)));
        frame.classList.add(`phong-${step}`);
    });
}

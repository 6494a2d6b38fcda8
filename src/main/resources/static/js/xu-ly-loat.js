// One box for all of them, and how many are chosen. Without this module each is chosen by itself.

const boxes = [...document.querySelectorAll('input[name=viec][type=checkbox]')];
const all = document.querySelector('#tat-ca');
const count = document.querySelector('#da-chon');

function tell() {
    const chosen = boxes.filter(box => box.checked).length;
    count.textContent = `Đã chọn ${chosen}/${boxes.length} hồ sơ.`;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
}

if (all) {
    all.hidden = false;
    all.addEventListener('change', () => {
        boxes.forEach(box => {
            box.checked = all.checked;
        });
        tell();
    });
    boxes.forEach(box => box.addEventListener('change', tell));
    tell();
}

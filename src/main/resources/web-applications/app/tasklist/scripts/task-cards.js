/*
 * The cards of the task list: number, nominee, unit, round, and the due date in words. One request asks for all cards that
 * are drawn at the same time; what is known already is drawn at once, so that a refreshed list does not flicker.
 */
const GATHER_MS = 30;
const MAX = 50;

const known = new Map();
let waiting = new Map();
let timer = null;

const TONES = { OVERDUE: 'kt-overdue', SOON: 'kt-soon', LATER: 'kt-later' };

function root() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '');
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function day(iso) {
  return iso.split('-').reverse().join('/');
}

function fact(list, label, value) {
  if (!value) return;
  const pair = element('div');
  pair.append(element('dt', null, label), ' ', element('dd', null, value));
  list.append(pair);
}

function draw(node, card) {
  const content = element('div', 'kt-card');
  if (card.title) content.append(element('p', 'kt-title', card.title));
  const facts = element('dl');
  fact(facts, 'Số', card.subject);
  fact(facts, 'Đơn vị', card.unitName);
  fact(facts, 'Đợt', card.round);
  content.append(facts);
  if (card.due) {
    const due = element('p', `kt-due ${TONES[card.due.urgency]}`);
    due.append(element('strong', null, card.due.words), ` – hạn: hết ngày ${day(card.due.lastDay)}`);
    content.append(due);
  }
  if (card.claimedBy) content.append(element('p', 'kt-claimed', `Người đang xử lý: ${card.claimedBy}`));
  if (card.onHold) content.append(element('p', 'kt-due kt-soon', 'Hồ sơ đang tạm dừng'));
  if (card.barred) content.append(element('p', 'kt-due kt-soon', `Bạn để người khác làm: ${card.barred}`));
  node.replaceChildren(content);
}

function fail(nodes) {
  nodes.forEach(node => {
    if (!node.hasChildNodes()) node.append(element('p', 'kt-missing', 'Chưa tải được thông tin hồ sơ.'));
  });
}

async function ask(batch) {
  const nodes = id => batch.get(id) || [];
  try {
    const answer = await fetch(`${root()}/api/tasks/cards?ids=${[...batch.keys()].join(',')}`, {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin'
    });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    (await answer.json()).forEach(card => {
      known.set(card.id, card);
      nodes(card.id).forEach(node => draw(node, card));
    });
  } catch (failed) {
    console.error(failed);
    batch.forEach(fail);
  }
}

function send() {
  timer = null;
  const all = [...waiting];
  waiting = new Map();
  for (let from = 0; from < all.length; from += MAX) ask(new Map(all.slice(from, from + MAX)));
}

export default {
  id: 'khen-thuong-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render(node, { taskId }) {
    if (known.has(taskId)) draw(node, known.get(taskId));
    waiting.set(taskId, [...(waiting.get(taskId) || []), node]);
    timer = timer || setTimeout(send, GATHER_MS);
  },
  unmount() {}
};

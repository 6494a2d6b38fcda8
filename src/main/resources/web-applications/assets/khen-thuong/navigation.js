/* The places in our application that are open to the signed-in official, as the pages themselves know them. */
export async function navigation() {
  const root = document.querySelector('base').getAttribute('app-root').replace(/\/[^/]+$/, '');
  const answer = await fetch(`${root}/api/navigation`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin'
  });
  if (!answer.ok) throw new Error(`/api/navigation: ${answer.status}`);
  return answer.json();
}

/** A link to the place, for those who have it; nothing for the others. */
export async function linkTo(place, node, text) {
  try {
    const entry = (await navigation()).find(one => one.place === place);
    if (!entry) return;
    const anchor = document.createElement('a');
    anchor.href = entry.address;
    anchor.textContent = text ?? entry.label;
    node.replaceChildren(anchor);
  } catch (failed) {
    console.error(failed);
  }
}

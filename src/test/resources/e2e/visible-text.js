// What a person sees or hears of a page: text, and the attributes that are shown or read out. Each with the place it stands at.
() => {
  const SPOKEN = ['placeholder', 'title', 'aria-label', 'alt'];
  const found = [];
  const visible = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && (element.getClientRects().length > 0 || element.closest('svg'));
  const foreign = element => element.closest('[lang="en"]');
  const place = element => {
    const names = [];
    for (let e = element; e && e !== document.body && names.length < 3; e = e.parentElement) {
      names.unshift(e.tagName.toLowerCase() + (e.classList.length ? '.' + e.classList[0] : ''));
    }
    return names.join(' > ');
  };
  const add = (element, text) => {
    if (text && text.trim()) {
      found.push({ text: text.trim().replace(/\s+/g, ' '), place: place(element) });
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(element.tagName) && visible(element) && !foreign(element)) {
      add(element, node.data);
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (visible(element) && !foreign(element)) {
      SPOKEN.forEach(name => add(element, element.getAttribute(name)));
      if (element.matches('input[type=submit], input[type=button], input[type=reset]')) {
        add(element, element.value);
      }
    }
  }
  found.push({ text: document.title, place: 'title' });
  return found;
}

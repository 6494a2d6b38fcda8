/*
 * Vietnamese is the language of the web applications whatever the browser is set to: left to themselves they follow the
 * browser, and many an office PC is set to English. English stays within reach by the link at the foot of every screen;
 * the choice is kept in this browser only.
 */
const KEY = 'khen-thuong.language';
const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' };

const kept = localStorage.getItem(KEY);
const language = Object.hasOwn(LANGUAGES, kept ?? '') ? kept : 'vi';
document.documentElement.lang = language;

const other = language === 'vi' ? 'en' : 'vi';
const link = document.createElement('button');
link.type = 'button';
link.className = 'language-choice';
link.lang = other;
link.textContent = LANGUAGES[other];
link.addEventListener('click', () => {
  localStorage.setItem(KEY, other);
  location.reload();
});
document.body.append(link);

/*
 * The words are put where the applications keep them before these start: a screen that is opened by its address would
 * otherwise be drawn before its words have come and show their names, and after an update one would read the old words once.
 */
const page = document.querySelector('base');
const storeKey = `${page.getAttribute('app-root').split('/').pop()}-web`;
const folder = `${page.getAttribute('app-root')}/app/${page.getAttribute('app-name')}/locales/`;
const words = await fetch(`${folder}${language}.json`, { cache: 'no-cache' });
if (words.ok) {
  const store = JSON.parse(localStorage.getItem(storeKey) ?? '{}');
  store[`${folder}_locales_data_${language}_${window.bust}`] = await words.text();
  localStorage.setItem(storeKey, JSON.stringify(store));
}

/** What `locales` of the web applications is to be: one language offered, so that the browser's has no say. */
export const locales = { availableLocales: [language], fallbackLocale: language };

/** The application's name in the chosen language. */
export const named = (vietnamese, english) => (language === 'vi' ? vietnamese : english);

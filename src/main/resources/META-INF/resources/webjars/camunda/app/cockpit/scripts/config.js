import { locales, named } from '../../../assets/khen-thuong/language.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Giám sát', 'Cockpit') },
  locales,
  disableWelcomeMessage: true,
  customScripts: ['scripts/boards']
};

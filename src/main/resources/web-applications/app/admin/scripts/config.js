import { locales, named } from '../../../assets/khen-thuong/language.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Quản trị', 'Admin') },
  locales,
  disableWelcomeMessage: true
};

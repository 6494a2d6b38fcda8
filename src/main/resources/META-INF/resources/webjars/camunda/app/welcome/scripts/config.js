import { locales, named } from '../../../assets/khen-thuong/language.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Trang chính', 'Welcome') },
  locales,
  disableWelcomeMessage: true
};

import { locales, named } from '../../../assets/khen-thuong/language.js';
import '../../../assets/khen-thuong/home.js';
import '../../../assets/khen-thuong/front-door.js';
import '../../../assets/khen-thuong/help.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Quản trị', 'Admin') },
  locales,
  disableWelcomeMessage: true
};

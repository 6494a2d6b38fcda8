import { locales, named } from '../../../assets/khen-thuong/language.js';
import { refused } from './rights.js';
import '../../../assets/khen-thuong/home.js';
import '../../../assets/khen-thuong/front-door.js';
import '../../../assets/khen-thuong/help.js';

/* Whose tasks they are supervisors do not read: the page would refuse them, and its figure would always be 0. */
document.querySelector('base').setAttribute('cam-exclude-plugins', ['cockpit.navigation:tasks', ...refused].join(','));

export default {
  app: { vendor: 'Khen thưởng –', name: named('Giám sát', 'Cockpit') },
  locales,
  disableWelcomeMessage: true,
  customScripts: ['scripts/boards']
};

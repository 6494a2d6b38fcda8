import { locales, named } from '../../../assets/khen-thuong/language.js';
import '../../../assets/khen-thuong/home.js';
import '../../../assets/khen-thuong/front-door.js';
import '../../../assets/khen-thuong/help.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Trang chính', 'Welcome') },
  locales,
  disableWelcomeMessage: true,
  links: [
    {
      label: named('Trang chủ', 'Home'),
      href: '/trang-chu',
      description: named('Việc chờ bạn, hồ sơ, chỉ tiêu, báo cáo, thông báo', 'What waits for you, dossiers, limits, reports, notices')
    }
  ]
};

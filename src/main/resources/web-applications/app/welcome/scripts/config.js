import { locales, named } from '../../../assets/khen-thuong/language.js';
import '../../../assets/khen-thuong/help.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Trang chính', 'Welcome') },
  locales,
  disableWelcomeMessage: true,
  links: [
    {
      label: named('Hồ sơ', 'Dossiers'),
      href: '/ho-so',
      description: named('Hồ sơ đề nghị khen thưởng: giấy tờ, hành trình, kết quả', 'Papers, journey and outcome of dossiers')
    },
    {
      label: named('Báo cáo', 'Reports'),
      href: '/bao-cao',
      description: named('Báo cáo hằng năm của các đơn vị', 'Annual reports of the units')
    },
    {
      label: named('Thông báo', 'Notices'),
      href: '/thong-bao',
      description: named('Việc mới, sắp đến hạn, trễ hạn gửi mỗi sáng', 'What the morning digests told')
    }
  ]
};

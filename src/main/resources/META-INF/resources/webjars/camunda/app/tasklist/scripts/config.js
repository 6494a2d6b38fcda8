import { locales, named } from '../../../assets/khen-thuong/language.js';

export default {
  app: { vendor: 'Khen thưởng –', name: named('Nhiệm vụ', 'Tasklist') },
  locales,
  disableWelcomeMessage: true,
  customScripts: ['scripts/ho-so-tab'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'Đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'Đến ô nhập đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'Mở hộp thoại khởi tạo quy trình' }
  }
};

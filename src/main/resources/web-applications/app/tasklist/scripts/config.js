import { locales, named } from '../../../assets/khen-thuong/language.js';
import '../../../../js/entry.js';
import '../../../../js/names.js';
import '../../../assets/khen-thuong/home.js';
import '../../../assets/khen-thuong/front-door.js';
import '../../../assets/khen-thuong/help.js';

/* What would go past the route of a dossier, or is always empty here, is not offered; the cards are our own. */
const NOT_OFFERED = [
  'tasklist.navbar.action:create-task-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-description',
  'tasklist.card:tasklist-card-variables'
];
document.querySelector('base').setAttribute('cam-exclude-plugins', NOT_OFFERED.join(','));

export default {
  app: { vendor: 'Khen thưởng –', name: named('Nhiệm vụ', 'Tasklist') },
  locales,
  disableWelcomeMessage: true,
  customScripts: ['scripts/ho-so-tab', 'scripts/task-list', 'scripts/task-cards', 'scripts/pages', 'scripts/form-refusals', 'scripts/next-step', 'scripts/people', 'scripts/session-end', 'scripts/drafts', 'scripts/layout'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'Đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'Đến ô nhập đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'Mở hộp thoại “Lập mới”' }
  }
};

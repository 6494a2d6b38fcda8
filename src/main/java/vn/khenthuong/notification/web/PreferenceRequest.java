package vn.khenthuong.notification.web;

import jakarta.validation.constraints.NotNull;
import vn.khenthuong.notification.NoticePreference;

/**
 * What an official wants from now on; said whole.
 *
 * @param singleMails wanted where it is left out
 */
record PreferenceRequest(
        @NotNull(message = "Cần chọn “Bản tin buổi sáng”.") Boolean digest,
        @NotNull(message = "Cần chọn “Việc mới”.") Boolean newSteps,
        @NotNull(message = "Cần chọn “Sắp đến hạn”.") Boolean dueSoon,
        Boolean singleMails) {

    NoticePreference wanted() {
        return new NoticePreference(digest, newSteps, dueSoon, singleMails == null || singleMails);
    }
}

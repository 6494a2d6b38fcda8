package vn.khenthuong.tracking.web;

import vn.khenthuong.appraisal.Postponements;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/** What the head of the focal agency typed to promise another day; kept as typed, to be shown again. */
record PostponementAnswers(String answerDue, String reason, String documentNumber, String documentDate) {

    /** @throws vn.khenthuong.kernel.RefusedException with all that is wrong */
    void postpone(Postponements postponements, String number, Actor actor) {
        var days = new TypedDays();
        var day = days.read(answerDue, "Ngày hẹn mới");
        var dated = days.read(documentDate, "Ngày văn bản xin lỗi");
        days.with(() -> {
            postponements.postpone(number, actor, day, reason, new DocumentReference(documentNumber, dated));
            return number;
        });
    }
}

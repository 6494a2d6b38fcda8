package vn.khenthuong.nomination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.AddedSection.Kind;
import vn.khenthuong.forms.AddedSection.Question;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.VillageMeeting;

/** The minutes of a village meeting as fields of the forms that write a dossier, both ways. */
final class VillageMeetingQuestions {

    private static final String DATE = "villageMeetingDate";
    private static final String PLACE = "villageMeetingPlace";
    private static final String CHAIR = "villageMeetingChair";
    private static final String SECRETARY = "villageMeetingSecretary";
    private static final String PRESENT = "villageMeetingPresent";
    private static final String IN_FAVOUR = "villageMeetingInFavour";
    private static final Map<String, String> LABELS = Map.of(
            DATE, "Ngày họp thôn",
            PLACE, "Nơi họp thôn",
            CHAIR, "Người chủ trì họp thôn",
            SECRETARY, "Thư ký họp thôn",
            PRESENT, "Số người dự họp thôn",
            IN_FAVOUR, "Số người tán thành");

    private VillageMeetingQuestions() {}

    /**
     * @param required whether the plan of the locality wants the minutes
     * @param hiddenWhen a condition of the form
     */
    static AddedSection section(boolean required, String hiddenWhen) {
        return new AddedSection.Questions(
                "Biên bản họp thôn, buôn, tổ dân phố",
                required
                        ? "Kế hoạch của địa phương bắt buộc có biên bản (khoản 4 Mục VI Kế hoạch: gắn với thực hiện quy chế dân chủ). Tải biên bản lên ở trang hồ sơ."
                        : "Nộp nếu có; đã nhập thì nhập đủ và tải biên bản lên ở trang hồ sơ (khoản 4 Mục VI Kế hoạch: gắn với thực hiện quy chế dân chủ).",
                hiddenWhen,
                List.of(
                        question(DATE, Kind.DAY, required),
                        question(PLACE, Kind.LINE, false),
                        question(CHAIR, Kind.LINE, required),
                        question(SECRETARY, Kind.LINE, required),
                        question(PRESENT, Kind.COUNT, required),
                        question(IN_FAVOUR, Kind.COUNT, required)));
    }

    private static Question question(String key, Kind kind, boolean required) {
        return new Question(key, LABELS.get(key), null, kind, required);
    }

    /**
     * Null where nothing of it was answered.
     *
     * @throws BadInputException naming what is missing where only some of it was
     */
    static VillageMeeting read(Answers answers) {
        if (LABELS.keySet().stream().noneMatch(answers::has)) {
            return null;
        }
        var errors = new InputErrors();
        List.of(DATE, CHAIR, SECRETARY, PRESENT, IN_FAVOUR).stream()
                .filter(key -> !answers.has(key))
                .forEach(key -> errors.add("Cần nhập “%s” của biên bản họp thôn.".formatted(LABELS.get(key))));
        errors.refuse();
        return new VillageMeeting(
                answers.requireDate(DATE, LABELS.get(DATE)),
                answers.text(PLACE).orElse(null),
                answers.requireText(CHAIR, LABELS.get(CHAIR)),
                answers.requireText(SECRETARY, LABELS.get(SECRETARY)),
                answers.integer(PRESENT).orElseThrow(),
                answers.integer(IN_FAVOUR).orElseThrow());
    }

    static Map<String, Object> prefill(VillageMeeting meeting) {
        Map<String, Object> fields = new HashMap<>();
        if (meeting != null) {
            fields.put(DATE, meeting.date());
            fields.put(CHAIR, meeting.chair());
            fields.put(SECRETARY, meeting.secretary());
            fields.put(PRESENT, meeting.present());
            fields.put(IN_FAVOUR, meeting.inFavour());
            if (meeting.place() != null) {
                fields.put(PLACE, meeting.place());
            }
        }
        return fields;
    }
}

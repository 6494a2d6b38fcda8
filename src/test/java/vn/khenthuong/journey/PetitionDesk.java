package vn.khenthuong.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** Petitions as units send them and departments answer them over HTTP. */
final class PetitionDesk {

    static final String API = "/api/petitions";
    static final String PROCESS = "unitPetition";
    static final String REPORT = "petitionReport";
    static final String BY_FOCAL_AGENCY = "userTask_answerByFocalAgency";
    static final String BY_APPRAISER = "userTask_answerByAppraiser";
    static final String RECORD = "userTask_recordCommitteeAnswer";

    private final Officials officials;
    private final Clock clock;

    PetitionDesk(Officials officials, Clock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    /** A proposal of a unit about no round. */
    String sent(String unit, String addressee) {
        return number(send("canbo." + unit, Map.of("addressee", addressee)));
    }

    /** The start form, with what is said here in place of what is usual. */
    Reply send(String userId, Map<String, ?> said) {
        var answers = new HashMap<String, Object>(Map.of(
                "addressee", "FOCAL_AGENCY",
                "kind", "ADJUSTMENT",
                "title", "Tăng chỉ tiêu cho huyện nghèo",
                "content", "Đề nghị tăng 01 tập thể.\nHuyện có 5 xã đặc biệt khó khăn."));
        answers.putAll(said);
        answers.values().removeIf(""::equals);
        return officials.as(userId).start(PROCESS, answers);
    }

    static String number(Reply started) {
        return started.expectSuccess().json().path("businessKey").asText();
    }

    Reply answer(String userId, String number, String task, String text) {
        var official = officials.as(userId);
        return official.submit(official.task(number, task), answered(text));
    }

    static Map<String, Object> answered(String text) {
        return Map.of("outcome", "ANSWER", "answerText", text);
    }

    Reply gather(String userId, List<String> numbers) {
        return officials
                .as(userId)
                .start(
                        REPORT,
                        Map.of(
                                "petitions",
                                numbers,
                                "content",
                                "Đề nghị UBND tỉnh xem xét.",
                                "documentNumber",
                                "60/TTr-SLĐTBXH",
                                "documentDate",
                                today()));
    }

    Reply record(String report) {
        var clerk = officials.as("vanthu.ubnd");
        return clerk.submit(
                clerk.task(report, RECORD),
                Map.of(
                        "outcome",
                        "RECORD",
                        "answerText",
                        "UBND tỉnh đồng ý.",
                        "documentNumber",
                        "812/UBND-VX",
                        "documentDate",
                        today()));
    }

    String state(String userId, String number) {
        return officials
                .as(userId)
                .get(API + "/" + number)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    String today() {
        return LocalDate.now(clock).toString();
    }
}

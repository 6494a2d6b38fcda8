package vn.khenthuong.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Answers to the form “Đề xuất mở đợt” whose year, law and documents agree with the kind of the round. */
public final class RoundAnswers {

    /** Number of every document of these rounds; {@link OwnLimits} knows them by it. */
    static final String DOCUMENT = "9/KIỂMTHỬ";

    private RoundAnswers() {}

    public static Map<String, Object> of(String code, String kind, LocalDate today, LocalDate unitDeadline) {
        var interim = kind.equals("SO_KET_2023");
        var answers = new HashMap<String, Object>(Map.of(
                "code",
                code,
                "kind",
                kind,
                "title",
                "Đợt thử " + code,
                "ruleSet",
                interim ? "A" : "B",
                "assessmentYear",
                interim ? 2023 : 2025,
                "referenceDate",
                referenceDate(interim, unitDeadline).toString(),
                "unitDeadline",
                unitDeadline.toString()));
        documents(interim).forEach(document -> {
            answers.put(document + "Number", DOCUMENT);
            answers.put(document + "Date", today.toString());
        });
        return answers;
    }

    private static LocalDate referenceDate(boolean interim, LocalDate unitDeadline) {
        var usual = interim ? LocalDate.of(2023, 6, 30) : LocalDate.of(2025, 1, 2);
        return unitDeadline.isBefore(usual) ? unitDeadline : usual;
    }

    private static Stream<String> documents(boolean interim) {
        var always = Stream.of("document", "agreement", "authorisation");
        return interim ? always : Stream.concat(always, Stream.of("centralGuidance"));
    }
}

package vn.khenthuong.nomination;

import java.util.List;
import java.util.Map;
import vn.khenthuong.forms.AddedSection;

/** What the criteria of a locality say, as a block of a form. */
final class LocalCriteriaRows {

    private static final List<AddedSection.Column> COLUMNS = List.of(
            new AddedSection.Column("text", "Tiêu chí"),
            new AddedSection.Column("wanted", "Yêu cầu"),
            new AddedSection.Column("verdict", "Kết quả"),
            new AddedSection.Column("answer", "Trả lời"),
            new AddedSection.Column("evidence", "Minh chứng"));

    private LocalCriteriaRows() {}

    static AddedSection of(LocalOutcome outcome) {
        return new AddedSection.Rows(
                "Tiêu chí của địa phương – " + outcome.cited(),
                "localCriteriaRows",
                COLUMNS,
                outcome.tests().stream().map(LocalCriteriaRows::row).toList());
    }

    private static Map<String, String> row(LocalOutcome.Test test) {
        return Map.of(
                "text", "%d. %s".formatted(test.number(), test.text()),
                "wanted", test.wanted(),
                "verdict", test.verdictLabel(),
                "answer", test.answer(),
                "evidence", test.evidence() == null ? "" : test.evidence());
    }
}

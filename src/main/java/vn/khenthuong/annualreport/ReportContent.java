package vn.khenthuong.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit's report in the structure of the report form.
 *
 * @param direction kết quả chỉ đạo, phát động
 * @param inspections kiểm tra, giám sát; null in a report begun with an earlier form
 * @param results against the targets this unit answers for
 * @param basis where the figures of the review of poor households come from; null where there are none, or nothing is said
 * @param resources nguồn lực huy động; null in a report begun with an earlier form
 * @param models mô hình, điển hình
 * @param certificates Giấy khen given this year
 * @param difficulties hạn chế, nguyên nhân
 * @param proposals kiến nghị
 * @param plans phương hướng
 */
public record ReportContent(
        String direction,
        Inspections inspections,
        List<TargetResult> results,
        Basis basis,
        Resources resources,
        String models,
        Certificates certificates,
        String difficulties,
        String proposals,
        String plans) {

    public ReportContent {
        results = List.copyOf(results);
    }

    /** What an earlier form asked for. */
    public ReportContent(
            String direction,
            List<TargetResult> results,
            String models,
            Certificates certificates,
            String difficulties,
            String proposals,
            String plans) {
        this(direction, null, results, null, null, models, certificates, difficulties, proposals, plans);
    }

    /** Giấy khen by type of those who got them. */
    public record Certificates(int collectives, int individuals, int households) {}

    /**
     * Inspections of the movement.
     *
     * @param count how many; null where the unit does not say
     * @param text what was inspected and found; may be null
     */
    public record Inspections(Integer count, String text) {}

    /**
     * Means raised for the poor.
     *
     * @param amount in million đồng, all sources; null where the unit does not say
     * @param text from whom and for what; may be null
     */
    public record Resources(BigDecimal amount, String text) {}

    /**
     * Where the figures of the review of poor households come from.
     *
     * @param asOf day the figures stand for; may be null
     * @param source the document or body they come from; may be null
     * @param status null where the unit does not say
     */
    public record Basis(LocalDate asOf, String source, Status status) {

        /** Whether the yearly review was not finished. */
        public boolean isEstimated() {
            return status == Status.ESTIMATED;
        }
    }

    /** Whether figures are final. */
    public enum Status {
        OFFICIAL("số liệu chính thức"),
        ESTIMATED("số liệu ước tính");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }
}

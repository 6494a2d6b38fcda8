package vn.khenthuong.annualreport;

import java.util.List;

/**
 * A unit's report in the structure of the report form.
 *
 * @param direction kết quả chỉ đạo, phát động
 * @param results against the targets this unit answers for
 * @param models mô hình, điển hình
 * @param certificates Giấy khen given this year
 * @param difficulties hạn chế, nguyên nhân
 * @param proposals kiến nghị
 * @param plans phương hướng
 */
public record ReportContent(
        String direction,
        List<TargetResult> results,
        String models,
        Certificates certificates,
        String difficulties,
        String proposals,
        String plans) {

    public ReportContent {
        results = List.copyOf(results);
    }

    /** Giấy khen by type of those who got them. */
    public record Certificates(int collectives, int individuals, int households) {}
}

package vn.khenthuong.annualreport.output;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.ConsolidatedFigures.Effort;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.annualreport.ConsolidatedFigures.Verdict;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Comparison;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.ReportTarget.Parts;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.output.ConsolidatedReport.UnitPart;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.paper.SignatureBlock;
import vn.khenthuong.round.Movements.Launched;

/** Three units: one in time, one late, one that never reported. */
final class SampleReport {

    static final Instant DEADLINE = Instant.parse("2026-11-14T17:00:00Z");
    static final Instant SUBMITTED = Instant.parse("2026-11-20T02:30:00Z");
    static final String HOSTILE = "=HYPERLINK(\"http://xau\";\"bấm\")";
    static final String FOCAL = "Sở Lao động - Thương binh và Xã hội";

    static final ReportTarget POVERTY = new ReportTarget(
            "R-010",
            "Tỷ lệ nghèo đa chiều duy trì mức giảm",
            "poverty",
            Measure.FALL,
            Comparison.AT_LEAST,
            new BigDecimal("1.0"),
            new Parts("hộ nghèo đa chiều", null, "tổng số hộ", null),
            "khoản 2 Mục II");
    static final ReportTarget AGAIN = new ReportTarget(
            "R-016",
            "Tỷ lệ hộ tái nghèo, tái cận nghèo",
            "again",
            Measure.RATE,
            Comparison.LESS_THAN,
            BigDecimal.TEN,
            new Parts("hộ tái nghèo", "hộ tái cận nghèo", "hộ nghèo", "hộ cận nghèo"),
            "R-016");
    static final ReportTarget MERIT = new ReportTarget(
            "R-017",
            "Hộ chính sách người có công là hộ nghèo",
            "merit",
            Measure.COUNT,
            Comparison.EQUAL,
            BigDecimal.ZERO,
            new Parts("hộ chính sách người có công là hộ nghèo", null, null, null),
            "R-017");

    private SampleReport() {}

    static ConsolidatedReport submitted() {
        return submitted(true);
    }

    static ConsolidatedReport nobodyLate() {
        return submitted(false);
    }

    private static ConsolidatedReport submitted(boolean late) {
        return report(
                late,
                false,
                "Các đơn vị đã phát động, cụ thể hóa phong trào.",
                "Đã nhắc 9 lần; đơn vị đang sắp xếp bộ máy.",
                Map.of(
                        Addressee.STEERING_COMMITTEE, new DocumentReference("45/BC-SLĐTBXH", LocalDate.of(2026, 1, 5)),
                        Addressee.MINISTRY, new DocumentReference("46/BC-SLĐTBXH", LocalDate.of(2026, 11, 20))));
    }

    static ConsolidatedReport draft() {
        return report(true, true, null, null, Map.of());
    }

    /** The report of the People's Committee to the central board. */
    static ConsolidatedReport ofProvince() {
        var sample = draft();
        return new ConsolidatedReport(
                sample.year(),
                Kind.BOARD,
                sample.movement(),
                "Sở Nội vụ",
                FOCAL,
                SUBMITTED,
                false,
                "Phong trào có chuyển biến.",
                null,
                Map.of(Addressee.CENTRAL_BOARD, new DocumentReference("310/BC-UBND", LocalDate.of(2026, 11, 28))),
                Map.of(Addressee.CENTRAL_BOARD, "Ban Thi đua - Khen thưởng Trung ương"),
                true,
                SignatureBlock.ofPeoplesCommittee("Chủ tịch").signedFor("KT.", "Phó Chủ tịch", "Phạm Thị Dung"),
                sample.figures(),
                sample.parts());
    }

    private static ConsolidatedReport report(
            boolean isLate,
            boolean draft,
            String assessment,
            String missingReason,
            Map<Addressee, DocumentReference> letters) {
        var inTime = new UnitReport(
                new ReportNumber(2026, "dam-rong"),
                ReportState.DELIVERED,
                DEADLINE,
                Instant.parse("2026-11-14T16:59:59Z"),
                false,
                "88/BC-UBND",
                LocalDate.of(2026, 11, 13),
                4,
                0);
        var late = new UnitReport(
                new ReportNumber(2026, "lac-duong"),
                ReportState.DELIVERED,
                DEADLINE,
                Instant.parse("2026-11-16T01:00:00Z"),
                isLate,
                "12/BC-UBND",
                LocalDate.of(2026, 11, 16),
                6,
                0);
        var owed = new UnitReport(
                new ReportNumber(2026, "da-lat"), ReportState.OWED, DEADLINE, null, false, null, null, 9, 2);
        var figures = new ConsolidatedFigures(
                List.of(owed, inTime, late),
                List.of(
                        new Total(
                                POVERTY,
                                2,
                                new BigDecimal("1150"),
                                new BigDecimal("24000"),
                                new BigDecimal("4.79"),
                                new BigDecimal("6.02"),
                                new BigDecimal("1.23"),
                                Verdict.MET),
                        new Total(
                                AGAIN,
                                2,
                                new BigDecimal("170"),
                                new BigDecimal("1700"),
                                new BigDecimal("10.00"),
                                null,
                                new BigDecimal("10.00"),
                                Verdict.NOT_MET),
                        new Total(MERIT, 0, null, null, null, null, null, Verdict.UNKNOWN)),
                new Certificates(21, 34, 8),
                new Effort(new BigDecimal("1250.5"), 7));
        return new ConsolidatedReport(
                2026,
                Kind.FOCAL,
                new Launched(
                        "Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”",
                        "Quyết định",
                        "1479/QĐ-UBND",
                        LocalDate.of(2022, 8, 24),
                        "Ủy ban nhân dân tỉnh Lâm Đồng"),
                FOCAL,
                "Sở Nội vụ",
                SUBMITTED,
                draft,
                assessment,
                missingReason,
                letters,
                Map.of(
                        Addressee.STEERING_COMMITTEE, "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh",
                        Addressee.MINISTRY, "Bộ Nông nghiệp và Môi trường"),
                false,
                SignatureBlock.ofHead("GIÁM ĐỐC"),
                figures,
                List.of(
                        part("Thành phố Đà Lạt", owed, null),
                        part(
                                "Huyện Đam Rông",
                                inTime,
                                content(
                                        "Huyện ủy, UBND huyện đã ban hành kế hoạch.\nTổ chức phát động tại 8 xã.",
                                        800)),
                        part("Huyện Lạc Dương", late, content(HOSTILE, 350))));
    }

    private static UnitPart part(String name, UnitReport report, ReportContent content) {
        return new UnitPart(name, report, List.of(POVERTY, AGAIN, MERIT), Optional.ofNullable(content));
    }

    static ReportContent content(String direction, int poor) {
        return new ReportContent(
                direction,
                List.of(
                        new TargetResult(
                                "R-010",
                                BigDecimal.valueOf(poor),
                                null,
                                new BigDecimal("12000"),
                                null,
                                new BigDecimal("7.5"),
                                null,
                                null),
                        new TargetResult(
                                "R-016",
                                BigDecimal.valueOf(40),
                                BigDecimal.valueOf(45),
                                BigDecimal.valueOf(poor),
                                BigDecimal.valueOf(50),
                                null,
                                null,
                                "-1+1 theo rà soát"),
                        new TargetResult("R-017", BigDecimal.ZERO, null, null, null, null, null, null)),
                "Tổ tiết kiệm và vay vốn kiểu mẫu tại thôn Liêng Trang.",
                new Certificates(10, 17, 4),
                "Thiếu cán bộ làm công tác giảm nghèo ở cấp xã.",
                "Đề nghị bổ sung kinh phí tập huấn.",
                "");
    }
}

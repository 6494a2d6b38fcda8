package vn.khenthuong.annualreport.output;

import java.util.List;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.Movements;

/** How every yearly report begins and ends, a unit's as a consolidated one. */
record ReportFrame(Movements.Launched movement, String issuer, int year) {

    void title(PaperBuilder paper) {
        paper.kind("BÁO CÁO").title("Kết quả thực hiện %s năm %d".formatted(movement.title(), year));
    }

    /** To whom it goes, and on what it rests. */
    void opening(PaperBuilder paper, List<String> addressees, String deed) {
        paper.addressees(addressees)
                .body("Thực hiện %s số %s %s của %s về %s, %s %s kết quả năm %d như sau:"
                        .formatted(
                                movement.documentKind(),
                                movement.documentNumber(),
                                PaperWording.date(movement.documentDate()),
                                movement.issuer(),
                                movement.title(),
                                issuer,
                                deed,
                                year));
    }

    void closing(PaperBuilder paper) {
        paper.closing("Trên đây là báo cáo kết quả thực hiện %s năm %d, %s kính báo cáo./."
                .formatted(movement.title(), year, issuer));
    }
}

package vn.khenthuong.commendation.output;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;

/** A list as a workbook: a row for each award; days as days. */
@Component
class CommendationWorkbook {

    static final String SHEET = "Giấy khen";

    private final Organization organization;

    CommendationWorkbook(Organization organization) {
        this.organization = organization;
    }

    byte[] write(Commendation list, List<Commended> entries, Instant now) {
        return ListWorkbook.titled("DANH SÁCH TẶNG GIẤY KHEN NĂM %d"
                        .formatted(list.number().year()))
                .line("%s, %s: %s. Danh sách %s, %s."
                        .formatted(
                                organization.nameAt(list.number().unit(), list.decidedAt()),
                                list.occasion().label(),
                                list.counts().inWords(),
                                list.number(),
                                list.state().label()))
                .table(
                        SHEET,
                        fields(list.decision()),
                        IntStream.range(0, entries.size())
                                .mapToObj(index -> new Line(index + 1, entries.get(index)))
                                .toList())
                .bytes(now);
    }

    /** An entry with its place on the list. */
    private record Line(int number, Commended entry) {}

    private static List<Field<Line>> fields(DocumentReference decision) {
        return List.of(
                Field.count("STT", 5, Line::number),
                Field.text("Đối tượng", 14, line -> line.entry().type().label()),
                Field.text("Tên", 32, line -> line.entry().titled()),
                Field.text("Chức vụ, địa chỉ", 32, line -> line.entry().detail()),
                Field.text("Thành tích", 50, line -> line.entry().achievement()),
                Field.text("Hình thức khen thưởng", 14, line -> "Giấy khen"),
                Field.text("Số quyết định", 16, line -> decision == null ? null : decision.number()),
                Field.day("Ngày quyết định", line -> decision == null ? null : decision.date()));
    }
}

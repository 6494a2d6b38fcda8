package vn.khenthuong.commendation.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.TableSheet;
import vn.khenthuong.paper.TableSheet.Column;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** A list as a workbook: a row for each award; days as days. */
@Component
class CommendationWorkbook {

    static final String SHEET = "Giấy khen";

    private final Organization organization;

    CommendationWorkbook(Organization organization) {
        this.organization = organization;
    }

    byte[] write(Commendation list, List<Commended> entries, Instant now) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var table = new TableSheet(
                    book,
                    styles,
                    SHEET,
                    List.of(
                            new Column("STT", 5, Kind.COUNT),
                            new Column("Đối tượng", 14, Kind.TEXT),
                            new Column("Tên", 32, Kind.TEXT),
                            new Column("Chức vụ, địa chỉ", 32, Kind.TEXT),
                            new Column("Thành tích", 50, Kind.TEXT),
                            new Column("Hình thức khen thưởng", 14, Kind.TEXT),
                            new Column("Số quyết định", 16, Kind.TEXT),
                            new Column("Ngày quyết định", 12, Kind.DAY)));
            var decision = list.decision();
            table.line("DANH SÁCH TẶNG GIẤY KHEN NĂM %d".formatted(list.number().year()), styles.title())
                    .line(
                            "%s, %s: %s. Danh sách %s, %s."
                                    .formatted(
                                            organization.nameAt(list.number().unit(), list.decidedAt()),
                                            list.occasion().label(),
                                            list.counts().inWords(),
                                            list.number(),
                                            list.state().label()),
                            styles.note())
                    .header();
            for (int index = 0; index < entries.size(); index++) {
                var entry = entries.get(index);
                table.row(
                        index + 1,
                        entry.type().label(),
                        entry.name(),
                        entry.detail(),
                        entry.achievement(),
                        "Giấy khen",
                        decision == null ? null : decision.number(),
                        decision == null ? null : decision.date());
            }
            FileProperties.describe(book, "Danh sách tặng Giấy khen", "Khen thưởng giảm nghèo", now);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

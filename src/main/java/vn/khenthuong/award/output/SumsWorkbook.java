package vn.khenthuong.award.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.TableSheet;
import vn.khenthuong.paper.TableSheet.Column;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** Reward money by year and source as a workbook. */
@Component
class SumsWorkbook {

    byte[] write(List<RewardSum> rows, Instant now) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var table = new TableSheet(
                    book,
                    styles,
                    "Tổng hợp",
                    List.of(
                            // A year is no count: it would be written 2.023.
                            new Column("Năm", 8, Kind.TEXT),
                            new Column("Nguồn chi", 44, Kind.TEXT),
                            new Column("Số trường hợp theo quyết định trong năm", 14, Kind.COUNT),
                            new Column("Chưa có mức", 10, Kind.COUNT),
                            new Column("Số tiền theo quyết định trong năm (đồng)", 18, Kind.COUNT),
                            new Column("Số tiền đã chi trong năm (đồng)", 18, Kind.COUNT)));
            table.line("TỔNG HỢP TIỀN THƯỞNG THEO NĂM VÀ NGUỒN CHI", styles.title())
                    .line("Số liệu lúc %s".formatted(VietnameseDates.of(now)), styles.note())
                    .header();
            rows.forEach(sum -> table.row(
                    String.valueOf(sum.year()),
                    sum.source().name(),
                    sum.awards(),
                    sum.missing(),
                    sum.amount(),
                    sum.paid()));
            FileProperties.describe(book, "Tổng hợp tiền thưởng", "Khen thưởng giảm nghèo", now);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

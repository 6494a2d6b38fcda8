package vn.khenthuong.certificate.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.TableSheet;
import vn.khenthuong.paper.TableSheet.Column;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** The register of certificates as a workbook, a line a certificate. */
@Component
public class RegisterWorkbook {

    private final Organization organization;
    private final Clock clock;

    RegisterWorkbook(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** @param certificates in order of number */
    public byte[] write(List<Certificate> certificates) {
        var now = clock.instant();
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var table = new TableSheet(
                    book,
                    styles,
                    "Sổ vàng",
                    List.of(
                            new Column("Số sổ vàng", 11, Kind.TEXT),
                            new Column("Tên tập thể, cá nhân, hộ gia đình", 34, Kind.TEXT),
                            new Column("Đơn vị đề nghị", 24, Kind.TEXT),
                            new Column("Hình thức", 24, Kind.TEXT),
                            new Column("Quyết định số", 16, Kind.TEXT),
                            new Column("Ngày quyết định", 12, Kind.DAY),
                            new Column("Người nhận", 26, Kind.TEXT),
                            new Column("Ngày trao", 12, Kind.DAY),
                            new Column("Tình trạng", 24, Kind.TEXT)));
            table.line("SỔ VÀNG: BẰNG KHEN, GIẤY KHEN", styles.title())
                    .line("Số liệu lúc %s".formatted(VietnameseDates.of(now)), styles.note())
                    .header();
            certificates.forEach(certificate -> table.row(
                    certificate.number().label(),
                    certificate.recipient(),
                    organization.nameOn(
                            certificate.unit(), certificate.decision().date()),
                    certificate.form().label(),
                    certificate.decision().number(),
                    certificate.decision().date(),
                    certificate.handOver() == null
                            ? null
                            : certificate.handOver().to(),
                    certificate.handOver() == null
                            ? null
                            : certificate.handOver().on(),
                    state(certificate)));
            FileProperties.describe(book, "Sổ vàng", "Khen thưởng giảm nghèo", now);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String state(Certificate certificate) {
        if (certificate.replacedBy() != null) {
            return "%s, thay bằng số %s"
                    .formatted(
                            certificate.stateLabel(), certificate.replacedBy().label());
        }
        return certificate.replacement() == null
                ? certificate.stateLabel()
                : "%s; %s".formatted(certificate.stateLabel(), certificate.replacement());
    }
}

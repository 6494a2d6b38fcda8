package vn.khenthuong.certificate.output;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;

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
        return ListWorkbook.titled("SỔ VÀNG: BẰNG KHEN, GIẤY KHEN")
                .line("Số liệu lúc %s".formatted(VietnameseDates.of(now)))
                .table("Sổ vàng", fields(), certificates)
                .bytes(now);
    }

    private List<Field<Certificate>> fields() {
        return List.of(
                Field.text("Số sổ vàng", 11, one -> one.number().label()),
                Field.text("Tên tập thể, cá nhân, hộ gia đình", 34, Certificate::recipient),
                Field.text(
                        "Đơn vị đề nghị",
                        24,
                        one -> organization.nameOn(one.unit(), one.decision().date())),
                Field.text("Hình thức", 24, one -> one.form().label()),
                Field.text("Quyết định số", 16, one -> one.decision().number()),
                Field.day("Ngày quyết định", one -> one.decision().date()),
                Field.text(
                        "Người nhận",
                        26,
                        one -> one.handOver() == null ? null : one.handOver().to()),
                Field.day(
                        "Ngày trao",
                        one -> one.handOver() == null ? null : one.handOver().on()),
                Field.text("Tình trạng", 24, RegisterWorkbook::state),
                Field.text("Sửa đổi tên", 30, Certificate::amendmentLabel));
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

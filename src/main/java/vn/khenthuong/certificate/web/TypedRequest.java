package vn.khenthuong.certificate.web;

import java.util.stream.Stream;
import vn.khenthuong.certificate.CertificateRequest.Cause;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.certificate.WantedRequest;
import vn.khenthuong.kernel.InputErrors;

/** What an officer typed about a certificate, as it came in; shown again where it is refused. */
record TypedRequest(
        String loai,
        String viSao,
        String nguoiDeNghi,
        String tenDung,
        String lyDo,
        String soVanBan,
        String ngayVanBan) {

    WantedRequest wanted() {
        var errors = new InputErrors();
        var document = Entered.document(soVanBan, ngayVanBan, errors);
        errors.refuse();
        return new WantedRequest(
                constant(Kind.values(), loai), constant(Cause.values(), viSao), nguoiDeNghi, tenDung, lyDo, document);
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Stream.of(all)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

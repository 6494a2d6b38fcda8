package vn.khenthuong.certificate.web;

import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khenthuong.certificate.CertificateSearch;
import vn.khenthuong.certificate.CertificateState;

/**
 * What is looked for in the register, as it stands in the address; what cannot be is taken for nothing.
 *
 * @param q a name or number
 * @param nam year of the register
 * @param donVi code of a unit
 * @param tinhTrang name of a state, or {@link #WAITING}
 */
record RegisterFilter(String q, String nam, String donVi, String tinhTrang) {

    /** Valid ones that nobody has got yet. */
    static final String WAITING = "CHUA_TRAO";

    RegisterFilter {
        q = q == null ? "" : q.strip();
        nam = nam == null ? "" : nam.strip();
        donVi = donVi == null ? "" : donVi.strip();
        tinhTrang = tinhTrang == null ? "" : tinhTrang.strip();
    }

    CertificateSearch search() {
        return new CertificateSearch(
                q,
                nam.matches("\\d{4}") ? Integer.valueOf(nam) : null,
                donVi,
                Stream.of(CertificateState.values())
                        .filter(state -> state.name().equals(tinhTrang))
                        .findFirst()
                        .orElse(null),
                tinhTrang.equals(WAITING));
    }

    /** Where another page of the same is. */
    public String address(int page) {
        return with(CertificateController.ADDRESS)
                .queryParam("trang", page)
                .build()
                .encode()
                .toUriString();
    }

    /** Where the same is as a file. */
    public String workbook() {
        return with(CertificateFilesController.ADDRESS + "/register.xlsx")
                .build()
                .encode()
                .toUriString();
    }

    private UriComponentsBuilder with(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", q)
                .queryParam("nam", nam)
                .queryParam("donVi", donVi)
                .queryParam("tinhTrang", tinhTrang);
    }
}

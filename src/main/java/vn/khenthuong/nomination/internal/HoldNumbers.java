package vn.khenthuong.nomination.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Organization;

/**
 * Papers by which dossiers are held and go on. One that names the office of who holds is of that office's register. Another one cites
 * somebody else – an inspectorate, a court, whoever complained – and stays out: its number is not this office's to give, and a slip in
 * citing it must not keep the issuer from its own.
 */
@Component
class HoldNumbers {

    private final NumberRegister register;
    private final Organization organization;

    HoldNumbers(NumberRegister register, Organization organization) {
        this.register = register;
        this.organization = organization;
    }

    /**
     * @param role group in whose name the official acts, e.g. {@code lanhdao.dam-rong}
     * @throws vn.khenthuong.kernel.BadInputException when the number is another paper's of the office
     */
    void enter(String number, String role, DocumentReference document) {
        Optional.of(role.substring(role.indexOf('.') + 1))
                .flatMap(organization::find)
                .filter(office -> Issuers.isNumberOf(office, document.number()))
                .ifPresent(office -> register.enter(new NumberedPaper(
                        office.code(),
                        NumberSeries.namedBy(document.number()).orElse(NumberSeries.LETTER),
                        document,
                        number)));
    }
}

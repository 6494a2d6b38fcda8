package vn.khenthuong.certificate.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.internal.CertificateEntries.Missing;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/**
 * The order in which the awards of one decision enter the register, as they stand in its annex: collectives, individuals, households;
 * by unit in the official order; by name, of people the given name first.
 */
@Component
class RegisterOrder {

    private final Organization organization;

    RegisterOrder(Organization organization) {
        this.organization = organization;
    }

    List<Missing> of(List<Missing> awards) {
        var units = places();
        var letters = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return awards.stream()
                .sorted(Comparator.comparing(Missing::type)
                        .thenComparing(award -> units.getOrDefault(award.unit(), Integer.MAX_VALUE))
                        .thenComparing(RegisterOrder::givenName, letters)
                        .thenComparing(Missing::recipient, letters)
                        .thenComparing(Missing::dossier))
                .toList();
    }

    private Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (Unit unit : organization.all()) {
            places.put(unit.code(), places.size());
        }
        return places;
    }

    private static String givenName(Missing award) {
        return award.type() == NomineeType.COLLECTIVE
                ? award.recipient()
                : award.recipient().substring(award.recipient().lastIndexOf(' ') + 1);
    }
}

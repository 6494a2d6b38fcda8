package vn.khenthuong.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.pages.Formats;

/** For whom the reader signs today, and who signs for him; by which document and until when. */
@Component
class HomeSubstitutions {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Substitutions substitutions;
    private final Organization organization;
    private final Clock clock;

    HomeSubstitutions(Substitutions substitutions, Organization organization, Clock clock) {
        this.substitutions = substitutions;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * What concerns the reader today; mostly nothing.
     *
     * @param sentences one for each
     * @param standIns who acts in a seat of the reader
     */
    record Today(List<String> sentences, List<StandIn> standIns) {}

    /**
     * Who acts in a seat of the reader.
     *
     * @param groups the groups of the seat
     */
    record StandIn(String userId, String name, Set<String> groups) {}

    Today of(Actor reader) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var inForce = substitutions.concerning(reader).stream()
                .filter(one -> one.isInForce(today) && organization.isStanding(one.id()))
                .toList();
        return new Today(
                inForce.stream().map(one -> sentence(one, reader)).toList(),
                inForce.stream()
                        .filter(one -> one.represented() != null
                                && organization.isSamePerson(one.represented(), reader.userId()))
                        .map(one -> new StandIn(
                                one.substitute(),
                                organization.nameOf(one.substitute()),
                                substitutions.groupsOf(one.role())))
                        .toList());
    }

    private String sentence(Substitution one, Actor reader) {
        var capacity = one.capacity().label().toLowerCase(VIETNAMESE);
        var seat = "%s (%s)".formatted(one.seatTitle(), substitutions.labelOf(one.role()));
        var until = one.period().to() == null
                ? "đến khi có văn bản khác"
                : "đến hết ngày " + Formats.day(one.period().to());
        if (organization.isSamePerson(one.substitute(), reader.userId())) {
            var holder = one.represented() == null ? "" : " " + organization.nameOf(one.represented());
            return "Bạn làm việc %s (%s) %s%s %s, theo %s."
                    .formatted(
                            capacity,
                            one.capacity().mark(),
                            seat,
                            holder,
                            until,
                            one.document().cited());
        }
        return "%s %s làm việc %s (%s) %s %s, theo %s."
                .formatted(
                        one.position(),
                        organization.nameOf(one.substitute()),
                        capacity,
                        one.capacity().mark(),
                        seat,
                        until,
                        one.document().cited());
    }
}

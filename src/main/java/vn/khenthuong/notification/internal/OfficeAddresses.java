package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/**
 * Where mails of the office, and answers to them, may go: into the domains of the province, and never to an official of another unit.
 * Whoever administers cannot lead them out of the province.
 */
@Component
class OfficeAddresses {

    private final MailSettings settings;
    private final Organization organization;

    OfficeAddresses(MailSettings settings, Organization organization) {
        this.settings = settings;
        this.organization = organization;
    }

    /** @throws BadInputException when the address is outside the domains of the province; an empty one is not */
    void requireInside(String address, String label) {
        var domain = domainOf(address);
        var known = domains();
        if (!address.isEmpty() && known.stream().noneMatch(own -> domain.equals(own) || domain.endsWith("." + own))) {
            throw new BadInputException(
                    "“%s” phải thuộc tên miền của tỉnh (%s).".formatted(label, String.join(", ", known)));
        }
    }

    /** @throws BadInputException when an official of another unit, or of a body of the province, has the address */
    void requireOf(Unit unit, String address) {
        if (!address.isEmpty()
                && elsewhere(unit).anyMatch(other -> other.email().equalsIgnoreCase(address))) {
            throw new BadInputException(
                    "“Hộp thư chung” của %s không thể là địa chỉ của cán bộ nơi khác.".formatted(unit.name()));
        }
    }

    /**
     * The configured domains; where none are, that of the sender and those of whoever decides – such roles and addresses take two
     * administrators, so that nobody makes a domain known by entering an official.
     */
    private Set<String> domains() {
        var known = new TreeSet<>(settings.domains().stream()
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .toList());
        if (known.isEmpty()) {
            known.add(settings.host().toLowerCase(Locale.ROOT));
            Stream.concat(organization.all().stream().map(unit -> Role.HEAD.of(unit.code())), Stream.of(Bodies.CHAIR))
                    .flatMap(group -> organization.membersOf(group).stream())
                    .filter(Official::hasAddress)
                    .map(head -> domainOf(head.email()))
                    .forEach(known::add);
        }
        return known;
    }

    private Stream<Official> elsewhere(Unit unit) {
        var own = members(unit.code()).map(Official::userId).toList();
        var bodies = List.of(
                Bodies.CHAIR,
                Bodies.VICE_CHAIRS,
                Bodies.CLERK,
                Bodies.COUNCIL_SECRETARY,
                Bodies.COUNCIL_MEMBERS,
                Bodies.OBSERVERS,
                Bodies.ADMINISTRATORS);
        return Stream.concat(
                        organization.all().stream()
                                .map(Unit::code)
                                .filter(code -> !code.equals(unit.code()))
                                .flatMap(this::members),
                        bodies.stream().flatMap(group -> organization.membersOf(group).stream()))
                .filter(Official::hasAddress)
                .filter(official -> !own.contains(official.userId()));
    }

    private Stream<Official> members(String unit) {
        return Stream.of(Role.HEAD, Role.DEPUTY, Role.OFFICER)
                .flatMap(role -> organization.membersOf(role.of(unit)).stream());
    }

    private static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}

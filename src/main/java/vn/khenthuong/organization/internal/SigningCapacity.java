package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ActingCapacity;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Substitution;

/** The capacity of a substitute as his papers will show it (NĐ 30/2020/NĐ-CP, Điều 13), told before he signs. */
@Component
class SigningCapacity implements ActingCapacity {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Between the lines of a title that has several. */
    private static final String NEXT_LINE = " / ";

    private final CachedOrganization organization;
    private final Clock clock;

    SigningCapacity(CachedOrganization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(Actor actor, String group) {
        return organization
                .known()
                .substitutionOf(actor.userId(), group, LocalDate.now(clock))
                .map(this::inWords);
    }

    /** An acting head has no title of his own below. */
    private String inWords(Substitution by) {
        var title = "%s %s".formatted(by.capacity().mark(), by.seatTitle().toUpperCase(VIETNAMESE));
        var lines = by.capacity() == Capacity.Q
                ? title
                : Arrays.stream((title + NEXT_LINE + by.position()).split(NEXT_LINE))
                        .map(line -> line.equals(title) ? line : line.toUpperCase(VIETNAMESE))
                        .collect(Collectors.joining(NEXT_LINE));
        return "%s – %s, theo %s"
                .formatted(
                        lines,
                        organization.nameOf(by.substitute()),
                        by.document().cited());
    }
}

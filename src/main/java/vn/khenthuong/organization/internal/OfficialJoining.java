package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;

/** How what is wanted and what there is become what shall be. */
enum OfficialJoining {

    /** What is left out ends yesterday; what has ended stays. */
    AS_WANTED {
        @Override
        Stream<RegisteredRole> kept(RegisteredOfficial before, RegisteredOfficial wanted, LocalDate today) {
            return left(before, wanted)
                    .filter(role -> role.from().isBefore(today))
                    .map(role -> role.lastsUntil(today) ? role.endingOn(today.minusDays(1)) : role);
        }
    },

    /** What is left out stays. */
    TOGETHER {
        @Override
        Stream<RegisteredRole> kept(RegisteredOfficial before, RegisteredOfficial wanted, LocalDate today) {
            return left(before, wanted);
        }
    };

    abstract Stream<RegisteredRole> kept(RegisteredOfficial before, RegisteredOfficial wanted, LocalDate today);

    /** @param before null for somebody new */
    RegisteredOfficial join(RegisteredOfficial before, RegisteredOfficial wanted, LocalDate today) {
        return before == null
                ? wanted
                : new RegisteredOfficial(
                        wanted.userId(),
                        wanted.fullName(),
                        wanted.email(),
                        Stream.concat(kept(before, wanted, today), wanted.roles().stream())
                                .toList());
    }

    private static Stream<RegisteredRole> left(RegisteredOfficial before, RegisteredOfficial wanted) {
        return before.roles().stream().filter(role -> !isNamed(role, wanted));
    }

    private static boolean isNamed(RegisteredRole role, RegisteredOfficial wanted) {
        return wanted.roles().stream()
                .anyMatch(one -> role.role().equals(one.role()) && role.from().equals(one.from()));
    }
}

package vn.khenthuong.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.khenthuong.kernel.Actor;

/**
 * Passwords on paper, where no mail can be sent. Who entered an official or reset his password never holds the paper: it is printed
 * once, by the administrator who confirmed, or by another one where nothing had to be confirmed; only while the installation is
 * under way and has one administrator he does both.
 */
public interface PasswordSlips {

    /** What waits to be printed, by name. */
    List<Waiting> waiting(Actor administrator);

    /** What was printed and is neither used, replaced nor over; by name. */
    List<PasswordSlip> printed();

    /**
     * Prints slips, all or none: each gets a password nobody has known before, which ends what he could sign in with until now, and
     * all his sessions.
     *
     * @param drawing makes the paper; its argument is not to be kept
     * @return the paper
     * @throws vn.khenthuong.kernel.BadInputException when none is named
     * @throws vn.khenthuong.kernel.NotFoundException when one does not exist
     * @throws vn.khenthuong.kernel.NotPermittedException when he may not print one of them
     * @throws vn.khenthuong.kernel.ConflictException when one was printed already, or replaced
     */
    byte[] print(Collection<UUID> slips, Actor administrator, Function<List<OpenSlip>, byte[]> drawing);

    /**
     * A slip that waits.
     *
     * @param hindrance why the administrator who asks may not print it, in a sentence; null when he may
     */
    record Waiting(PasswordSlip slip, String hindrance) {}
}

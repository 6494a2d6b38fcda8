package vn.khenthuong.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;

/**
 * The register of officials in the hands of administrators. A change of a deciding role, or of the address of somebody who holds one,
 * acts for one who does or is proposed to, waits for a second administrator, and so does every change of a name, by which somebody
 * becomes a nominee's namesake or ceases to be, and what makes two accounts one person's or takes that back; while the {@linkplain Installation installation} is under way one is enough. Nobody
 * gives himself a role, nor confirms a change about himself. What is changed takes effect at once: rights, claimed tasks, sessions.
 */
public interface OfficialAdministration {

    /** Officials whose name, user id, address or unit contains what was typed, all when nothing was; by name. */
    List<RegisteredOfficial> find(String typed);

    Optional<RegisteredOfficial> official(String userId);

    /** In Vietnamese, e.g. {@code Lãnh đạo – Huyện Đam Rông}. */
    String labelOf(String role);

    /** Every role that can be given today: group and label, in the order officials list units. */
    List<RoleChoice> choices();

    /**
     * Adds an official.
     *
     * @return the change that now waits for confirmation; empty when it is done
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     * @throws vn.khenthuong.kernel.ConflictException when there is such an official
     */
    Optional<UUID> add(RegisteredOfficial wanted, Actor administrator);

    /**
     * Makes an official as wanted. A role that is left out ends yesterday, or is gone when it began today or later; one that has
     * ended stays as it was.
     *
     * @param seen {@link RegisteredOfficial#seen} of the official it was decided on; null where whoever asks did not look at him
     * @return the change that now waits for confirmation; empty when it is done
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such official
     * @throws vn.khenthuong.kernel.ConflictException when he is another one meanwhile than was seen
     */
    Optional<UUID> change(RegisteredOfficial wanted, String seen, Actor administrator);

    /**
     * What a change would do, in whole sentences; nothing is changed.
     *
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     */
    Foresight foresee(RegisteredOfficial wanted, Actor administrator);

    /** What taking up officials would do, in their order; nothing is changed. */
    List<Trial> tryOut(List<RegisteredOfficial> wanted, Actor administrator);

    /**
     * Adds or makes as wanted many officials, all or none. Roles that are not named stay.
     *
     * @return the one change about all of them that now waits for confirmation; empty when it is done
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     */
    Optional<UUID> takeUp(List<RegisteredOfficial> wanted, Actor administrator);

    /** What waits for confirmation, oldest first. */
    List<OfficialChange> pending();

    /** Whether a change of officials was proposed under the id, decided or not. */
    boolean isProposal(UUID id);

    /**
     * Confirms and does what another administrator has proposed.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when it is his own proposal, or about himself
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already, or an official has changed meanwhile
     */
    void confirm(UUID change, Actor administrator);

    /**
     * Refuses a proposal, or takes back one's own.
     *
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    void refuse(UUID change, String reason, Actor administrator);

    /**
     * Gives an official a password for one sign-in and ends his sessions: it goes to his address and to nobody else. Where no mail
     * can reach him a {@linkplain PasswordSlips slip} is ordered, which another administrator prints; until then he may go on.
     *
     * @throws vn.khenthuong.kernel.ConflictException within a day after a change of his address or of a deciding role
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such official
     */
    PasswordWay givePassword(String userId, Actor administrator);

    /**
     * Lets an official try at once again who has typed wrong passwords; he is told.
     *
     * @throws vn.khenthuong.kernel.ConflictException when that was done too often today
     */
    void unlock(String userId, Actor administrator);

    /** Whether one administrator may still set up alone. */
    boolean isInstallationUnderWay();

    /** What differs between two states of an official; the former is null for somebody new. */
    Difference difference(RegisteredOfficial before, RegisteredOfficial after);

    /**
     * A role that can be given.
     *
     * @param role the group
     * @param label in Vietnamese
     */
    record RoleChoice(String role, String label) {}

    /**
     * What taking up an official would do.
     *
     * @param faults why he is not taken up, in sentences
     * @param differences in sentences; empty when nothing would change, or faults keep him out
     */
    record Trial(List<String> faults, List<String> differences) {

        public Trial {
            faults = List.copyOf(faults);
            differences = List.copyOf(differences);
        }
    }

    /**
     * What differs.
     *
     * @param decisive whether it is about a deciding role, or the name or address of somebody who decides
     */
    record Difference(List<String> sentences, boolean decisive) {

        public Difference {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What a change would do.
     *
     * @param differences in sentences; empty when nothing would change
     * @param sharers who has the same address and therefore counts as the same person
     * @param tasksReturned the tasks he has taken that would go back to their groups, the first due first
     * @param needsSecond whether a second administrator has to confirm
     */
    record Foresight(List<String> differences, List<String> sharers, List<String> tasksReturned, boolean needsSecond) {

        public Foresight {
            differences = List.copyOf(differences);
            sharers = List.copyOf(sharers);
            tasksReturned = List.copyOf(tasksReturned);
        }
    }
}

package vn.khenthuong.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The base salaries a reward is computed with. One administrator proposes the next one by its decree, another confirms it. Rows that
 * were shipped stay, and so do amounts that were computed before.
 */
public interface BaseSalaryKeeping {

    /**
     * A base salary.
     *
     * @param from first day; it holds until the day before the next one
     * @param amount đồng a month
     * @param citation where it stands, for people
     * @param shipped whether it came with the application
     */
    record Row(LocalDate from, long amount, String citation, boolean shipped) {}

    /**
     * What waits for a second administrator.
     *
     * @param proposedBy user id
     * @param computed how many rewards of decisions since that day have been computed without it; they stay as they are
     */
    record Pending(
            UUID id,
            LocalDate from,
            long amount,
            DocumentReference document,
            String proposedBy,
            Instant proposedAt,
            int computed) {}

    /** Newest first. */
    List<Row> rows();

    /** What waits; one at most. */
    List<Pending> pending();

    /** Whether a base salary was proposed under the id, decided or not. */
    boolean isProposal(UUID id);

    /**
     * Proposes the next one; for a day that is still to come it takes the place of one entered before.
     *
     * @param amount đồng a month, or null where none was entered
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is no administrator
     * @throws vn.khenthuong.kernel.BadInputException with everything that is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when another proposal waits
     */
    void propose(LocalDate from, Long amount, DocumentReference document, Actor actor);

    /**
     * Confirms what another administrator has proposed.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is no administrator, or has proposed it
     * @throws vn.khenthuong.kernel.NotFoundException when nothing ever waited under the id
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     * @throws vn.khenthuong.kernel.BadInputException when it cannot be any more
     */
    void confirm(UUID id, Actor actor);

    /**
     * Refuses a proposal, or takes back one’s own.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is no administrator
     * @throws vn.khenthuong.kernel.NotFoundException when nothing ever waited under the id
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     * @throws vn.khenthuong.kernel.BadInputException when the reason is missing or too long
     */
    void refuse(UUID id, String reason, Actor actor);
}

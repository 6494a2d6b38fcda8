package vn.khenthuong.matter;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * What is on record about nominees while it is verified. Recorded by whoever may hold the dossier where it stands: the head of the unit
 * before its submission, afterwards the focal agency or Home Affairs. The dossier stands still until all of it is concluded and nothing
 * is held against the nominee, or until its case is ended.
 */
public interface Matters {

    /**
     * Puts a matter on record; the dossier stands still from now on.
     *
     * @return its id
     * @throws NotFoundException where the actor does not see the dossier
     * @throws NotPermittedException for those who may not hold it
     * @throws BadInputException with everything that is wrong about what was entered
     * @throws MatterStandsException where the agency has the same one on record: ground and document are the same, and it is open or
     *     was recorded a moment ago
     * @throws ConflictException where the dossier has ended, or the Chair has decided
     */
    long record(String number, Actor actor, WantedMatter wanted);

    /**
     * Concludes or answers a matter; a later conclusion takes the place of an earlier one while the dossier stands still.
     *
     * @throws NotFoundException where the actor does not see its dossier
     * @throws NotPermittedException for anybody but the agency that recorded it
     * @throws BadInputException with everything that is wrong about what was entered
     * @throws ConflictException where it is concluded and the dossier has moved on, or another conclusion stands than the one that is
     *     corrected
     */
    void conclude(long id, Actor actor, WantedConclusion wanted);

    /**
     * Says that a matter was recorded by mistake. Where it alone keeps the dossier on hold, and the actor may let it go on, it goes on.
     *
     * @return whether it went on
     * @throws NotFoundException where the actor does not see its dossier
     * @throws NotPermittedException for anybody but the agency that recorded it
     * @throws BadInputException for a reason or a document that cannot be
     * @throws ConflictException where it is concluded or withdrawn already
     */
    boolean withdraw(long id, Actor actor, String reason, DocumentReference document);

    /**
     * Everything on record about the nominee of a dossier, first one first.
     *
     * @throws NotFoundException where the reader does not see the dossier
     */
    List<Matter> of(String number, Actor reader);

    /**
     * The matter.
     *
     * @throws NotFoundException where there is none, or the reader does not see its dossier
     */
    Matter require(long id, Actor reader);

    /** The matters about dossiers the reader sees, by the day they are due; open ones first. */
    List<Matter> find(MatterSearch search, Actor reader);

    /** Whether there is something for the reader in the list. */
    boolean concerns(Actor reader);

    /** Whether the actor may put a matter on record about the dossier now. */
    boolean mayRecord(Actor actor, String number);
}

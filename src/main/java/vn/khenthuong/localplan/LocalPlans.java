package vn.khenthuong.localplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * The plans that localities issue themselves: an officer enters one with its file, the head of the locality confirms it, and
 * from that moment what the locality hands to its head is measured by it too, until a later one is confirmed, it is withdrawn, or its
 * period ends.
 */
public interface LocalPlans {

    /**
     * The plan by which a dossier of the unit is measured that is handed to its head now. A locality that has ended keeps its plan
     * until its successor's own is confirmed; a successor without one goes on with that of its predecessor, where exactly one of
     * them had one.
     */
    Optional<LocalPlan> inForce(String unit);

    /**
     * A confirmed version, by which a dossier was measured.
     *
     * @throws NotFoundException where there is none
     */
    LocalPlan version(UUID id);

    /** What the official sees of all localities: the own ones, or every one for those who look after the movement. */
    List<Standing> standings(Actor reader);

    /** Whether there is anything to see for the official. */
    boolean concerns(Actor reader);

    /** Whether the official sees how all localities stand. */
    boolean mayOversee(Actor reader);

    /** @throws NotFoundException where there is no such plan, or the official does not see it yet */
    LocalPlan require(UUID id, Actor reader);

    /** Every registration of the locality the official sees, newest first. */
    List<LocalPlan> of(String unit, Actor reader);

    /** What the official may do with a plan now. */
    Rights rights(LocalPlan plan, Actor actor);

    /** Whether the official may enter a plan of the locality. */
    boolean mayEnter(String unit, Actor actor);

    /** Whether the official entered something of it, and so cannot confirm it. */
    boolean hasEntered(LocalPlan plan, Actor actor);

    /**
     * What an officer begins with: his draft, or else the plan in force as a draft of the next.
     *
     * @throws NotPermittedException where he is no officer of the locality
     */
    Optional<LocalPlan> startingPoint(String unit, Actor officer);

    /**
     * Enters a plan, or changes what was entered and not sent to the head yet.
     *
     * @throws ConflictException where another one of the locality is under way, or the draft has changed meanwhile
     */
    UUID enter(String unit, WantedPlan wanted, Actor officer);

    /** Adds the signed document, a PDF, to a draft; before a transaction, for looking into a file takes time. */
    void attach(UUID id, UploadedFile file, Actor officer);

    /** The signed document; empty before one was added. */
    Optional<StoredDocument> file(LocalPlan plan);

    /** The signed document with its bytes. */
    DocumentContent open(UUID id, Actor reader);

    /**
     * Hands a draft with its file to the head.
     *
     * @param seen {@link LocalPlan#revision} the officer looked at; null where he looked at none
     * @throws ConflictException where it has changed meanwhile
     */
    void propose(UUID id, Integer seen, Actor officer);

    /**
     * The head gives it back.
     *
     * @param seen {@link LocalPlan#revision} the head looked at; null where he looked at none
     * @throws ConflictException where it has changed meanwhile
     */
    void giveBack(UUID id, Integer seen, String reason, Actor head);

    /**
     * The head confirms: dossiers handed over from now on are measured by it.
     *
     * @param seen {@link LocalPlan#revision} the head looked at; null where he looked at none
     * @param onlyAdds whether he states that its criteria add to those of the province and weaken none
     * @throws NotPermittedException where he entered it himself
     * @throws ConflictException where it has changed meanwhile
     */
    void confirm(UUID id, Integer seen, boolean onlyAdds, Actor head);

    /** The head withdraws a confirmed plan; dossiers measured by it before stay so. */
    void withdraw(UUID id, DocumentReference document, String reason, Actor head);

    /**
     * How a locality stands.
     *
     * @param unitName its name today
     * @param inForce the plan by which it goes, or null
     * @param inherited whether that is one of a predecessor
     * @param underWay one that is being entered or waits for the head, or null; only for the locality itself
     * @param last the last confirmed one that applies no more, or null
     */
    record Standing(
            String unit, String unitName, LocalPlan inForce, boolean inherited, LocalPlan underWay, LocalPlan last) {

        /** In words. */
        public String inWords() {
            if (inForce != null) {
                return inherited ? "Áp dụng kế hoạch của đơn vị trước khi sắp xếp" : "Đã đăng ký";
            }
            if (last == null) {
                return "Chưa đăng ký";
            }
            return last.withdrawal() != null ? "Đã rút, chưa có kế hoạch khác" : "Hết thời kỳ, chưa có kế hoạch khác";
        }
    }

    /** What may be done with a plan. */
    record Rights(boolean edit, boolean propose, boolean confirm, boolean giveBack, boolean withdraw) {

        /** Whether there is anything to be done. */
        public boolean any() {
            return edit || propose || confirm || giveBack || withdraw;
        }
    }
}

package vn.khenthuong.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * Nobody acts on his own dossier: a nominee never prepares, signs, receives, reviews, appraises or decides it, nor a list it
 * is on; a deputy, or another official, does.
 *
 * <p>Who the nominee is, is known by name only. A person counts as the nominee when one of his accounts has the name of a nominated
 * {@link NomineeType#INDIVIDUAL}, or of the head after whom a {@link NomineeType#HOUSEHOLD} is named, until somebody else has stated
 * that he is another person of that name. A {@link NomineeType#COLLECTIVE} is nobody's own dossier: the award goes to the collective,
 * and its head may sign for it.
 */
public interface OwnDossiers {

    /** What every act on one's own dossier is refused with. */
    String REFUSAL =
            "Người được đề nghị và người làm bước này cùng họ tên: không ai lập, ký, tiếp nhận, thẩm tra, thẩm định hay quyết định hồ sơ"
                    + " của chính mình (nguyên tắc bốn mắt). Việc này giao cấp phó hoặc người khác làm thay; nếu đó là hai người khác"
                    + " nhau, thủ trưởng đơn vị đề nghị (không phải chính người này) xác nhận ở trang hồ sơ.";

    /** What keeps the official from every step for these dossiers, in a sentence, the first one that does so; empty where nothing does. */
    Optional<String> objection(Collection<DossierSnapshot> dossiers, String userId);

    /**
     * Refuses an act about these dossiers by the official who is signed in; the system itself is nobody's namesake.
     *
     * @throws NotPermittedException when one of them is his own
     */
    void requireAnother(Collection<DossierSnapshot> dossiers);

    /** The officials who have the nominee's name, in order of user id; none for a collective. */
    List<Namesake> namesakes(String number);

    /** Whether the official may state of a namesake that he is another person. */
    boolean mayDeclare(String number, Actor head, String userId);

    /**
     * The head of the unit that nominates states that the nominee is another person than this official, who from then on may work on
     * the dossier. The journal keeps it.
     *
     * @param reason how the two are told apart
     * @throws NotPermittedException for anybody but a head of the unit, for the official himself by whichever account, and for
     *     somebody who has the nominee's name as well
     * @throws BadInputException when the official does not have the nominee's name, or the reason cannot be
     * @throws ConflictException when it has been stated already, or the dossier has ended
     */
    void declareAnother(String number, Actor head, String userId, String reason);

    /**
     * An official who has the name of the nominee.
     *
     * @param another who has stated that he is another person, and why; null while he counts as the nominee
     */
    record Namesake(String userId, String fullName, Statement another) {}

    /** A statement. */
    record Statement(String byName, String reason) {}
}

package vn.khenthuong.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.paper.PaperBlock;

/**
 * What everybody may know of a decision once it is issued: round, number, date, and of the rewarded name, unit and form.
 * Nothing here depends on who asks.
 */
public interface Publications {

    /**
     * A decision.
     *
     * @param ordinal of its list in the round, from 1
     * @param rewarded how many it rewards
     * @param withdrawn whether its names are off the public pages now
     */
    record Decision(
            String round,
            String roundTitle,
            int ordinal,
            String number,
            LocalDate date,
            long rewarded,
            boolean withdrawn) {}

    /**
     * A round that had been opened and was called off: no decision will come of it.
     *
     * @param day on which it was called off
     * @param document that called it off, as it is cited
     */
    record CalledOff(String round, String title, LocalDate day, String document) {

        /** What becomes of it, in one sentence. */
        public String sentence() {
            return "Đợt khen thưởng “%s” đã bị hủy ngày %s theo %s; đợt này không có quyết định khen thưởng nào."
                    .formatted(title, VietnameseDates.of(day), document);
        }
    }

    /**
     * Somebody a decision rewards, as the appendix of the decision names him.
     *
     * @param kind of nominee, in words
     * @param number within its kind, from 1
     * @param name with post or address and locality
     */
    record Rewarded(String kind, int number, String name, String unit, String awardForm) {}

    /**
     * One page.
     *
     * @param page counted from 1
     * @param pages at least 1
     * @param first number of its first line among all, from 1
     */
    record Paged<T>(List<T> items, int page, int pages, long first) {

        public static <T> Paged<T> of(List<T> items, int page, int size, long total) {
            return new Paged<>(
                    items, page, Math.toIntExact(Math.max(1, (total + size - 1) / size)), (page - 1L) * size + 1);
        }
    }

    /**
     * Issued decisions, newest first.
     *
     * @param page counted from 1
     * @throws BadInputException for a page that cannot be
     */
    Paged<Decision> decisions(int page);

    /** All issued decisions, newest first. */
    List<Decision> decisions();

    /** Rounds that were called off, the latest first. */
    List<CalledOff> calledOff();

    /**
     * @throws NotFoundException for a decision that is not issued, and alike for one there is not; of a round that was called off the
     *     sentence says so
     */
    Decision require(String round, int ordinal);

    /**
     * Who signed the decision and, where he stood in for the Chair, by which document; empty where nothing is known of it.
     *
     * @throws NotFoundException as {@link #require} does
     */
    Optional<String> signer(String round, int ordinal);

    /**
     * What happened to the decision and its publication, in sentences, each oldest first: what was put right in it, names that were
     * taken off, and put back.
     *
     * @throws NotFoundException as {@link #require} does
     */
    List<String> trace(String round, int ordinal);

    /**
     * The letterhead of the decision with its number, place and date, as its paper has it.
     *
     * @throws NotFoundException as {@link #require} does
     */
    PaperBlock.Head letterhead(String round, int ordinal);

    /**
     * Whether {@link #scan} would find one.
     *
     * @throws NotFoundException as {@link #require} does
     */
    boolean isScanned(String round, int ordinal);

    /**
     * The decision as it was signed, with the names on it: not while these are off.
     *
     * @throws NotFoundException as {@link #require} does, and where there is no scan, or none for the public now
     */
    DocumentContent scan(String round, int ordinal);

    /**
     * Whom the decision rewards, in the order of its appendix; nobody while its names are off.
     *
     * @param page counted from 1
     * @throws NotFoundException as {@link #require} does
     * @throws BadInputException for a page that cannot be
     */
    Paged<Rewarded> rewarded(String round, int ordinal, int page);

    /**
     * The same, all of them.
     *
     * @throws NotFoundException as {@link #require} does
     */
    List<Rewarded> rewarded(String round, int ordinal);
}

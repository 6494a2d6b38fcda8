package vn.khenthuong.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.tracking.internal.PublishedDecisions;

/**
 * What everybody may know of a decision once it is issued: round, number, date, and of the rewarded name, unit and form.
 * Nothing here depends on who asks.
 */
@Component
@Transactional(readOnly = true)
public class Publications {

    private static final int DECISIONS_PER_PAGE = 20;
    private static final int REWARDED_PER_PAGE = 200;

    /** Pages beyond it are nobody's honest question. */
    private static final int MAX_PAGE = 10_000;

    private static final Pattern ROUND = Pattern.compile("[A-Z][A-Z0-9]{1,19}");

    private final PublishedDecisions published;
    private final Organization organization;

    Publications(PublishedDecisions published, Organization organization) {
        this.published = published;
        this.organization = organization;
    }

    /**
     * A decision.
     *
     * @param ordinal of its list in the round, from 1
     * @param rewarded how many it rewards
     */
    public record Decision(
            String round, String roundTitle, int ordinal, String number, LocalDate date, long rewarded) {}

    /** Somebody a decision rewards. */
    public record Rewarded(String name, String unit, String awardForm) {}

    /**
     * One page.
     *
     * @param page counted from 1
     * @param pages at least 1
     * @param first number of its first line among all, from 1
     */
    public record Paged<T>(List<T> items, int page, int pages, long first) {

        private static <T> Paged<T> of(List<T> items, int page, int size, long total) {
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
    public Paged<Decision> decisions(int page) {
        check(page);
        var items = published.page(DECISIONS_PER_PAGE, (page - 1L) * DECISIONS_PER_PAGE);
        return Paged.of(items, page, DECISIONS_PER_PAGE, published.count());
    }

    /** @throws NotFoundException for a decision that is not issued, and alike for one there is not */
    public Decision require(String round, int ordinal) {
        if (!ROUND.matcher(round).matches()) {
            throw unknown();
        }
        return published.find(new ListCode(round, ordinal).toString()).orElseThrow(Publications::unknown);
    }

    /**
     * Whom the decision rewards, by unit and name.
     *
     * @param page counted from 1
     * @throws NotFoundException as {@link #require} does
     * @throws BadInputException for a page that cannot be
     */
    public Paged<Rewarded> rewarded(String round, int ordinal, int page) {
        check(page);
        var decision = require(round, ordinal);
        var items = published
                .rewarded(new ListCode(round, ordinal).toString(), REWARDED_PER_PAGE, (page - 1L) * REWARDED_PER_PAGE)
                .stream()
                .map(row -> new Rewarded(
                        row.name(),
                        nameOf(row.unit()),
                        AwardForm.valueOf(row.awardForm()).label()))
                .toList();
        return Paged.of(items, page, REWARDED_PER_PAGE, decision.rewarded());
    }

    private static void check(int page) {
        if (page < 1 || page > MAX_PAGE) {
            throw new BadInputException("Số trang phải từ 1 đến %d.".formatted(MAX_PAGE));
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có quyết định nào được công bố ở địa chỉ này.");
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}

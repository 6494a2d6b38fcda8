package vn.khenthuong.nomination;

import java.util.Collection;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.quota.QuotaLimit;

/** What papers say of numbers of places: where they stand, and what made one of them another than the plan's. */
public final class LimitWording {

    private LimitWording() {}

    /** Where numbers stand that are named or declared to be kept: in the plan, and in documents where one was changed. */
    public static String source(Collection<QuotaLimit> limits) {
        return "quy định tại Mục IV Kế hoạch của phong trào%s"
                .formatted(limits.stream().anyMatch(limit -> limit.document() != null) ? " và văn bản điều chỉnh" : "");
    }

    /**
     * What follows a number that is not the plan's own, with a space before it: the document that changed it, or that places
     * of earlier rounds are off it. Empty for the plan's own.
     */
    public static String beside(QuotaLimit limit) {
        if (limit.document() != null) {
            return " theo %s".formatted(PaperWording.cited("văn bản", limit.document()));
        }
        return limit.spent() == 0
                ? ""
                : " sau khi trừ %s chỗ của các đợt cùng loại trước đó".formatted(PaperWording.count(limit.spent()));
    }
}

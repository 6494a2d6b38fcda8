package vn.khenthuong.award.web;

import java.util.List;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.ListWorkbook.Field;

/**
 * The page of all decisions with money, and the sums.
 *
 * @param decisions newest first
 * @param sums newest year first
 */
record RewardsPage(List<Awaited> awaited, List<Line> decisions, List<Sum> sums) {

    /**
     * A decision.
     *
     * @param missing how many have no amount yet
     * @param tone how the state is coloured
     */
    record Line(
            String round,
            int ordinal,
            String number,
            String date,
            int awards,
            int missing,
            String amount,
            String paid,
            String state,
            String tone) {

        private static Line of(RewardedDecision decision) {
            var done = decision.missing() == 0 && decision.unpaid() == 0;
            return new Line(
                    decision.round(),
                    decision.ordinal(),
                    decision.document().number(),
                    Formats.day(decision.document().date()),
                    decision.awards(),
                    decision.missing(),
                    Dong.of(decision.amount()),
                    Dong.of(decision.paid()),
                    state(decision, done),
                    done ? "dat" : "can");
        }

        private static String state(RewardedDecision decision, boolean done) {
            if (done) {
                return "Đã chi hết";
            }
            return decision.missing() > 0
                    ? "%d trường hợp chưa có mức".formatted(decision.missing())
                    : "Còn phải chi %s".formatted(Dong.of(decision.unpaid()));
        }
    }

    /**
     * A decision that waits for amounts before it gets its number.
     *
     * @param list code of its list
     * @param missing how many have no amount yet
     */
    record Awaited(String round, int ordinal, String list, int missing) {

        private static Awaited of(RewardedDecision decision) {
            return new Awaited(decision.round(), decision.ordinal(), RewardPages.list(decision), decision.missing());
        }
    }

    /** A year and a source. */
    record Sum(int year, String source, int awards, int missing, String amount, String paid) {

        private static Sum of(RewardSum sum) {
            return new Sum(
                    sum.year(),
                    sum.source().name(),
                    sum.awards(),
                    sum.missing(),
                    Dong.of(sum.amount()),
                    Dong.of(sum.paid()));
        }
    }

    /** The columns of the decisions as a workbook has them. */
    static final List<Field<RewardedDecision>> COLUMNS = List.of(
            Field.text("Số quyết định", 18, decision -> decision.document().number()),
            Field.day("Ngày", decision -> decision.document().date()),
            Field.text("Đợt", 14, RewardedDecision::round),
            Field.count("Số trường hợp", 12, RewardedDecision::awards),
            Field.count("Chưa có mức", 12, RewardedDecision::missing),
            Field.count("Tổng số tiền (đồng)", 18, RewardedDecision::amount),
            Field.count("Đã chi (đồng)", 18, RewardedDecision::paid),
            Field.count("Còn phải chi (đồng)", 18, RewardedDecision::unpaid));

    static RewardsPage of(List<RewardedDecision> awaited, List<RewardedDecision> decisions, List<RewardSum> sums) {
        return new RewardsPage(
                awaited.stream().map(Awaited::of).toList(),
                decisions.stream().map(Line::of).toList(),
                sums.stream().map(Sum::of).toList());
    }
}

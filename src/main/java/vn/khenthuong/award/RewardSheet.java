package vn.khenthuong.award;

import java.util.List;

/**
 * The rewards of one decision that the reader sees.
 *
 * @param rewards by unit, nominee
 * @param payments of these rewards and those cancelled, oldest first; for those only who see the rewards of every unit
 * @param version names the state of the rewards of the decision, for who lays down the source
 * @param mayLayDown whether the reader may lay down amounts and sources
 * @param mayPay whether the reader may record payments
 */
public record RewardSheet(
        RewardedDecision decision,
        List<Reward> rewards,
        List<RewardPayment> payments,
        long version,
        boolean mayLayDown,
        boolean mayPay) {

    public RewardSheet {
        rewards = List.copyOf(rewards);
        payments = List.copyOf(payments);
    }
}

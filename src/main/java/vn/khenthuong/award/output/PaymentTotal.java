package vn.khenthuong.award.output;

import java.util.List;
import java.util.Objects;
import vn.khenthuong.award.Reward;

/**
 * What a payment list comes to.
 *
 * @param amount đồng of those that have an amount
 * @param missing how many have none
 */
record PaymentTotal(long amount, long missing) {

    static PaymentTotal of(List<Reward> rewards) {
        return new PaymentTotal(
                rewards.stream()
                        .map(Reward::amount)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum(),
                rewards.stream().filter(reward -> reward.amount() == null).count());
    }
}

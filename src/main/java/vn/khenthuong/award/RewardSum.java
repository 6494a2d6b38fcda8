package vn.khenthuong.award;

/**
 * Rewards of one year and source, as far as the reader sees them.
 *
 * @param awards of decisions dated in the year
 * @param missing how many of them have no amount yet
 * @param amount đồng by these decisions
 * @param paid đồng paid on days of the year, by decisions of whichever year
 */
public record RewardSum(int year, FundingSource source, int awards, int missing, long amount, long paid) {}

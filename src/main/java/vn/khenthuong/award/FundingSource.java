package vn.khenthuong.award;

/**
 * Who pays a reward.
 *
 * @param name what officials call it
 */
public record FundingSource(String code, String name) {}

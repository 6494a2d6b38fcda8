package vn.khenthuong.round.web;

import java.util.Set;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/** A limit and its use as the API shows it; {@code unit} is null for a limit of the whole round. */
record QuotaView(
        QuotaScope scope,
        String unit,
        Set<String> nomineeTypes,
        int min,
        int max,
        int reserved,
        int confirmed,
        int remaining) {

    static QuotaView of(QuotaLimit limit) {
        return new QuotaView(
                limit.scope(),
                limit.unit(),
                limit.nomineeTypes(),
                limit.min(),
                limit.max(),
                limit.reserved(),
                limit.confirmed(),
                limit.remaining());
    }
}

package vn.khenthuong.quota;

/** Answer of the ledger to a request for a place. */
public sealed interface QuotaVerdict {

    /** The case holds a place now (or held it before). */
    record Taken() implements QuotaVerdict {}

    /** Every place is taken; nothing was changed. */
    record Exceeded(QuotaLimit limit) implements QuotaVerdict {}

    /** No limit allows this type of nominee from this unit in this round; nothing was changed. */
    record NotInStream() implements QuotaVerdict {}

    default boolean isTaken() {
        return this instanceof Taken;
    }
}

package vn.khenthuong.round;

/** What a change of a limit may refer to; the module that keeps petitions answers. */
public interface LimitGrounds {

    /**
     * The reference as it is kept with the change.
     *
     * @param round the round whose limit is about to change
     * @param unit code of the unit whose limit it is; null for the pool of the province
     * @param reference number of a petition as it was entered
     * @throws vn.khenthuong.kernel.BadInputException when there is no such petition, nobody stands behind it any more, or it is about
     *     another round or another unit's
     */
    String require(String round, String unit, String reference);
}

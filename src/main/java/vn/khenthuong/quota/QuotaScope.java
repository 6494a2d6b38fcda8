package vn.khenthuong.quota;

/** Whether a limit belongs to one unit or to the pool of the whole round. */
public enum QuotaScope {
    UNIT,
    ROUND
}

package vn.khenthuong.correspondence;

/** Papers that a step has brought about. */
public interface PapersDue {

    /**
     * The paper is made after this transaction, if and only if it commits; what cannot be made is an incident that names it. Made
     * again when it says something else than before.
     */
    void make(PaperRef paper);
}

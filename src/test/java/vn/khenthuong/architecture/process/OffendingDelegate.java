package vn.khenthuong.architecture.process;

import org.springframework.stereotype.Repository;

/** Reaches past the facade of a feature; abstract, so that no test finds beans here. */
@SuppressWarnings("unused")
public abstract class OffendingDelegate {

    private RowStore rows;

    /** A repository by what it is, not by its name. */
    @Repository
    abstract static class RowStore {}
}

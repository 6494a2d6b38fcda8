package vn.khenthuong.architecture.process;

import vn.khenthuong.architecture.rows.RowStore;

/** Reaches past the facade of a feature; abstract, so that no test finds a bean here. */
@SuppressWarnings("unused")
public abstract class OffendingDelegate {

    private RowStore rows;
}

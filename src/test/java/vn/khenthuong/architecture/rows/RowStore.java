package vn.khenthuong.architecture.rows;

import org.springframework.stereotype.Repository;

/** A repository by what it is, not by its name; abstract, so that no test finds a bean here. */
@Repository
public abstract class RowStore {}

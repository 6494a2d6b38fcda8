package vn.khenthuong.support;

import javax.sql.DataSource;

/** A place in the middle of a test class to which the database can be put back, as often as wanted. */
public final class Bookmark {

    private final ApplicationDatabase database;
    private final DataSource source;
    private final Memory memory;
    private String copy;

    Bookmark(ApplicationDatabase database, DataSource source, Memory memory) {
        this.database = database;
        this.source = source;
        this.memory = memory;
    }

    /** Here. No job may run. */
    public void place() {
        copy = database.copy(source);
    }

    /** Back there. */
    public void goBack() {
        database.replaceBy(copy, source);
        memory.forget();
    }
}

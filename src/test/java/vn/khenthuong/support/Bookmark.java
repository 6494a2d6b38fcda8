package vn.khenthuong.support;

/**
 * A place in the middle of a test class to which the database can be put back, as often as wanted. Each injected one is
 * another; an {@code ObjectProvider} gives as many as there are places.
 */
public final class Bookmark {

    private final ApplicationDatabase database;
    private final Disconnection disconnection;
    private final Memory memory;
    private String copy;

    Bookmark(ApplicationDatabase database, Disconnection disconnection, Memory memory) {
        this.database = database;
        this.disconnection = disconnection;
        this.memory = memory;
    }

    /** Here. No job may run. */
    public void place() {
        copy = database.copy(disconnection);
    }

    /** Nobody goes back there any more. */
    public void remove() {
        TestDatabases.drop(copy);
    }

    /** Back there. */
    public void goBack() {
        database.replaceBy(copy, disconnection);
        memory.forget();
    }
}

package vn.khenthuong.engine.guard;

import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.kernel.Actor;

/** On whose behalf this thread reads from the engine, for the length of one command. */
final class ReaderScope {

    private static final ThreadLocal<ReaderScope> CURRENT = new ThreadLocal<>();

    private final Supplier<HiddenInstances.Query> hidden;
    private final Supplier<String> withheldTasks;
    private final boolean supervisesFailures;

    private ReaderScope(HiddenInstances hidden, WithheldTasks withheld, Actor reader) {
        this.hidden = SingletonSupplier.of(() -> hidden.of(reader));
        this.withheldTasks = SingletonSupplier.of(() -> withheld.condition(reader));
        this.supervisesFailures = reader.isIn(EngineNames.ADMINISTRATORS);
    }

    /** The scope of the present read, or null where nobody reads. */
    static ReaderScope current() {
        return CURRENT.get();
    }

    /**
     * Query without parameters: the key where the instance is hidden from the reader, no row where it is not.
     *
     * @param instance expression for the id of the instance
     */
    String hidden(String instance) {
        return hidden.get().where(instance);
    }

    /** Condition on the row {@code seen} of a task that is withheld from the reader; empty where none is. */
    String withheldTask() {
        return withheldTasks.get();
    }

    /** Whether the reader has failed work of the engine repeated, and so must see that there is some. */
    boolean supervisesFailures() {
        return supervisesFailures;
    }

    /** Reads as the official; whatever the outer read was is not narrowed twice. */
    static <T> T read(HiddenInstances hidden, WithheldTasks withheld, Actor reader, Supplier<T> work) {
        var outer = CURRENT.get();
        CURRENT.set(new ReaderScope(hidden, withheld, reader));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}

package vn.khenthuong.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.kernel.Actor;

/** The one list of the places in this application that are open to somebody. */
@Component
public class NavigationEntries {

    /** Looked for once, when the first page wants them. */
    private final Supplier<List<NavigationEntry>> entries;

    NavigationEntries(ObjectProvider<NavigationEntry> entries) {
        this.entries = SingletonSupplier.of(() -> entries.orderedStream()
                .sorted(Comparator.comparing(NavigationEntry::place))
                .toList());
    }

    /** What the reader can use, in the order of the navigation; the modules answer in one transaction. */
    @Transactional(readOnly = true)
    public List<NavigationEntry> of(Actor reader) {
        return entries.get().stream().filter(entry -> entry.isVisibleTo(reader)).toList();
    }

    /**
     * Where a place is, whoever may use it.
     *
     * @throws IllegalStateException when no module has it
     */
    public String addressOf(NavigationPlace place) {
        return entries.get().stream()
                .filter(entry -> entry.place() == place)
                .findFirst()
                .map(NavigationEntry::address)
                .orElseThrow(() -> new IllegalStateException("Nobody offers " + place));
    }
}

package vn.khenthuong.pages;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;

/** The one list of the places in this application that are open to somebody. */
@Component
public class NavigationEntries {

    private final ObjectProvider<NavigationEntry> entries;

    NavigationEntries(ObjectProvider<NavigationEntry> entries) {
        this.entries = entries;
    }

    /** What the reader can use, in the order of the navigation. */
    public List<NavigationEntry> of(Actor reader) {
        return entries.orderedStream()
                .sorted(Comparator.comparing(NavigationEntry::place))
                .filter(entry -> entry.isVisibleTo(reader))
                .toList();
    }

    /**
     * Where a place is, whoever may use it.
     *
     * @throws IllegalStateException when no module has it
     */
    public String addressOf(NavigationPlace place) {
        return entries.orderedStream()
                .filter(entry -> entry.place() == place)
                .findFirst()
                .map(NavigationEntry::address)
                .orElseThrow(() -> new IllegalStateException("Nobody offers " + place));
    }
}

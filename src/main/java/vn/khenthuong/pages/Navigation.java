package vn.khenthuong.pages;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** The navigation above a page. */
public final class Navigation {

    /** Where everybody lands: the home page of one's role. */
    public static final String HOME = "/trang-chu";

    /** As many as fit in a line of a small desktop screen. */
    private static final int IN_A_LINE = 9;

    private final Supplier<List<NavigationEntry>> entries;
    private final String path;

    /**
     * @param entries what modules add to it, as far as it is for the reader, in order; not asked for where no page is shown
     * @param path of the page
     */
    Navigation(Supplier<List<NavigationEntry>> entries, String path) {
        this.entries = SingletonSupplier.of(entries);
        this.path = path;
    }

    /** Those in sight, without the help, which stands last. */
    public List<NavigationEntry> shown() {
        return entries.get().stream()
                .filter(entry -> entry.place() != NavigationPlace.HELP)
                .filter(entry -> fits() || entry.place().isDaily())
                .toList();
    }

    /** Those that are opened together; none where all are in sight. */
    public List<NavigationEntry> folded() {
        return entries.get().stream()
                .filter(entry -> !fits() && !entry.place().isDaily())
                .toList();
    }

    public List<NavigationEntry> last() {
        return entries.get().stream()
                .filter(entry -> entry.place() == NavigationPlace.HELP)
                .toList();
    }

    private boolean fits() {
        return entries.get().size() <= IN_A_LINE;
    }

    /** Whether the page is at one of the folded places. */
    public boolean isFolded() {
        return folded().stream().anyMatch(entry -> current(entry.address()) != null);
    }

    /** The value of {@code aria-current} for an entry; null where the page is elsewhere. */
    public String current(String address) {
        if (path.equals(address)) {
            return "page";
        }
        return path.startsWith(address + "/") ? "true" : null;
    }
}

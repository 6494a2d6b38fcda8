package vn.khenthuong.pages;

import java.util.function.Predicate;
import vn.khenthuong.kernel.Actor;

/**
 * An entry of which everything is known beforehand but whom it is for.
 *
 * @param readers for whom there is something behind it
 */
public record FixedEntry(NavigationPlace place, String label, String address, Predicate<Actor> readers)
        implements NavigationEntry {

    @Override
    public boolean isVisibleTo(Actor actor) {
        return readers.test(actor);
    }
}

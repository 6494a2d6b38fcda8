package vn.khenthuong.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Places many tests of a class begin at. The way to each is gone once; whoever comes there again finds everything as it was, and
 * the time too. No job may run.
 *
 * @param <T> what is known of a place, e.g. the numbers of the dossiers that are there
 */
public final class Waypoints<T> {

    private final ObjectProvider<Bookmark> bookmarks;
    private final MutableClock clock;
    private final Map<String, Waypoint<T>> places = new HashMap<>();

    public Waypoints(ObjectProvider<Bookmark> bookmarks, MutableClock clock) {
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    private record Waypoint<T>(Bookmark bookmark, Instant at, T known) {}

    public boolean contains(String name) {
        return places.containsKey(name);
    }

    /** Here. */
    public T mark(String name, T known) {
        var bookmark = bookmarks.getObject();
        bookmark.place();
        places.put(name, new Waypoint<>(bookmark, clock.instant(), known));
        return known;
    }

    /** To a place that has been marked. */
    public T goBack(String name) {
        var place = places.get(name);
        place.bookmark().goBack();
        clock.set(place.at());
        return place.known();
    }

    /** To the place, the first time by this way. */
    public T at(String name, Supplier<T> way) {
        return contains(name) ? goBack(name) : mark(name, way.get());
    }

    /** Nobody comes to any of them any more. */
    public void leave() {
        places.values().forEach(place -> place.bookmark().remove());
        places.clear();
    }
}

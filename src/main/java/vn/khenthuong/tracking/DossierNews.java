package vn.khenthuong.tracking;

import java.time.Instant;
import java.util.List;

/**
 * What happened to dossiers in sight.
 *
 * @param total how many steps, also those that are not among the lines
 */
public record DossierNews(List<Line> lines, long total) {

    public DossierNews {
        lines = List.copyOf(lines);
    }

    /**
     * A step that somebody did.
     *
     * @param subject number of the dossier, or code of the list on which dossiers in sight are
     * @param list whether it is a list
     * @param step what officials call the step
     * @param outcome what officials call its outcome, or null
     * @param actor name of who did it
     */
    public record Line(String subject, boolean list, String step, String outcome, String actor, Instant at) {}
}

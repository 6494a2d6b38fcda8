package vn.khenthuong.correspondence;

import java.util.List;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/**
 * The office that signs a paper outside a step of the route, and enters its number and date once its head has: until then the paper is
 * a draft.
 *
 * @param issue which of the papers under one key that follow each other, e.g. the day of a reminder; empty where there is one
 * @param issuer code of the unit whose register the number is from
 * @param performers its officials, whoever of them
 * @param work what they do it as
 * @param matter what the paper is about, as the register of numbers names it
 * @param subjects in whose journals it stands
 */
public record NumberDesk(
        String issue,
        String issuer,
        NumberSeries series,
        List<Performer> performers,
        Work work,
        String matter,
        List<String> subjects) {

    public NumberDesk {
        performers = List.copyOf(performers);
        subjects = List.copyOf(subjects);
    }

    /** Of a paper that is the only one under its key. */
    public NumberDesk(
            String issuer,
            NumberSeries series,
            List<Performer> performers,
            Work work,
            String matter,
            List<String> subjects) {
        this("", issuer, series, performers, work, matter, subjects);
    }
}

package vn.khenthuong.correspondence;

import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/**
 * The office that enters number and date of a paper which no step of the route asks for. Signed outside a step, it is a draft until
 * then; signed by a step, it is given out with its number open.
 *
 * @param issue which of the papers under one key that follow each other, e.g. the day of a reminder; empty where there is one
 * @param issuer code of the unit whose register the number is from
 * @param performers its officials, whoever of them
 * @param work what they do it as
 * @param matter what the paper is about, as the register of numbers names it
 * @param subjects in whose journals it stands
 * @param signedOn the day on which a step has signed it, so that its number alone is missing and its date is no earlier one; null for
 *     one that is signed outside a step
 */
public record NumberDesk(
        String issue,
        String issuer,
        NumberSeries series,
        List<Performer> performers,
        Work work,
        String matter,
        List<String> subjects,
        LocalDate signedOn) {

    public NumberDesk {
        performers = List.copyOf(performers);
        subjects = List.copyOf(subjects);
    }

    /** Whether a step has signed it: it is no draft, also before it has its number. */
    public boolean isSigned() {
        return signedOn != null;
    }

    /** Of a paper that is signed outside a step and the only one under its key. */
    public NumberDesk(
            String issuer,
            NumberSeries series,
            List<Performer> performers,
            Work work,
            String matter,
            List<String> subjects) {
        this("", issuer, series, performers, work, matter, subjects, null);
    }
}

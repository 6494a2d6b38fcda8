package vn.khenthuong.notification.internal;

import java.util.Set;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Work;

/**
 * Something that happened, with those it is told to. What has the same kind, text and round in one moment becomes one notice
 * for each person, with as many cases as there are.
 *
 * @param round code of the round
 * @param subject what it is about: number of a dossier, code of a list or of the round
 * @param detail what is to be said about this case only, or empty
 * @param groups groups of officials
 * @param works the kinds of work it is about; who only represents the holder of a seat is told of his
 * @param except user ids of members of the groups who are not told, because it is about themselves
 */
record Telling(
        NoticeKind kind,
        String round,
        String subject,
        String detail,
        EventText text,
        Set<String> groups,
        Set<Work> works,
        Set<String> except) {

    Telling {
        detail = detail == null ? "" : detail;
        groups = Set.copyOf(groups);
        works = Set.copyOf(works);
        except = Set.copyOf(except);
    }

    /** Something that every member of the groups is told. */
    Telling(
            NoticeKind kind,
            String round,
            String subject,
            String detail,
            EventText text,
            Set<String> groups,
            Set<Work> works) {
        this(kind, round, subject, detail, text, groups, works, Set.of());
    }

    /** What is told together. */
    Topic topic() {
        return new Topic(kind, round, text);
    }

    /** The case, as it stands in a notice. */
    Case about() {
        return new Case(subject, detail);
    }

    /** What several cases of one moment have in common. */
    record Topic(NoticeKind kind, String round, EventText text) {}

    /** One case of several. */
    record Case(String subject, String detail) {}
}

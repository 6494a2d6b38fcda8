package vn.khenthuong.matter.web;

import vn.khenthuong.matter.Matter;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.pages.Formats;

/**
 * A matter as the pages show it.
 *
 * @param complainant who complained, in words; null for readers who may not know
 * @param answered whether it is concluded or answered
 * @param discipline whether a conclusion may name the end of a discipline
 */
record MatterLine(
        long id,
        String dossier,
        String nominee,
        String unit,
        String title,
        String citation,
        String recorder,
        String recorded,
        String document,
        String due,
        String state,
        String tone,
        String authority,
        String programme,
        String received,
        String subject,
        String complainant,
        String conclusionDocument,
        String conclusionText,
        String disciplineUntil,
        boolean answered,
        boolean discipline,
        int version,
        boolean mayConclude) {

    static MatterLine of(Matter matter) {
        var conclusion = matter.conclusion();
        return new MatterLine(
                matter.id(),
                matter.dossier(),
                matter.nominee(),
                matter.unitName(),
                matter.title(),
                matter.citation(),
                matter.recorderName(),
                Formats.moment(matter.recordedAt()),
                matter.document().cited("Văn bản"),
                Formats.day(matter.due()),
                state(matter),
                tone(matter),
                matter.authority(),
                matter.programme(),
                Formats.day(matter.receivedOn()),
                matter.subject(),
                complainant(matter),
                conclusion == null ? null : conclusion.document().cited("Văn bản"),
                conclusion == null ? null : conclusion.text(),
                conclusion == null ? null : Formats.day(conclusion.disciplineUntil()),
                conclusion != null,
                matter.ground() == HoldGround.DISCIPLINE,
                matter.version(),
                matter.mayConclude());
    }

    private static String state(Matter matter) {
        if (matter.conclusion() != null) {
            return matter.conclusion().outcome().label();
        }
        return matter.overdue() ? "Trễ hạn" : "Đang xử lý";
    }

    private static String tone(Matter matter) {
        if (matter.conclusion() == null) {
            return matter.overdue() ? "dung" : "can";
        }
        return matter.conclusion().outcome() == MatterOutcome.VIOLATION ? "dung" : "dat";
    }

    private static String complainant(Matter matter) {
        var who = matter.complainant();
        if (who == null) {
            return null;
        }
        var name = who.name() == null ? "Đơn không ghi tên" : who.name();
        return who.address() == null ? name : "%s, %s".formatted(name, who.address());
    }
}
